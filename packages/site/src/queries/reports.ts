import type { Headline, PublishedReport, Semester, TableView } from '@chhamas/core/published';
import { headlinesOf, tableView } from '@chhamas/core/published';
import { verifiedRoot } from '../verified-roots.ts';
import { onceForRoot } from './asked-once.ts';
import type { Edition } from './edition.ts';
import { editions, rootPathOf } from './edition.ts';

/** A report as its page shows it. */
export interface ReportView {
  readonly report: PublishedReport;
  readonly headlines: readonly Headline[];
  readonly tables: readonly TableView[];
  /** All that were published of this semester, the latest first, this one among them. */
  readonly versions: readonly PublishedReport[];
}

/** The latest version of each report of an edition, the latest semester first. */
export const reportsOf = onceForRoot(async (edition): Promise<readonly PublishedReport[]> => {
  const seen = new Set<Semester>();
  return (await versionsOf(edition)).filter(({ head: { semester } }) => {
    const isLatest = !seen.has(semester);
    seen.add(semester);
    return isLatest;
  });
});

/** Every version of every report of an edition, the latest semester and version first. */
export const versionsOf = onceForRoot(async ({ root }): Promise<readonly PublishedReport[]> =>
  verifiedRoot(root).reports.toSorted((a, b) =>
    a.head.semester === b.head.semester
      ? b.head.version - a.head.version
      : a.head.semester < b.head.semester
        ? 1
        : -1,
  ),
);

/** The path and the view of the page of every version, which keeps its address. */
export async function versionPaths() {
  const paths = editions.map(async (edition) => {
    const all = await versionsOf(edition);
    return all.map((report) => {
      const { semester, version } = report.head;
      const last = all.find(({ head }) => head.semester === semester);
      return {
        params: { root: rootPathOf(edition), semester, version: `v${version}` },
        props: {
          edition,
          view: reportView(report, edition, all),
          successor: last?.head.version === version ? undefined : last,
        },
      };
    });
  });
  return (await Promise.all(paths)).flat();
}

/** The path and the view of every report page. */
export async function reportPaths() {
  const paths = editions.map(async (edition) => {
    const all = await versionsOf(edition);
    return (await reportsOf(edition)).map((report) => ({
      params: { root: rootPathOf(edition), semester: report.head.semester },
      props: { edition, view: reportView(report, edition, all) },
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** The page of a report within its edition. */
export function reportPage(report: PublishedReport): string {
  return `reports/${report.head.semester}/`;
}

/** The page of one version of a report, which keeps its address. */
export function versionPage({ head }: PublishedReport): string {
  return `reports/${head.semester}/v${head.version}/`;
}

/** The report that a page shows, as its latest or as one of its versions. */
export async function reportOn(
  edition: Edition,
  page: string,
): Promise<PublishedReport | undefined> {
  if (!page.startsWith('reports/')) return undefined;
  const all = await versionsOf(edition);
  return all.find((each) => versionPage(each) === page || reportPage(each) === page);
}

/** Whether the year of a report is inferred: one of its own figures rests on a source without one. */
export function isYearInferred(report: PublishedReport): boolean {
  const inferred = report.reference.sources.filter((source) => source.yearInferred !== undefined);
  return headlinesOf(report).some(({ figure }) =>
    inferred.some(({ id }) => figure.sources.includes(id)),
  );
}

function reportView(
  report: PublishedReport,
  { language }: Edition,
  all: readonly PublishedReport[],
): ReportView {
  return {
    report,
    versions: all.filter(({ head }) => head.semester === report.head.semester),
    headlines: headlinesOf(report),
    tables: report.tables.map((table) => tableView(report, table, language)),
  };
}
