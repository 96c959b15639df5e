import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { indicatorId, month, semester } from '../testing/brands.ts';
import type { SexCounts, TableOptions } from '../testing/counted-table.ts';
import { countedTable } from '../testing/counted-table.ts';
import { makeFigure } from '../testing/make-figure.ts';
import type { CountedIndicator, CountedRelease } from './counted-leaves.ts';
import { DisclosurePolicy } from './policy.ts';
import type { FigureSystem } from './system-of-figures.ts';
import { systemsOfFigures } from './system-of-figures.ts';

const own = semester('2017-S1');

function systemsOf(releases: readonly CountedRelease[], fields: object = {}) {
  const policy = DisclosurePolicy.parse({ schema: 1, text: { km: 'ក' }, ...fields });
  const indicators = [
    { id: indicatorId('victims'), unit: 'person' as const },
    { id: indicatorId('cases'), unit: 'case' as const },
  ];
  return systemsOfFigures(releases, { policy, indicators, country: 'xs', semester: own });
}

function systemOf(releases: readonly CountedRelease[], fields: object = {}): FigureSystem {
  const [system] = systemsOf(releases, fields);
  if (system === undefined) throw new RangeError('Expected a system.');
  return system;
}

/** Names without what is the same everywhere. */
const short = (name: string) => name.replaceAll('victims/', '').replaceAll(' 2017-01', '');

function sumsIn({ system }: FigureSystem) {
  const nameOf = (each: number) => short(system.unknowns[each]?.id ?? '');
  return (plus: readonly number[], minus: readonly number[] = []) =>
    [plus, minus]
      .filter(({ length }) => length > 0)
      .map((those) => those.map(nameOf).join(' + '))
      .join(' − ');
}

const cellsOf = (each: FigureSystem) =>
  each.system.cells.map(({ id, of, status, isSmall }) =>
    [short(id), '=', sumsIn(each)(of), status, ...(isSmall ? ['small'] : [])].join(' '),
  );
const derivedOf = (each: FigureSystem) =>
  each.system.derived.map(({ id, plus, minus }) => `${short(id)}: ${sumsIn(each)(plus, minus)}`);
const weightsOf = ({ system }: FigureSystem) =>
  Object.fromEntries(system.cells.map(({ id, weight }) => [short(id), weight]));
const smallIn = ({ system }: FigureSystem) =>
  system.cells.filter(({ isSmall }) => isSmall).map(({ id }) => short(id));

const isTotal = ({ at }: Figure) => Object.keys(at.split).length === 0;
const isAt = (...places: readonly string[]) => {
  return (figure: Figure) => isTotal(figure) && places.includes(figure.at.place);
};

/** Totals only, of the release that is to be. */
const totals = (rows: Readonly<Record<string, SexCounts>>, options: TableOptions = {}) =>
  countedTable(rows, { asOf: '2017-08-01', prints: isTotal, ...options });

/** The same as it was published on a day; the totals of these places withheld. */
function published(
  rows: Readonly<Record<string, SexCounts>>,
  { withheld = [], ...options }: TableOptions & { readonly withheld?: readonly string[] } = {},
): CountedRelease {
  const release = totals(rows, { name: 'v1', isPublic: true, asOf: '2017-07-11', ...options });
  return {
    ...release,
    figures: release.figures.map((figure) =>
      withheld.includes(figure.at.place) ? { ...figure, cell: { status: 'withheld' } } : figure,
    ),
  };
}

/** The same release, as if something else had been counted, or in another way. */
function counting(release: CountedRelease, changed: Partial<CountedIndicator>): CountedRelease {
  const counted = release.counted.map((each) => ({
    ...each,
    of: (indicator: string) => {
      const found = each.of(indicator);
      return found === undefined ? undefined : { ...found, ...changed };
    },
  }));
  return { ...release, counted };
}

const printing = (release: CountedRelease, ...figures: readonly Figure[]): CountedRelease => ({
  ...release,
  figures: [...release.figures, ...figures],
});

describe('there is a system', () => {
  const release = printing(totals({ a: [30, 8] }), makeFigure(3, { indicator: 'cases' }));
  const named = (each: readonly FigureSystem[]) => each.map(({ indicator }) => indicator);

  test('of each indicator of which guarded figures are to be published', () => {
    expect(named(systemsOf([release]))).toEqual(['victims']);
    expect(named(systemsOf([release], { scope: [{ units: ['case', 'person'] }] }))).toEqual([
      'cases',
      'victims',
    ]);
    expect(systemsOf([release], { scope: [{ splits: ['sex'] }] })).toEqual([]);
  });

  test('of none that is public already and no more', () => {
    expect(systemsOf([published({ a: [30, 8] })])).toEqual([]);
    const other = { ...release, figures: [makeFigure(3, { indicator: 'cases' })] };
    expect(systemsOf([published({ a: [30, 8] }), other])).toEqual([]);
  });
});

