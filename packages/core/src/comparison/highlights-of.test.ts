import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import type { FigureCell } from '../figure/figure-cell.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { groupId, place, semester } from '../testing/brands.ts';
import {
  answered,
  atLeast,
  comparableOf as comparableFrom,
  figureOf,
} from '../testing/comparable.ts';
import { holds } from '../testing/holds.ts';
import type { FigureOptions } from '../testing/make-figure.ts';
import type { ComparableIndicator, ComparableSemester } from './comparable-semester.ts';
import type { FigureTarget } from './find-targets.ts';
import { highlightsOf } from './highlights-of.ts';
import { recomputeHighlight } from './recompute-highlight.ts';

const comparableOf = (
  period: string,
  figures: readonly Figure[],
  ...rest: readonly [Partial<ComparableIndicator>?, (readonly string[])?]
) => comparableFrom(period, figures.map(mintProtected), ...rest);
const cases = { indicator: 'cases' };
const printed: FigureOptions = {
  verification: 'as-printed',
  completeness: { status: 'undetermined' },
};
const of = (
  now: readonly Figure[],
  before: readonly Figure[],
  targets: readonly FigureTarget[] = [],
) => highlightsIn(comparableOf('2017-S1', now), [comparableOf('2016-S1', before)], targets);
const highlightsIn = (
  now: ComparableSemester,
  earlier: readonly ComparableSemester[],
  targets: readonly FigureTarget[] = [],
) => highlightsOf({ now, earlier, place: place('xs'), targets });
const kinds = (found: ReturnType<typeof of>) =>
  found.map(({ kind, figure }) => `${kind} ${figure}`);
/** Totals with what was matched: now and the year before, and how many answered. */
const pair = (
  totals: readonly [now: FigureCell | number, before: FigureCell | number],
  matched: readonly [now: FigureCell | number, before: FigureCell | number],
  came: readonly [now: number, before: number],
  options: FigureOptions = cases,
): readonly [Figure[], Figure[]] => [
  [
    figureOf('2017-S1', totals[0], { ...options, completeness: answered(came[0], 10) }),
    figureOf('2017-S1', matched[0], { ...options, matched: '2016-S1' }),
  ],
  [
    figureOf('2016-S1', totals[1], { ...options, completeness: answered(came[1], 10) }),
    figureOf('2016-S1', matched[1], { ...options, matched: '2017-S1' }),
  ],
];

describe('R-55 a clear change', () => {
  test('is told with every number: where all answered, the totals are compared', () => {
    expect(of([figureOf('2017-S1', 159, cases)], [figureOf('2016-S1', 92, cases)])).toEqual([
      {
        kind: 'change',
        indicator: 'cases',
        unit: 'case',
        figure: 'cases/xs',
        now: 159,
        before: { figure: 'cases/xs?semester=2016-S1', n: 92 },
        difference: 67,
        ratio: 0.728261,
        basis: 'complete',
        p: 0.000028,
      },
    ]);
  });

  test('is told of what newspapers printed, which says so', () => {
    const options = { ...cases, ...printed };
    const found = of([figureOf('2017-S1', 159, options)], [figureOf('2016-S1', 92, options)]);
    expect(found).toMatchObject([{ kind: 'change', basis: 'as-printed' }]);
  });

  test('R-12 where some were silent, those who answered in both are compared', () => {
    expect(of(...pair([atLeast(150), 92], [140, 84], [9, 10]))).toMatchObject([
      {
        kind: 'change',
        figure: 'cases/xs?matched=2016-S1',
        now: 140,
        before: { figure: 'cases/xs?matched=2017-S1&semester=2016-S1', n: 84 },
        ratio: 0.666667,
        basis: 'matched',
        among: { came: 1, owed: 10 },
        total: { kind: 'atLeast', n: 150 },
      },
    ]);
  });

  test('is not told of what chance alone may do, nor of what is small', () => {
    const after = (now: number, before: number) =>
      of([figureOf('2017-S1', now, cases)], [figureOf('2016-S1', before, cases)]);
    expect(after(104, 87)).toEqual([]);
    expect(after(104_000, 100_000)).toEqual([]);
  });

  test('of a part is told where its total shows none, or another direction', () => {
    const split = (code: string) => ({ ...cases, split: { family: code } });
    const parts = (period: string, a: number, b: number) => [
      figureOf(period, a + b, cases),
      figureOf(period, a, split('a')),
      figureOf(period, b, split('b')),
    ];
    const only = (now: [number, number], before: [number, number]) =>
      kinds(of(parts('2017-S1', ...now), parts('2016-S1', ...before)));
    expect(only([150, 50], [90, 110])).toEqual([
      'change cases/xs?family=b',
      'change cases/xs?family=a',
    ]);
    expect(only([150, 100], [80, 100])).toEqual(['change cases/xs']);
    expect(only([180, 10], [80, 40])).toEqual(['change cases/xs', 'change cases/xs?family=b']);
  });

  test('of a part is not told where its total is not compared', () => {
    const split = { ...cases, split: { family: 'a' } };
    const make = (period: string, total: FigureCell | number, n: number) => [
      figureOf(period, total, cases),
      figureOf(period, n, split),
    ];
    const part = 'change cases/xs?family=a';
    expect(kinds(of(make('2017-S1', 200, 159), make('2016-S1', 200, 92)))).toEqual([part]);
    expect(of(make('2017-S1', { status: 'withheld' }, 159), make('2016-S1', 200, 92))).toEqual([]);
  });

  test('of a province, of a month, or of what nobody divided is not looked for', () => {
    const make = (period: string, n: number) => [
      figureOf(period, n, { ...cases, place: 'p-1' }),
      figureOf(period, n, { ...cases, split: { family: 'not-specified' } }),
    ];
    expect(of(make('2017-S1', 159), make('2016-S1', 92))).toEqual([]);
  });
});

