import { describe, expect, test } from 'vitest';
import { recomputeHighlight } from '../comparison/recompute-highlight.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readRelease } from '../release/read-release.ts';
import type { ReleaseContent } from '../release/release-files.ts';
import { writeRelease } from '../release/write-release.ts';
import { day, semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { folderOf } from '../testing/small-release.ts';
import { publishSemester } from './publish.ts';

const places = ['p-1', 'p-2', 'p-3'];

/** A semester in which each province counts so many cases a month, but for those that are silent. */
function semesterOf(year: number, cases: number, silent: readonly string[] = []): readonly Edit[] {
  const folder = `periods/${year}-S1`;
  const months = ['01', '02', '03', '04', '05', '06'].map((month) => `${year}-${month}`);
  const returns = places.flatMap((reporter) =>
    months.map((month): Edit => {
      const file = `${folder}/collected/returns/${reporter}/${month}.json`;
      if (silent.includes(`${reporter} ${month}`)) return [file, []];
      const counts = [
        {
          indicator: 'cases',
          total: cases,
          parts: { family: { trafficking: cases, exploitation: 0 } },
        },
        { indicator: 'victims', total: 60, female: 30 },
      ];
      return [
        file,
        [],
        {
          schema: 1,
          id: `${reporter}.${month}`,
          reporter,
          month,
          receivedOn: `${year}-07-01`,
          channel: 'monthly-form',
          answer: 'has-data',
          counts,
        },
      ];
    }),
  );
  const caveats = silent.map((each) => ({
    code: 'collection/returns-outstanding',
    subject: `${each.split(' ')[1] ?? ''}/capital-province`,
    counts: '1/3',
    caveat: { km: 'សេចក្តីបញ្ជាក់' },
    by: 'permanent-vice-chair',
    on: `${year}-07-10`,
  }));
  const acknowledged = silent.map((each) => ({
    code: 'collection/not-chased',
    subject: each.split(' ')[0] ?? '',
    reason: { km: 'ហេតុផល' },
  }));
  return [
    ...returns,
    [
      `${folder}/cycle.json`,
      [],
      {
        schema: 1,
        semester: `${year}-S1`,
        documentNo: `1/${year}`,
        dueOn: `${year}-07-05`,
        returnsDueDay: 10,
        expected: [{ stratum: 'capital-province', reporters: { kind: 'places', ids: places } }],
        events: ['consolidating', 'secretariat-review', 'leadership-review', 'approved'].map(
          (to) => ({ to, by: to === 'approved' ? 'permanent-vice-chair' : 'chief' }),
        ),
        exceptions: caveats,
        acknowledged,
      },
    ],
    [
      `${folder}/collected/sources.json`,
      [],
      {
        schema: 1,
        sources: [
          {
            id: `form-${year}`,
            kind: 'monthly-form',
            visibility: 'public',
            provider: { km: 'ប្រភព' },
          },
        ],
      },
    ],
    ...['desk', 'admin'].flatMap((group): readonly Edit[] => [
      [
        `${folder}/groups/${group}.json`,
        [],
        {
          schema: 1,
          group,
          semester: `${year}-S1`,
          events: [
            { to: 'group-edited', by: 'deputy-secretary-general' },
            { to: 'handed-over', by: 'deputy-secretary-general' },
          ],
          items: [],
          noResult: { reason: { km: 'ហេតុផល' } },
        },
      ],
      [`${folder}/groups/${group}.km.md`, [], undefined],
      [`${folder}/groups/${group}.en.md`, [], undefined],
    ]),
  ];
}

function publish(which: string, earlier: readonly PublishedReport[], edits: readonly Edit[]) {
  const { corpus, findings } = smallCorpus(...edits);
  expect(findings).toEqual([]);
  const period = corpus.periods.find((each) => each.semester === which);
  if (period === undefined) throw new RangeError(`Expected ${which}.`);
  const today = day(`${which.slice(0, 4)}-07-11`);
  const { content, findings: standing } = publishSemester({ corpus, period, today, earlier });
  expect(standing.map(({ code, subject }) => `${code} ${subject}`)).toEqual([]);
  if (content === undefined) throw new RangeError('Expected a release.');
  return content;
}

async function read(content: ReleaseContent): Promise<PublishedReport> {
  const folder = folderOf(await writeRelease(content));
  const { semester: of, version } = content.head;
  const path = `releases/reports/${of}/v${version}`;
  const { report, findings } = await readRelease({ ...folder, path, semester: of, version });
  expect(findings).toEqual([]);
  if (report === undefined) throw new RangeError('Expected a report.');
  return report;
}

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
