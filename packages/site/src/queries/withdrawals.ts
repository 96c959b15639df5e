import type { PublishedReport, Semester, Withdrawal } from '@chhamas/core/published';
import type { SealedRelease } from '@chhamas/core/verify';
import { getEntry } from 'astro:content';
import type { Edition } from './edition.ts';
import { editionOf, editions, rootPathOf } from './edition.ts';
import { reportsOf } from './reports.ts';
import { sealAt } from './seals.ts';

/** What stands in the place of a report that was withdrawn: nothing of what it said. */
export interface Tombstone {
  readonly notice: Withdrawal;
  /** How the notice was approved. */
  readonly seal: SealedRelease;
  readonly semester: Semester;
  /** The latest version that was not withdrawn. */
  readonly standing: PublishedReport | undefined;
}

/** The address of every withdrawn version, and of every notice, which has a number of its own. */
export async function withdrawnPaths() {
  const paths = editions.map(async (edition) =>
    (await tombstonesOf(edition)).flatMap((tombstone) => {
      const { semester, notice } = tombstone;
      return [...notice.withdraws, notice.version].map((version) => ({
        params: { root: rootPathOf(edition), semester, version: `v${version}` },
        props: { edition, tombstone, page: `reports/${semester}/v${version}/` },
      }));
    }),
  );
  return (await Promise.all(paths)).flat();
}

/** The address of every semester of which no version stands. */
export async function withdrawnSemesterPaths() {
  const paths = editions.map(async (edition) => {
    const gone = (await tombstonesOf(edition)).filter(({ standing }) => standing === undefined);
    // Of several notices the last one is told.
    const bySemester = new Map(gone.map((each) => [each.semester, each]));
    return Array.from(bySemester.values(), (tombstone) => ({
      params: { root: rootPathOf(edition), semester: tombstone.semester },
      props: { edition, tombstone, page: `reports/${tombstone.semester}/` },
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** The notices of an edition, each after those of earlier versions. */
export async function noticesOf({ root }: Edition): Promise<readonly Withdrawal[]> {
  const entry = await getEntry('withdrawals', `${root}/all`);
  return (entry?.data.notices ?? []).toSorted((a, b) => a.version - b.version);
}

/** The semesters of an edition of which every version was withdrawn. */
export async function withdrawnSemesters(edition: Edition): Promise<ReadonlySet<Semester>> {
  const standing = new Set((await reportsOf(edition)).map(({ head }) => head.semester));
  const named = (await noticesOf(edition)).map(({ semester }) => semester);
  return new Set(named.filter((each) => !standing.has(each)));
}

/** The withdrawn semesters with which a report compares its own. */
export async function withdrawnBases({
  head,
  figures,
}: PublishedReport): Promise<readonly Semester[]> {
  const withdrawn = await withdrawnSemesters(editionOf(head, 'km'));
  const named = figures.flatMap(({ at: { period } }) =>
    'semester' in period && withdrawn.has(period.semester) ? [period.semester] : [],
  );
  return [...new Set(named)];
}

/** Of an edition, the earlier notices first; a version is told by the last notice that names it. */
async function tombstonesOf(edition: Edition): Promise<readonly Tombstone[]> {
  const notices = await noticesOf(edition);
  const reports = await reportsOf(edition);
  const made = notices.map(async (notice) => {
    const { semester, version } = notice;
    const isLast = (each: number) =>
      !notices.some(
        (other) =>
          other.semester === semester && other.version > version && other.withdraws.includes(each),
      );
    return {
      notice: { ...notice, withdraws: notice.withdraws.filter(isLast) },
      seal: await sealAt(edition, `reports/${semester}/v${version}`),
      semester,
      standing: reports.find(({ head }) => head.semester === semester),
    };
  });
  return Promise.all(made);
}