describe('R-55 nothing is compared', () => {
  const clear = [[figureOf('2017-S1', 159, cases)], [figureOf('2016-S1', 92, cases)]] as const;

  test('between what all answered and what some did, or between returns and a newspaper', () => {
    const some = { ...cases, completeness: answered(9, 10) };
    for (const other of [some, { ...cases, ...printed }]) {
      expect(of([figureOf('2017-S1', 159, other)], [...clear[1]])).toEqual([]);
      expect(of([...clear[0]], [figureOf('2016-S1', 92, other)])).toEqual([]);
    }
  });

  test('where fewer owe an answer than before, though all of them answered', () => {
    const fewer = { ...cases, completeness: answered(6, 6) };
    expect(of([figureOf('2017-S1', 159, fewer)], [...clear[1]])).toEqual([]);
  });

  test.each([
    ['definition', { definition: { km: 'និយមន័យថ្មី' } }],
    ['counting rule', { countingRule: { km: 'វិធីរាប់ថ្មី' } }],
    ['unit', { unit: 'person' }],
    ['way in which months add', { addition: 'latest' }],
  ] as const)('with another %s', (_, change) => {
    const now = comparableOf('2017-S1', [...clear[0]]);
    expect(highlightsIn(now, [comparableOf('2016-S1', [...clear[1]])])).toHaveLength(1);
    expect(highlightsIn(now, [comparableOf('2016-S1', [...clear[1]], change)])).toEqual([]);
  });

  test('but with another translation, or where the way of adding is not told', () => {
    const now = comparableOf('2017-S1', [...clear[0]]);
    for (const change of [
      { definition: { km: 'និយមន័យ cases', en: 'x' } },
      { addition: undefined },
    ]) {
      expect(highlightsIn(now, [comparableOf('2016-S1', [...clear[1]], change)])).toHaveLength(1);
    }
  });

  test('with what no longer says what it counts', () => {
    const nameless = comparableOf('2016-S1', [...clear[1]], {}, ['victims']);
    expect(highlightsIn(comparableOf('2017-S1', [...clear[0]]), [nameless])).toEqual([]);
    const now = comparableOf('2017-S1', [...clear[0]], {}, ['victims']);
    expect(highlightsIn(now, [comparableOf('2016-S1', [...clear[1]])])).toEqual([]);
  });

  test.each([
    { status: 'withheld' },
    { status: 'no-return' },
    { status: 'not-applicable' },
    { status: 'cannot-add' },
    { status: 'shown', quantity: { kind: 'about', n: 300 } },
    { status: 'shown', quantity: { kind: 'unknown' } },
    { status: 'shown', quantity: { kind: 'atLeast', n: 300 } },
  ] as const)('with %o', (cell) => {
    expect(of([figureOf('2017-S1', cell, cases)], [...clear[1]])).toEqual([]);
    expect(of([...clear[0]], [figureOf('2016-S1', cell, cases)])).toEqual([]);
  });

  test('R-53 with totals where a matched subtotal is withheld', () => {
    const hidden: FigureCell = { status: 'withheld' };
    expect(of(...pair([159, 92], [hidden, 84], [10, 10]))).toEqual([]);
    expect(of(...pair([159, 92], [140, hidden], [10, 10]))).toEqual([]);
    const [now, before] = pair([159, 92], [140, 84], [10, 10]);
    expect(of(now, before.slice(0, 1))).toEqual([]);
  });

  test('with another half of the year', () => {
    const other = comparableOf('2016-S2', [figureOf('2016-S2', 92, cases)]);
    expect(highlightsIn(comparableOf('2017-S1', [...clear[0]]), [other])).toEqual([]);
  });

  test('with a semester that is not earlier, or twice with one: a mistake of the caller', () => {
    const now = comparableOf('2017-S1', []);
    expect(() => highlightsIn(now, [now])).toThrow(
      new RangeError('Expected a semester before 2017-S1, got 2017-S1.'),
    );
    const before = comparableOf('2016-S1', []);
    expect(() => highlightsIn(now, [before, before])).toThrow(RangeError);
  });
});

