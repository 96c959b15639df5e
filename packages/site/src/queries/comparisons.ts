import type { ComparedIndicator, PublishedReport } from '@chhamas/core/published';
import { compareReports } from '@chhamas/core/published';
import { onceForRoot } from './asked-once.ts';
import { editions, rootPathOf } from './edition.ts';
import { reportsOf } from './reports.ts';

/** Two reports beside each other. */
export interface ComparisonView {
  readonly later: PublishedReport;
  readonly earlier: PublishedReport;
  readonly rows: readonly ComparedIndicator[];
}

/** The page of two reports within their edition. */
export function comparisonPage({ later, earlier }: Omit<ComparisonView, 'rows'>): string {
  return `compare/${later.head.semester}/${earlier.head.semester}/`;
}

/** So many reports back each one is held against: the year before is among them. */
const furthestBack = 4;

/** Every pair of an edition, the latest first, each with the year before it first: the same half is alike. */
export const comparisonsOf = onceForRoot(async (edition): Promise<readonly ComparisonView[]> => {
  const reports = await reportsOf(edition);
  return reports.flatMap((later, index) => {
    const before = reports.slice(index + 1, index + 1 + furthestBack);
    const isSameHalf = ({ head }: PublishedReport) =>
      head.semester.slice(-2) === later.head.semester.slice(-2);
    return [...before.filter(isSameHalf), ...before.filter((each) => !isSameHalf(each))].map(
      (earlier) => ({ later, earlier, rows: compareReports(later, earlier) }),
    );
  });
});

/** The path and the view of the page of every pair. */
export async function comparisonPaths() {
  const paths = editions.map(async (edition) => {
    const all = await comparisonsOf(edition);
    return all.map((view) => ({
      params: {
        root: rootPathOf(edition),
        later: view.later.head.semester,
        earlier: view.earlier.head.semester,
      },
      props: { edition, view, all },
    }));
  });
  return (await Promise.all(paths)).flat();
}
