import type { Headline, PublishedReport } from '@chhamas/core/published';
import { headlinesOf } from '@chhamas/core/published';
import type { Edition } from './edition.ts';
import { reportsOf } from './reports.ts';

/** What the home page shows: the latest report, and all of them. */
export interface HomeView {
  /** Absent as long as nothing was released. */
  readonly latest: PublishedReport | undefined;
  /** Its first figures, at most five; what has no number makes no headline. */
  readonly headlines: readonly Headline[];
  /** Every report with its first figure with a number, the latest first. */
  readonly reports: readonly {
    readonly report: PublishedReport;
    readonly first: Headline | undefined;
  }[];
}

/** The home page of an edition. */
export async function homeView(edition: Edition): Promise<HomeView> {
  const reports = await reportsOf(edition);
  const latest = reports[0];
  return {
    latest,
    headlines: latest === undefined ? [] : tellable(latest).slice(0, 5),
    reports: reports.map((report) => ({ report, first: tellable(report)[0] })),
  };
}

function tellable(report: PublishedReport): readonly Headline[] {
  return headlinesOf(report).filter(
    ({ figure }) => figure.cell.status === 'shown' || figure.cell.status === 'nil',
  );
}