describe('R-12 a fall in reporting only', () => {
  test('is called that, and never a change: fewer answered, and like for like nothing fell', () => {
    expect(of(...pair([atLeast(60), 92], [58, 57], [7, 10]))).toEqual([
      {
        kind: 'reporting-fall',
        indicator: 'cases',
        unit: 'case',
        figure: 'cases/xs',
        now: { kind: 'atLeast', n: 60 },
        before: { figure: 'cases/xs?semester=2016-S1', quantity: { kind: 'exact', n: 92 } },
        answers: { came: 7, owed: 10 },
        answersBefore: { came: 10, owed: 10 },
        matched: {
          now: { figure: 'cases/xs?matched=2016-S1', n: 58 },
          before: { figure: 'cases/xs?matched=2017-S1&semester=2016-S1', n: 57 },
        },
      },
    ]);
  });

  test('has its mirror: more answered, and like for like nothing rose', () => {
    expect(kinds(of(...pair([92, atLeast(60)], [57, 58], [10, 7])))).toEqual([
      'reporting-rise cases/xs',
    ]);
  });

  test('is not told beside a clear rise of those who answered in both', () => {
    expect(kinds(of(...pair([atLeast(100), 150], [98, 50], [7, 10])))).toEqual([
      'change cases/xs?matched=2016-S1',
    ]);
  });

  test.each<[string, Parameters<typeof pair>]>([
    [
      'where like for like it fell',
      [
        [atLeast(60), 92],
        [58, 59],
        [7, 10],
      ],
    ],
    [
      'where as many answered',
      [
        [atLeast(60), 92],
        [58, 57],
        [10, 10],
      ],
    ],
    [
      'where more answered',
      [
        [atLeast(60), 92],
        [58, 57],
        [10, 7],
      ],
    ],
    [
      'where the total fell by little',
      [
        [atLeast(90), 92],
        [58, 57],
        [7, 10],
      ],
    ],
    [
      'where the total did not fall',
      [
        [atLeast(92), 92],
        [58, 57],
        [7, 10],
      ],
    ],
    [
      'where a total is withheld',
      [
        [{ status: 'withheld' }, 92],
        [58, 57],
        [7, 10],
      ],
    ],
    [
      'where a matched one is withheld',
      [
        [atLeast(60), 92],
        [58, { status: 'withheld' }],
        [7, 10],
      ],
    ],
    [
      'where nobody knows like for like',
      [
        [atLeast(60), 92],
        [atLeast(58), 57],
        [7, 10],
      ],
    ],
    [
      'where it is about so many',
      [
        [{ status: 'shown', quantity: { kind: 'about', n: 60 } }, 92],
        [58, 57],
        [7, 10],
      ],
    ],
  ])('is not told %s', (_, made) => {
    expect(kinds(of(...pair(...made))).filter((kind) => /reporting/.test(kind))).toEqual([]);
  });
});

