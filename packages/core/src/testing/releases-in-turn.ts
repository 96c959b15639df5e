import { groupBy } from '../kernel/group-by.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { consolidatorsIn, readRelease } from '../release/read-release.ts';
import type { ReleaseContent } from '../release/release-files.ts';
import { writeRelease } from '../release/write-release.ts';
import { publishSemester } from '../report/publish.ts';
import { day } from './brands.ts';
import { say } from './say.ts';
import type { Edit } from './small-content.ts';
import { smallCorpus } from './small-content.ts';
import { folderOf } from './small-release.ts';
import { solver } from './solver.ts';

const places = ['p-1', 'p-2', 'p-3'];

/**
 * A first semester in which each of three provinces counts so many cases and 60 victims a month, half
 * of them women, complete but for the silent ones, and approved.
 *
 * @param silent who did not send which month: `p-1 2017-03`; each is let pass and acknowledged
 * @param victims other numbers of victims, all of them women, by reporter and month
 */
export function semesterOf(
  year: number,
  cases: number,
  silent: readonly string[] = [],
  victims: Readonly<Record<string, number>> = {},
): readonly Edit[] {
  const folder = `periods/${year}-S1`;
  const months = ['01', '02', '03', '04', '05', '06'].map((month) => `${year}-${month}`);
  const returns = places.flatMap((reporter) =>
    months.map((month): Edit => {
      const file = `${folder}/collected/returns/${reporter}/${month}.json`;
      if (silent.includes(`${reporter} ${month}`)) return [file, []];
      const women = victims[`${reporter} ${month}`];
      const counts = [
        {
          indicator: 'cases',
          total: cases,
          parts: { family: { trafficking: cases, exploitation: 0 } },
        },
        { indicator: 'victims', total: women ?? 60, female: women ?? 30 },
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
  const monthOf = (each: string) => each.slice(4);
  const caveats = [...groupBy(silent, monthOf)].map(([month, without]) => ({
    code: 'collection/returns-outstanding',
    subject: `${month}/capital-province`,
    counts: `${without.length}/3`,
    caveat: { km: 'សេចក្តីបញ្ជាក់' },
    by: 'permanent-vice-chair',
    on: `${year}-07-10`,
  }));
  const acknowledged = [...new Set(silent.map((each) => each.slice(0, 3)))].map((reporter) => ({
    code: 'collection/not-chased',
    subject: reporter,
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

/** A semester published after others, a few days after it was due, whatever comes of it. */
export function tryToPublish(
  which: string,
  earlier: readonly PublishedReport[],
  edits: readonly Edit[],
) {
  const { corpus, findings } = smallCorpus(...edits);
  const period = corpus.periods.find((each) => each.semester === which);
  if (period === undefined || findings.length > 0) throw new RangeError(`Expected ${which}.`);
  const today = day(`${which.slice(0, 4)}-07-11`);
  return publishSemester({ corpus, period, today, earlier, solver });
}

/** The same where nothing stands in its way. */
export function publish(...request: Parameters<typeof tryToPublish>): ReleaseContent {
  const { content, findings } = tryToPublish(...request);
  if (content === undefined) throw new RangeError(say(findings));
  return content;
}

/** A release written and read again. */
export async function read(content: ReleaseContent): Promise<PublishedReport> {
  const { semester: of, version, kind, invented, approval } = content.head;
  const about = { kind, invented, consolidatedBy: consolidatorsIn(approval) };
  const release = `reports/${of}/v${version}`;
  const folder = folderOf(writeRelease(content), { release, ...about });
  const { report, findings } = readRelease({ ...folder, path: `releases/${release}` });
  if (report === undefined) throw new RangeError(say(findings));
  return await Promise.resolve(report);
}

/** That a later version is made, and why. */
export function revisionOf(year: number, version: number): Edit {
  const stated = { version, kind: 'scheduled', by: 'chief', on: `${year}-07-11` };
  return [`periods/${year}-S1/cycle.json`, ['revisions'], [{ ...stated, reason: { km: 'ហេតុផល' } }]];
}

/** The tables that are published, one of each indicator and its columns, over other rows if wished. */
export function tablesOf(
  ...tables: readonly (readonly [indicator: string, columns: string, rows?: string])[]
): Edit {
  const declared = tables.map(([indicator, columns, rows], index) => ({
    id: `table-${index}`,
    indicator,
    columns: columns === 'months' ? columns : { split: columns },
    title: { km: 'តារាង' },
    ...(rows === undefined ? {} : { rows }),
  }));
  return ['publication-policy.json', ['tables'], declared];
}