describe('a cell', () => {
  test('is a sum that is printed, named by the figure that prints it', () => {
    expect(cellsOf(systemOf([totals({ a: [30, 8], b: [2, 1] })]))).toEqual([
      'a = total a open',
      'b = total b open small',
      'xs = total a + total b open',
    ]);
  });

  test('stands for all figures that add up the same, and costs what the dearest does', () => {
    // 38 has six binary digits: 10 × 7 of the place, 100 × 7 of the country.
    const system = systemOf([totals({ a: [30, 8] })]);
    expect(cellsOf(system)).toEqual(['a = total a open']);
    expect(weightsOf(system)).toEqual({ a: 700 });
    expect([...system.cellOf].map(([{ at }, id]) => [at.place, short(id)])).toEqual([
      ['a', 'a'],
      ['xs', 'a'],
    ]);
  });

  test('costs as much more as its indicator is looked for', () => {
    const release = totals({ a: [30, 8] });
    expect(weightsOf(systemOf([release], { weights: { victims: 3 } }))).toEqual({ a: 2100 });
    expect(weightsOf(systemOf([release], { weights: { cases: 3 } }))).toEqual({ a: 700 });
  });

  test('is not what adds nothing up', () => {
    const nil = makeFigure(0, { place: 'b' });
    const { system, cellOf } = systemOf([printing(totals({ a: [30, 8], b: 'nil' }), nil)]);
    expect(system.cells).toHaveLength(1);
    expect(cellOf.has(nil)).toBe(false);
    const level = counting(totals({ a: [30, 8] }), { addition: 'none' });
    expect(cellsOf(systemOf([level]))).toEqual([]);
  });

  test('is what prints a number or withholds one, and nothing else', () => {
    const release = totals({ a: [30, 8], b: [9, 9], c: [9, 9] }, { prints: isAt('a') });
    const withheld = makeFigure({ status: 'withheld' }, { place: 'b' });
    const unknown = makeFigure({ status: 'shown', quantity: { kind: 'unknown' } }, { place: 'c' });
    expect(cellsOf(systemOf([printing(release, withheld, unknown)]))).toEqual([
      'a = total a open',
      'b = total b open',
    ]);
  });

  test('that says "about" adds up what is only known "about" as well', () => {
    const about = makeFigure(
      { status: 'shown', quantity: { kind: 'about', n: 39 } },
      {
        place: 'a',
      },
    );
    const release = totals({ a: [30, 8] }, { prints: isAt('xs') });
    const leaves = release.counted[0]?.of('victims')?.leaves ?? [];
    const counted = { leaves: leaves.map((leaf) => ({ ...leaf, about: 1 })) };
    expect(cellsOf(systemOf([counting(printing(release, about), counted)]))).toEqual([
      'a = total a + total a about open',
      'xs = total a open',
    ]);
  });
});

describe('a cell that is public', () => {
  const rows = { a: [30, 8], b: [20, 9], c: [9, 2] } as const;

  test('stays as it was, also where it is not printed again', () => {
    const v1 = published(rows, { withheld: ['b'] });
    const now = totals(rows, { prints: isAt('a', 'b') });
    expect(cellsOf(systemOf([v1, now]))).toEqual([
      'a = total a shown',
      'b = total b withheld',
      'c (v1) = total c shown',
      'xs (v1) = total a + total b + total c shown',
    ]);
  });

  test('is shown where any release showed it', () => {
    const v1 = published(rows, { withheld: ['b'], prints: isAt('b') });
    const v2 = published(rows, { name: 'v2', prints: isAt('b') });
    const now = totals(rows, { prints: isAt('b') });
    for (const releases of [
      [v1, v2, now],
      [{ ...v2, name: 'v0' }, v1, now],
    ]) {
      expect(cellsOf(systemOf(releases))).toEqual(['b = total b shown']);
    }
  });

  test('is another than that of a count which has changed since', () => {
    const v1 = published(rows, { prints: isAt('a') });
    const now = totals({ ...rows, a: [30, 20] }, { prints: isAt('a') });
    expect(cellsOf(systemOf([v1, now]))).toEqual(['a (v1) = total a shown', 'a = total a #1 open']);
  });
});