describe('R-02 a target', () => {
  const target = (
    n: number,
    kind: 'exact' | 'atLeast' | 'moreThan' | 'about' = 'exact',
  ): FigureTarget => ({
    figure: 'cases/xs',
    planned: { kind, n },
    group: groupId('desk'),
  });
  const some = { ...cases, completeness: answered(9, 10) };
  const withTarget = (
    cell: FigureCell | number,
    options: FigureOptions,
    ...targets: FigureTarget[]
  ) => kinds(of([figureOf('2017-S1', cell, options)], [], targets));

  test('is reached by the least that was counted, also where some were silent', () => {
    expect(withTarget(100, cases, target(100))).toEqual(['target-reached cases/xs']);
    expect(withTarget(atLeast(100), some, target(100, 'atLeast'))).toEqual([
      'target-reached cases/xs',
    ]);
  });

  test('of more than so many is not reached by so many', () => {
    expect(withTarget(100, cases, target(100, 'moreThan'))).toEqual(['target-missed cases/xs']);
    expect(withTarget(101, cases, target(100, 'moreThan'))).toEqual(['target-reached cases/xs']);
  });

  test('is missed only where all answered, exactly: else nobody knows', () => {
    expect(withTarget(99, cases, target(100))).toEqual(['target-missed cases/xs']);
    expect(withTarget(99, some, target(100))).toEqual([]);
    expect(withTarget(atLeast(99), cases, target(100))).toEqual([]);
  });

  test.each<[string, FigureCell | number, FigureTarget]>([
    ['of about so many', 100, target(100, 'about')],
    ['of a figure that is withheld', { status: 'withheld' }, target(100)],
    [
      'of a figure that is about so many',
      { status: 'shown', quantity: { kind: 'about', n: 200 } },
      target(100),
    ],
    ['of a figure that is not there', 100, { ...target(1), figure: 'cases/p-1' }],
  ])('%s says nothing', (_, cell, each) => {
    expect(withTarget(cell, cases, each)).toEqual([]);
  });

  test('of another semester says nothing of this one', () => {
    const before = { ...target(1), figure: 'cases/xs?semester=2016-S1' };
    expect(of([], [figureOf('2016-S1', 92, cases)], [before])).toEqual([]);
  });

  test('that is missed comes first, then one that is reached of cases, then changes, then work', () => {
    const now = [
      figureOf('2017-S1', 159, cases),
      figureOf('2017-S1', 20, { indicator: 'sessions' }),
    ];
    const found = of(
      now,
      [figureOf('2016-S1', 300, cases)],
      [30, 10].map((n) => ({ ...target(n), figure: 'sessions/xs' })).concat(target(100)),
    );
    expect(kinds(found)).toEqual([
      'target-missed sessions/xs',
      'target-reached cases/xs',
      'change cases/xs',
      'target-reached sessions/xs',
    ]);
  });

  test.each([
    ['that is reached stands for a clear rise', 159, 92, 100, ['target-reached cases/xs']],
    ['that is missed stands for a clear fall', 92, 159, 100, ['target-missed cases/xs']],
    [
      'that is missed says another thing than a clear rise',
      159,
      92,
      200,
      ['target-missed cases/xs', 'change cases/xs'],
    ],
    [
      'that is reached says another thing than a clear fall',
      92,
      159,
      80,
      ['target-reached cases/xs', 'change cases/xs'],
    ],
  ])('%s', (_, now, before, planned, told) => {
    const found = of(
      [figureOf('2017-S1', now, cases)],
      [figureOf('2016-S1', before, cases)],
      [target(planned)],
    );
    expect(kinds(found)).toEqual(told);
  });

  test('of a part does not stand for the change of its total', () => {
    const part = { ...cases, split: { family: 'a' } };
    const found = of(
      [figureOf('2017-S1', 159, cases), figureOf('2017-S1', 20, part)],
      [figureOf('2016-S1', 92, cases)],
      [{ ...target(10), figure: 'cases/xs?family=a' }],
    );
    expect(kinds(found)).toEqual(['target-reached cases/xs?family=a', 'change cases/xs']);
  });
});

