import { describe, expect, test } from 'vitest';
import { recomputeHighlight } from '../comparison/recompute-highlight.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { day, groupId, semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { solver } from '../testing/solver.ts';
import { withYearBefore } from '../testing/year-before.ts';
import { semesterHighlights } from './semester-highlights.ts';

const now = 'periods/2017-S1/collected/returns';
const before = 'periods/2016-S1/collected/returns';
const own = semester('2017-S1');

function preview(...edits: readonly Edit[]) {
  const { corpus, findings } = smallCorpus(...withYearBefore, ...edits);
  expect(findings).toEqual([]);
  const found = semesterHighlights(corpus, own, day('2017-07-31'), solver);
  if (found === undefined) throw new RangeError('Expected highlights.');
  return found;
}

/** The cases of p-1 in January: 4 the year before, and now so many. */
const casesNow = (n: number): readonly Edit[] => [
  [`${now}/p-1/2017-01.json`, ['counts', 0], { indicator: 'cases', total: n }],
];

describe('R-02 the highlights of a semester', () => {
  test('are found from what arrived, like for like, with no threshold crossed', () => {
    const { highlights, unclear, notCompared, earlier, leftOut } = preview(...casesNow(60));
    expect(highlights).toMatchObject([
      { kind: 'change', figure: 'cases/xs?matched=2016-S1', now: 78, before: { n: 22 } },
    ]);
    expect([unclear, notCompared, earlier, leftOut]).toEqual([['victims'], [], ['2016-S1'], []]);
  });

  test('R-12 do not tell a fall in reporting as a change', () => {
    const silent: readonly Edit[] = [
      [`${now}/p-3/2017-01.json`, []],
      [`${now}/p-3/2017-02.json`, []],
    ];
    expect(preview(...silent).highlights.map(({ kind, figure }) => `${kind} ${figure}`)).toEqual([
      'reporting-fall cases/xs',
      'reporting-fall victims/xs',
    ]);
  });

  test('R-55 can be found again in the protected figures that stand beside them', () => {
    const { highlights, figures } = preview(...casesNow(60));
    for (const each of highlights) expect(recomputeHighlight(each, figures, own)).toEqual(each);
    expect(highlights).not.toEqual([]);
  });

  test('hold the targets that are given with them', () => {
    const { corpus } = smallCorpus();
    const target = {
      figure: 'cases/xs',
      planned: { kind: 'exact', n: 20 },
      group: groupId('desk'),
    } as const;
    const found = semesterHighlights(corpus, own, day('2017-07-31'), solver, [target]);
    expect(found).toMatchObject({
      highlights: [{ kind: 'target-reached', now: { kind: 'atLeast', n: 22 } }],
      // That nothing was compared has one reason, and is no list of indicators.
      comparison: 'no-year-before',
      notCompared: [],
    });
  });

  test('know nothing of what came later', () => {
    const { corpus } = smallCorpus(...withYearBefore, ...casesNow(60));
    expect(semesterHighlights(corpus, own, day('2016-12-31'), solver)).toMatchObject({
      comparison: 'nothing-came',
      monthsElapsed: 0,
      highlights: [],
      unclear: [],
      notCompared: [],
    });
  });

  test('R-12 tell no fall in reporting before the last month’s returns were due', () => {
    const { corpus } = smallCorpus(
      ...withYearBefore,
      [`${now}/p-3/2017-01.json`, []],
      [`${now}/p-3/2017-02.json`, []],
    );
    const on = (date: string) => semesterHighlights(corpus, own, day(date), solver);
    expect(on('2017-07-10')).toMatchObject({ monthsElapsed: 6, highlights: [] });
    expect(on('2017-05-31')).toMatchObject({ monthsElapsed: 4, highlights: [] });
    expect(on('2017-07-11')?.highlights).toHaveLength(2);
    expect(on('2017-07-11')).not.toHaveProperty('monthsElapsed');
  });

  test('are the same in whatever order the semesters and indicators stand', () => {
    const { corpus } = smallCorpus(...withYearBefore, ...casesNow(60));
    const turned = {
      ...corpus,
      periods: corpus.periods.toReversed(),
      indicators: corpus.indicators.toReversed(),
    };
    const [one, other] = [corpus, turned].map((each) =>
      semesterHighlights(each, own, day('2017-07-31'), solver),
    );
    expect(other).toEqual(one);
  });

  test('are not asked of a semester that is not there', () => {
    const { corpus } = smallCorpus();
    expect(
      semesterHighlights(corpus, semester('2018-S1'), day('2018-07-31'), solver),
    ).toBeUndefined();
    expect(
      semesterHighlights(corpus, semester('2016-S1'), day('2018-07-31'), solver),
    ).toBeUndefined();
  });
});

describe('R-53 an indicator of which a small count could be told', () => {
  /** Victims of p-1 in January: 20, of whom so many are women. */
  const women = (female: number): Edit => [
    `${now}/p-1/2017-01.json`,
    ['counts', 1],
    { indicator: 'victims', total: 20, female },
  ];
  test('in its parts alone is looked at as a total', () => {
    const few: readonly Edit[] = [
      women(20),
      [`${now}/p-1/2017-02.json`, ['counts', 1], { indicator: 'victims', total: 12, female: 12 }],
      [`${now}/p-3/2017-01.json`, ['counts', 1], { indicator: 'victims', total: 10, female: 10 }],
      [`${now}/p-3/2017-02.json`, ['counts', 1], { indicator: 'victims', total: 15, female: 12 }],
    ];
    const { leftOut, figures, unclear } = preview(...few);
    expect(leftOut).toEqual([{ indicator: 'victims', what: 'parts' }]);
    expect(cellOf(figures, 'victims/xs?sex=male')).toEqual({ status: 'withheld' });
    expect(cellOf(figures, 'victims/xs')).toMatchObject({ status: 'shown' });
    expect(unclear).toEqual(['cases', 'victims']);
  });

  test('from those who did not answer before is not looked at, and says nothing', () => {
    const fewMore: readonly Edit[] = [
      [`${before}/p-3/2016-02.json`, []],
      [`${now}/p-3/2017-02.json`, ['counts', 1], { indicator: 'victims', total: 3, female: 3 }],
      [`${now}/p-1/2017-01.json`, ['counts', 1], { indicator: 'victims', total: 200, female: 100 }],
    ];
    const { figures, highlights } = preview(...fewMore);
    expect(cellOf(figures, 'victims/xs?matched=2016-S1')).toEqual({ status: 'withheld' });
    expect(highlights.map(({ kind, figure }) => `${kind} ${figure}`)).toEqual([
      'reporting-rise cases/xs',
    ]);
  });
});

function cellOf(figures: ReturnType<typeof preview>['figures'], ref: string) {
  return figures.find(({ at }) => figureRefOf(at, own) === ref)?.cell;
}