describe('a cell is small', () => {
  const decided = { by: 'chair', on: '2017-01-01', reason: { km: 'ក' } };
  const exemption = { indicator: 'victims', splits: [], where: 'country', ...decided };

  test('from 1 to below the threshold, and 0 where zeros are withheld', () => {
    const rows = { a: [4, 0], b: [5, 0], c: [1, 0], d: [0, 0] } as const;
    expect(smallIn(systemOf([totals(rows)]))).toEqual(['a', 'c']);
    expect(smallIn(systemOf([totals(rows)], { zeros: 'withhold' }))).toEqual(['a', 'c', 'd']);
    expect(smallIn(systemOf([totals(rows)], { threshold: 6 }))).toEqual(['a', 'b', 'c']);
  });

  test('by the threshold of its own figures', () => {
    const release = countedTable({ a: [7, 7], b: [70, 60] });
    const scope = [{ splits: ['sex'], threshold: 8 }];
    expect(smallIn(systemOf([release], { scope }))).toEqual(['a?sex=female', 'a?sex=male']);
    const few = countedTable({ a: [1, 1], b: [70, 60] });
    expect(smallIn(systemOf([few], { scope }))).toEqual(['a?sex=female', 'a?sex=male']);
  });

  test('where it is withheld, and not where it is shown already', () => {
    const rows = { a: [2, 1], b: [2, 0], c: [30, 20] } as const;
    expect(smallIn(systemOf([published(rows, { withheld: ['b'] }), totals(rows)]))).toEqual(['b']);
  });

  test('unless one of its figures is exempted and it is still to be published', () => {
    const rows = { a: [2, 1] } as const;
    const fields = { exemptions: [exemption] };
    expect(smallIn(systemOf([totals(rows)]))).toEqual(['a']);
    expect(smallIn(systemOf([totals(rows)], fields))).toEqual([]);
    expect(smallIn(systemOf([totals({ a: [2, 1], b: [30, 20] })], fields))).toEqual(['a']);
    const v1 = published(rows, { withheld: ['a', 'xs'] });
    expect(smallIn(systemOf([v1, totals(rows)], fields))).toEqual(['a']);
  });

  describe('where it differs a little from a release that was corrected in place:', () => {
    const rows = { a: [30, 20] } as const;
    /** A release that shows what nobody counted. */
    const corrected = (...figures: readonly Figure[]) => ({ ...published(rows), figures });
    const smallBeside = (...figures: readonly Figure[]) =>
      smallIn(systemOf([corrected(...figures), totals(rows)]));

    test('by 1 to below the threshold, up or down', () => {
      const shown = [45, 46, 49, 51, 54, 55].map((n) => smallBeside(makeFigure(n)).length);
      expect(shown).toEqual([0, 1, 1, 1, 1, 0]);
      const other = makeFigure(99, { place: 'a' });
      expect(smallBeside(other, makeFigure(50))).toEqual([]);
      expect(smallBeside(other, makeFigure(51))).toEqual(['a']);
      const zeros = { zeros: 'withhold' };
      expect(smallIn(systemOf([corrected(other, makeFigure(50)), totals(rows)], zeros))).toEqual(
        [],
      );
    });

    test('of the same place, time, split and comparison', () => {
      expect(smallBeside(makeFigure(51, { place: 'a' }))).toEqual(['a']);
      expect(smallBeside(makeFigure(51, { place: 'b' }))).toEqual([]);
      expect(smallBeside(makeFigure(51, { period: { month: month('2017-01') } }))).toEqual([]);
      expect(smallBeside(makeFigure(51, { split: { sex: 'female' } }))).toEqual([]);
      expect(smallBeside(makeFigure(51, { matched: '2016-S1' }))).toEqual([]);
    });

    test('where both print a number', () => {
      const few = { a: [2, 1] } as const;
      const v1 = corrected(makeFigure(99, { place: 'a' }), makeFigure({ status: 'withheld' }));
      // Nobody can tell 3 from a number that is not there.
      expect(smallIn(systemOf([v1, totals(few)], { exemptions: [exemption] }))).toEqual([]);
    });

    test('and was not shown by another release already', () => {
      const v2 = { ...published(rows), name: 'v2' };
      expect(smallIn(systemOf([corrected(makeFigure(51)), v2, totals(rows)]))).toEqual([]);
      const hidden = published(rows, { name: 'v2', withheld: ['a', 'xs'] });
      const now = totals({ ...rows, b: [30, 20] }, { prints: isAt('b') });
      expect(smallIn(systemOf([corrected(makeFigure(51)), hidden, now]))).toEqual([]);
    });
  });
});