describe('R-55 in a series', () => {
  const years = ['2016-S2', '2016-S1', '2015-S2', '2015-S1'];
  const series = (
    now: FigureCell | number,
    earlier: readonly (FigureCell | number | undefined)[],
    options: FigureOptions = cases,
  ) =>
    highlightsIn(
      comparableOf('2017-S1', [figureOf('2017-S1', now, cases)]),
      earlier.map((cell, index) => {
        const period = years[index] ?? '';
        if (cell === undefined) return comparableOf(period, [], {}, ['victims']);
        return comparableOf(period, [figureOf(period, cell, index === 0 ? cases : options)]);
      }),
    );

  test('the highest of four is one where it is clearly beyond the next, and names them all', () => {
    expect(series(159, [90, 150, 80])).toEqual([]);
    expect(series(159, [90, 92, 80])).toMatchObject([
      {
        kind: 'highest',
        now: 159,
        earlier: [
          { figure: 'cases/xs?semester=2016-S2', n: 90 },
          { figure: 'cases/xs?semester=2016-S1', n: 92 },
          { figure: 'cases/xs?semester=2015-S2', n: 80 },
        ],
      },
      { kind: 'change' },
    ]);
  });

  test('the lowest likewise', () => {
    expect(kinds(series(50, [92, 90, 99]))).toEqual(['lowest cases/xs', 'change cases/xs']);
  });

  test.each<[string, Parameters<typeof series>]>([
    ['two earlier ones', [159, [90, 150]]],
    ['one that is withheld', [159, [90, 150, { status: 'withheld' }]]],
    ['one that is a lower bound', [159, [90, 150, atLeast(3)]]],
    [
      'one of others who owe an answer',
      [159, [90, 150, 80], { ...cases, completeness: answered(3, 3) }],
    ],
    ['itself a lower bound', [atLeast(400), [90, 150, 80]]],
  ])('there is no record with %s', (_, made) => {
    expect(kinds(series(...made)).filter((kind) => /est /.test(kind))).toEqual([]);
  });

  test('R-15 more than none after confirmed zeros is told as that, and not as a percentage', () => {
    expect(series(7, [{ status: 'nil' }, 0])).toEqual([
      {
        kind: 'first-above-none',
        indicator: 'cases',
        unit: 'case',
        figure: 'cases/xs',
        now: { kind: 'exact', n: 7 },
        earlier: [
          { figure: 'cases/xs?semester=2016-S2', n: 0 },
          { figure: 'cases/xs?semester=2016-S1', n: 0 },
        ],
      },
    ]);
    expect(series(7, [{ status: 'no-return' }, 0])).toEqual([]);
    expect(series(7, [{ status: 'withheld' }, 0])).toEqual([]);
    expect(series({ status: 'nil' }, [0, 0])).toEqual([]);
  });

  test('what is counted for the first time is told once there is a series', () => {
    expect(series(7, [undefined, undefined])).toEqual([]);
    expect(series(atLeast(7), [undefined, undefined, undefined])).toMatchObject([
      { kind: 'first-counted', earlier: ['2016-S2', '2016-S1', '2015-S2'] },
    ]);
    expect(series({ status: 'nil' }, [undefined, undefined, undefined])).toEqual([]);
  });

  test('R-53 what an earlier semester counted and does not show is not counted for the first time', () => {
    const earlier = years.map((period) => comparableOf(period, []));
    const now = comparableOf('2017-S1', [figureOf('2017-S1', 7, cases)]);
    expect(highlightsIn(now, earlier)).toEqual([]);
  });
});

test('R-02 what became of cases and persons comes before the work, and the larger step first', () => {
  const make = (period: string, counts: readonly [string, number][]) =>
    counts.map(([indicator, n]) => figureOf(period, n, { indicator }));
  const now = make('2017-S1', [
    ['sessions', 900],
    ['cases', 159],
    ['victims', 100],
  ]);
  const before = make('2016-S1', [
    ['sessions', 100],
    ['cases', 92],
    ['victims', 300],
  ]);
  expect(kinds(of(now, before))).toEqual([
    'change victims/xs',
    'change cases/xs',
    'change sessions/xs',
  ]);
});

