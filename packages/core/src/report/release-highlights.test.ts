import { describe, expect, test } from 'vitest';
import { recomputeHighlight } from '../comparison/recompute-highlight.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { semester } from '../testing/brands.ts';
import { publish, read, semesterOf, tablesOf } from '../testing/releases-in-turn.ts';
import type { Edit } from '../testing/small-content.ts';

const lastYear = semesterOf(2016, 20);
const base = await read(publish('2016-S1', [], lastYear));

describe('R-55 the highlights of a release', () => {
  test('compare complete semesters as they are', () => {
    const { figures } = publish('2017-S1', [base], [...lastYear, ...semesterOf(2017, 30)]);
    expect(figures.highlights).toMatchObject([
      {
        kind: 'change',
        figure: 'cases/xs',
        now: 540,
        before: { figure: 'cases/xs?semester=2016-S1', n: 360 },
        ratio: 0.5,
        basis: 'complete',
      },
    ]);
  });

  test('R-12 compare what was answered in both where somebody was silent, and call a fall in reporting that', () => {
    const silent = ['p-1 2017-03', 'p-1 2017-04', 'p-2 2017-05'];
    const now = [...lastYear, ...semesterOf(2017, 20, silent)];
    const { figures } = publish('2017-S1', [base], now);
    expect(figures.highlights.find(({ indicator }) => indicator === 'cases')).toMatchObject({
      kind: 'reporting-fall',
      now: { kind: 'atLeast', n: 300 },
      before: { quantity: { kind: 'exact', n: 360 } },
      answers: { came: 15, owed: 18 },
      matched: { now: { n: 300 }, before: { n: 300 } },
    });
    expect(figures.highlights.some(({ kind }) => kind === 'change')).toBe(false);
  });

  test('can be found again by whoever has the figures of the release alone', async () => {
    const silent = ['p-1 2017-03'];
    const content = publish('2017-S1', [base], [...lastYear, ...semesterOf(2017, 30, silent)]);
    const report = await read(content);
    expect(report.highlights.length).toBeGreaterThan(0);
    for (const highlight of report.highlights) {
      expect(recomputeHighlight(highlight, report.figures, semester('2017-S1'))).toEqual(highlight);
    }
  });

  test('tell nothing of a semester that was never released', () => {
    const { figures } = publish('2017-S1', [], [...lastYear, ...semesterOf(2017, 30)]);
    expect(figures.highlights).toEqual([]);
    const refs = figures.figures.map(({ at }) => figureRefOf(at, semester('2017-S1')));
    expect(refs.filter((ref) => ref.includes('2016'))).toEqual([]);
  });

  test('take the year before as it was released, whatever has arrived since', () => {
    const since: Edit = [
      'periods/2016-S1/collected/returns/p-3/2016-06.json',
      [],
      {
        schema: 1,
        id: 'p-3.2016-06',
        reporter: 'p-3',
        month: '2016-06',
        receivedOn: '2016-12-01',
        channel: 'monthly-form',
        answer: 'has-data',
        counts: [
          {
            indicator: 'cases',
            total: 2000,
            parts: { family: { trafficking: 2000, exploitation: 0 } },
          },
          { indicator: 'victims', total: 60, female: 30 },
        ],
      },
    ];
    const now = [...lastYear, since, ...semesterOf(2017, 30, ['p-1 2017-03'])];
    const { figures } = publish('2017-S1', [base], now);
    expect(JSON.stringify(figures)).not.toContain('2000');
  });
});

describe('R-54 what is compared like for like is not published', () => {
  const silent = ['p-1 2017-03'];
  const matchedIn = (...edits: readonly Edit[]) => {
    const now = [...lastYear, ...semesterOf(2017, 20, silent), ...edits];
    const { figures } = publish('2017-S1', [base], now);
    return figures.figures.flatMap(({ at }) =>
      at.matched === undefined ? [] : [figureRefOf(at, semester('2017-S1'))],
    );
  };
  const cases = ['cases/xs?matched=2016-S1', 'cases/xs?matched=2017-S1&semester=2016-S1'];

  test('unless nothing changed since the year before was released', () => {
    expect(matchedIn()).toEqual(expect.arrayContaining(cases));
  });

  test('where a return of the year before was corrected in place after its release', () => {
    const counts = { total: 500, parts: { family: { trafficking: 500, exploitation: 0 } } };
    const corrected: Edit = [
      'periods/2016-S1/collected/returns/p-1/2016-04.json',
      ['counts', 0],
      { indicator: 'cases', ...counts },
    ];
    const matched = matchedIn(corrected);
    expect(matched.filter((ref) => ref.startsWith('cases'))).toEqual([]);
    expect(matched).toContain('victims/xs?matched=2016-S1');
  });

  test('where what is counted was defined otherwise in the release of the year before', () => {
    const defined: Edit = ['indicators/cases.json', ['definition'], { km: 'និយមន័យថ្មី' }];
    expect(matchedIn(defined).filter((ref) => ref.startsWith('cases'))).toEqual([]);
  });

  test('where the release of the year before did not publish the indicator, or the part', async () => {
    const few = tablesOf(['cases', 'months']);
    const earlier = await read(publish('2016-S1', [], [...lastYear, few]));
    const { figures } = publish(
      '2017-S1',
      [earlier],
      [
        ...lastYear,
        ...semesterOf(2017, 20, silent),
        tablesOf(['cases', 'months'], ['cases', 'family'], ['victims', 'sex']),
      ],
    );
    const matched = figures.figures.filter(({ at }) => at.matched !== undefined);
    expect(matched.map(({ at }) => figureRefOf(at, semester('2017-S1')))).toEqual(cases);
  });
});

describe('R-15 an indicator is called counted for the first time', () => {
  const few = tablesOf(['cases', 'months']);
  const both = tablesOf(['cases', 'months'], ['victims', 'sex']);
  const kindsIn = async (...edits: readonly Edit[]) => {
    const years: Edit[] = [];
    const released: PublishedReport[] = [];
    for (const year of [2014, 2015, 2016]) {
      years.push(...semesterOf(year, 20));
      released.push(await read(publish(`${year}-S1`, released, [...years, few])));
    }
    const now = publish('2017-S1', released, [...years, ...semesterOf(2017, 20), both, ...edits]);
    return now.figures.highlights.map(({ kind, indicator }) => `${kind} ${indicator}`);
  };

  test('never where it was collected before and only not published', async () => {
    expect(await kindsIn()).toEqual([]);
    // It began in the semester between, of which there is no release.
    expect(await kindsIn(['indicators/victims.json', ['from'], '2016-12'])).toEqual([]);
  });

  test('where nobody was asked for it before', async () => {
    const fromNow = await kindsIn(['indicators/victims.json', ['from'], '2017-01']);
    expect(fromNow).toEqual(['first-counted victims']);
  });
});

test('R-02 a target of a section is told where it was reached, and only once it is public', () => {
  const target = (visibility: string): Edit => [
    'periods/2017-S1/groups/desk.json',
    ['targets'],
    [
      {
        id: 't1',
        visibility,
        name: { km: 'មុខសញ្ញា' },
        figure: 'cases/xs',
        planned: { kind: 'exact', n: 300 },
      },
    ],
  ];
  const edits = (visibility: string) => [...lastYear, ...semesterOf(2017, 20), target(visibility)];
  const kinds = (visibility: string) =>
    publish('2017-S1', [base], edits(visibility)).figures.highlights.map(({ kind }) => kind);
  expect(kinds('public')).toEqual(['target-reached']);
  expect(kinds('internal')).toEqual([]);
});