describe('a small count that nobody prints', () => {
  test('is what is left of a figure, told once, with the figures that it follows from', () => {
    const rows = { a: [30, 8], b: [20, 9], c: [9, 2], d: [2, 1] } as const;
    const system = systemOf([totals(rows, { prints: isAt('a', 'b', 'c', 'xs') })]);
    expect(derivedOf(system)).toEqual(['xs − a − b #1: total d']);
    const [first] = system.system.derived;
    expect(system.figuresOf(first?.id ?? '').map(({ at }) => at.place)).toEqual([
      'xs',
      'a',
      'b',
      'c',
    ]);
    expect(system.figuresOf('nothing')).toEqual([]);
  });

  test('is left by zones as well as by places, and numbered', () => {
    const rows = { a: [30, 8], b: [2, 1], c: [1, 1] } as const;
    const zones = { west: ['a', 'b'], east: ['c'] };
    const system = systemOf([totals(rows, { zones, prints: isAt('a', 'west', 'xs') })]);
    expect(derivedOf(system)).toEqual(['west − a #1: total b', 'xs − west #2: total c']);
  });

  test('is none where it is printed, large or nobody', () => {
    const rows = { a: [30, 8], b: [2, 1], c: [9, 9], d: [0, 0] } as const;
    expect(derivedOf(systemOf([totals(rows)]))).toEqual([]);
    expect(derivedOf(systemOf([totals(rows, { prints: isAt('a', 'b', 'xs') })]))).toEqual([]);
  });

  test('is what parts leave of their total, and each part that is printed nowhere', () => {
    const prints = ({ at }: Figure) => at.split['sex'] !== 'male';
    const releases = [countedTable({ a: [30, 7] }, { prints })];
    expect(derivedOf(systemOf(releases))).toEqual([]);
    expect(derivedOf(systemOf(releases, { threshold: 8 }))).toEqual([
      'a − a?sex=female #1: total a − sex=female a',
      'a #2: sex=male a',
    ]);
  });

  test('is held to the threshold of its own split, which may be larger than that of the total', () => {
    const prints = ({ at }: Figure) => at.split['sex'] !== 'male';
    const releases = [countedTable({ a: [30, 7] }, { prints })];
    const scope = [{ units: ['person'] }, { splits: ['sex'], threshold: 11 }];
    expect(derivedOf(systemOf(releases, { scope }))).toEqual([
      'a − a?sex=female #1: total a − sex=female a',
      'a #2: sex=male a',
    ]);
  });

  test('is a change since an earlier release, up or down', () => {
    const changed = (now: SexCounts) => {
      const prints = isAt('a');
      const v1 = published({ a: [30, 8] }, { prints });
      return systemOf([v1, totals({ a: now }, { prints })]);
    };
    expect(derivedOf(changed([30, 10]))).toEqual(['a − a (v1) #1: total a #1 − total a']);
    expect(derivedOf(changed([30, 6]))).toEqual(['a − a (v1) #1: total a − total a #1']);
    expect(derivedOf(changed([30, 13]))).toEqual([]);
    expect(smallIn(changed([30, 10]))).toEqual([]);
    const [change] = changed([30, 10]).system.derived;
    const system = changed([30, 10]);
    expect(system.figuresOf(change?.id ?? '').map(({ cell }) => cell)).toEqual([
      { status: 'shown', quantity: { kind: 'exact', n: 40 } },
    ]);
    expect(system.releasesOf(change?.id ?? '')).toEqual(['v1']);
  });

  test('is no change of nobody, also where zeros are withheld', () => {
    const rows = { a: [30, 8] } as const;
    const releases = [published(rows), totals(rows)];
    expect(derivedOf(systemOf(releases, { zeros: 'withhold' }))).toEqual([]);
  });
});

test('earlier releases that have a part in a cell are told once each', () => {
  const rows = { a: [30, 8] } as const;
  const { releasesOf, figuresOf, system } = systemOf([
    published(rows),
    published(rows, { name: 'v2' }),
    totals(rows),
  ]);
  expect(system.cells).toHaveLength(1);
  expect(releasesOf('victims/a')).toEqual(['v1', 'v2']);
  expect(figuresOf('victims/a').map(({ at }) => figureRefOf(at, own))).toEqual([
    'victims/a',
    'victims/xs',
  ]);
  expect(releasesOf('nothing')).toEqual([]);
});

describe('the rules', () => {
  const release = countedTable({ a: [30, 8] });
  const rulesIn = (fields: object) => systemOf([release], fields).rules;

  test('ask for the threshold less 2 as width, for 1 at least, or for what the policy says', () => {
    expect(rulesIn({})).toEqual({ threshold: 5, width: 3, insiders: 'singletons' });
    expect(rulesIn({ threshold: 2, insiders: 'none' })).toEqual({
      threshold: 2,
      width: 1,
      insiders: 'none',
    });
    expect(rulesIn({ width: 7 }).width).toBe(7);
  });

  test('have the largest threshold of all figures', () => {
    expect(rulesIn({ scope: [{ splits: ['sex'], threshold: 11 }] }).threshold).toBe(11);
    expect(rulesIn({ scope: [{ splits: ['sex'], threshold: 2 }] }).threshold).toBe(5);
  });
});