describe('whatever the figures', () => {
  const count = fc.oneof(fc.nat(400), fc.constantFrom(0, 5, 90, 92, 159));
  const cell: fc.Arbitrary<FigureCell> = fc.oneof(
    {
      weight: 6,
      arbitrary: count.map((n): FigureCell => ({
        status: 'shown',
        quantity: { kind: 'exact', n },
      })),
    },
    count.map(atLeast),
    fc.constantFrom<FigureCell>({ status: 'nil' }, { status: 'withheld' }, { status: 'no-return' }),
  );
  const figure = (period: string, other: string) =>
    fc
      .record({
        indicator: fc.constantFrom('cases', 'victims', 'sessions'),
        split: fc.constantFrom<Record<string, string>>({}, {}, { family: 'a' }, { family: 'b' }),
        isMatched: fc.boolean(),
        came: fc.constantFrom(7, 10, 10, 10),
        cell,
      })
      .map(({ isMatched, came, cell: made, ...at }) =>
        figureOf(period, made, {
          ...at,
          completeness: answered(came, 10),
          ...(isMatched ? { matched: other } : {}),
        }),
      );
  const name = ({ at }: Figure) => JSON.stringify([at.indicator, at.split, at.matched]);
  const figures = (period: string, other: string) =>
    fc.uniqueArray(figure(period, other), { maxLength: 10, selector: name });
  const world = fc.record({
    now: figures('2017-S1', '2016-S1'),
    base: figures('2016-S1', '2017-S1'),
    older: figures('2016-S2', '2015-S2'),
    oldest: figures('2015-S1', '2014-S1'),
    planned: fc.array(count, { maxLength: 2 }),
  });
  type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
  const ask = ({ now, base, older, oldest, planned }: World) =>
    highlightsIn(
      comparableOf('2017-S1', now),
      [
        comparableOf('2016-S1', base),
        comparableOf('2016-S2', older),
        comparableOf('2015-S1', oldest),
      ],
      planned.map((n) => ({
        figure: 'cases/xs',
        planned: { kind: 'exact', n },
        group: groupId('desk'),
      })),
    );
  const all = ({ now, base, older, oldest }: World) => [...now, ...base, ...older, ...oldest];

  test('R-55 every highlight can be recomputed from protected figures alone', () => {
    let found = 0;
    holds(
      fc.property(world, (made) => {
        const { figures: protectedOnes } = comparableOf('2017-S1', all(made));
        for (const highlight of ask(made)) {
          found += 1;
          expect(recomputeHighlight(highlight, protectedOnes, semester('2017-S1'))).toEqual(
            highlight,
          );
        }
      }),
      600,
    );
    // A property of nothing would hold too.
    expect(found).toBeGreaterThan(10);
  });

  test('R-55 a change is the later count less the base, over the base', () => {
    holds(
      fc.property(world, (made) => {
        for (const each of ask(made)) {
          if (each.kind !== 'change') continue;
          expect(each.difference).toBe(each.now - each.before.n);
          expect(each.ratio).toBeCloseTo(each.difference / each.before.n, 6);
        }
      }),
      600,
    );
  });

  test('the order of figures, indicators, semesters and targets changes nothing', () => {
    holds(
      fc.property(world, (made) => {
        const turned = {
          now: made.now.toReversed(),
          base: made.base.toReversed(),
          older: made.older.toReversed(),
          oldest: made.oldest.toReversed(),
          planned: made.planned.toReversed(),
        };
        expect(ask(turned)).toEqual(ask(made));
        const now = comparableOf('2017-S1', made.now);
        const base = comparableOf('2016-S1', made.base);
        const older = comparableOf('2016-S2', made.older);
        const mixed = { ...now, indicators: now.indicators.toReversed() };
        expect(highlightsIn(mixed, [older, base])).toEqual(highlightsIn(now, [base, older]));
      }),
    );
  });

  test('R-53 a withheld figure is in no highlight, and withholding it makes no new one', () => {
    const told = (made: World) => ask(made).map((each) => JSON.stringify(each));
    holds(
      fc.property(world, fc.nat(39), (made, pick) => {
        const hidden = all(made)[pick % Math.max(1, all(made).length)];
        const hide = (list: readonly Figure[]) =>
          list.map((each) =>
            each === hidden ? { ...each, cell: { status: 'withheld' as const } } : each,
          );
        const after = ask({
          now: hide(made.now),
          base: hide(made.base),
          older: hide(made.older),
          oldest: hide(made.oldest),
          planned: made.planned,
        });
        // Where a target goes, the change may be told for which it stood.
        const withChanges = [...told(made), ...told({ ...made, planned: [] })];
        const before = new Set(withChanges.map(withoutTotal));
        for (const each of after) expect(before).toContain(withoutTotal(JSON.stringify(each)));
      }),
      600,
    );
  });

  /** A change like for like names its total where that is shown; without it, it is the same change. */
  const withoutTotal = (text: string) => text.replace(/,"total":\{[^}]*\}/, '');
});
