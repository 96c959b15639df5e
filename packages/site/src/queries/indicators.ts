import type {
  Change,
  ChangeOnBase,
  Headline,
  LikeForLike,
  PublishedReport,
  Semester,
  SeriesPoint,
} from '@chhamas/core/published';
import { headlinesOf, likeForLikeOf, seriesOf } from '@chhamas/core/published';
import { onceForRoot } from './asked-once.ts';
import { editions, rootPathOf } from './edition.ts';
import { reportsOf } from './reports.ts';
import { withdrawnSemesters } from './withdrawals.ts';

type Indicator = PublishedReport['reference']['indicators'][number];

/** The page of an indicator within its edition. */
export function indicatorPage(id: string): string {
  return `indicators/${id}/`;
}

/** An indicator as the latest report with it describes it. */
export interface IndicatorView {
  readonly indicator: Indicator;
  /** The latest report with it. */
  readonly latest: PublishedReport;
  readonly headline: Headline | undefined;
  readonly series: readonly IndicatorPoint[];
  /** Reports with a page about where its numbers come from, the latest first. */
  readonly reports: readonly PublishedReport[];
}

/** A semester of its national total. */
export interface IndicatorPoint extends SeriesPoint {
  readonly likeForLike: LikeForLike | undefined;
  readonly change: Change | undefined;
}

/** Every indicator of an edition, in the order of the latest report that has it. */
export const indicatorsOf = onceForRoot(async (edition): Promise<readonly IndicatorView[]> => {
  const reports = await reportsOf(edition);
  const ids = new Set(reports.flatMap((each) => each.reference.indicators.map(({ id }) => id)));
  const withdrawn = await withdrawnSemesters(edition);
  return [...ids].flatMap((id) => indicatorView(reports, id, withdrawn) ?? []);
});

/** The path and the view of the page of every indicator. */
export async function indicatorPaths() {
  const paths = editions.map(async (edition) =>
    (await indicatorsOf(edition)).map((view) => ({
      params: { root: rootPathOf(edition), indicator: view.indicator.id },
      props: { edition, view },
    })),
  );
  return (await Promise.all(paths)).flat();
}

function indicatorView(
  reports: readonly PublishedReport[],
  id: Indicator['id'],
  withdrawn: ReadonlySet<Semester>,
): IndicatorView | undefined {
  const describe = ({ reference }: PublishedReport) =>
    reference.indicators.find((each) => each.id === id);
  const having = reports.filter((report) => describe(report) !== undefined);
  const [latest] = having;
  const indicator = latest && describe(latest);
  if (latest === undefined || indicator === undefined) return undefined;
  const at = { indicator: id, place: latest.reference.country.id, split: {} };
  return {
    indicator,
    latest,
    headline: headlinesOf(latest).find((each) => each.indicator.id === id),
    series: seriesOf(reports, at, withdrawn).map((point) => ({
      ...point,
      likeForLike: pairOf(point, at, withdrawn),
      change: changeIn(point, id),
    })),
    reports: having,
  };
}

/** The like-for-like pair of a point, unless its base was withdrawn. */
function pairOf(
  { report, isBorrowed }: SeriesPoint,
  at: Parameters<typeof likeForLikeOf>[1],
  withdrawn: ReadonlySet<Semester>,
): LikeForLike | undefined {
  const pair = report === undefined || isBorrowed ? undefined : likeForLikeOf(report, at);
  const period = pair?.base.at.period;
  const isGone = period !== undefined && 'semester' in period && withdrawn.has(period.semester);
  return isGone ? undefined : pair;
}

/** The change of a point, with the figure that it is reckoned from where that stands in the series. */
export function changeOfPoint(
  { change }: IndicatorPoint,
  series: readonly IndicatorPoint[],
): ChangeOnBase | undefined {
  const base = series.find(
    ({ semester, figure }) =>
      figure !== undefined && change?.base.includes(`semester=${semester}`) === true,
  )?.figure;
  return change === undefined || base === undefined ? undefined : { change, base };
}

function changeIn({ report, figure, isBorrowed }: SeriesPoint, id: string): Change | undefined {
  if (report === undefined || figure === undefined || isBorrowed) return undefined;
  return report.changes.find((each) => each.figure === `${id}/${figure.at.place}`);
}
