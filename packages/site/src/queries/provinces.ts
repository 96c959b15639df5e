import type {
  ProtectedFigure,
  PublishedReport,
  Semester,
  SeriesPoint,
} from '@chhamas/core/published';
import { seriesOf } from '@chhamas/core/published';
import { onceForRoot } from './asked-once.ts';
import { editions, rootPathOf } from './edition.ts';
import { reportsOf } from './reports.ts';
import { withdrawnSemesters } from './withdrawals.ts';

type Place = PublishedReport['reference']['places'][number];
type Indicator = PublishedReport['reference']['indicators'][number];

/** The page of a province within its edition. */
export function provincePage(place: string): string {
  return `provinces/${place}/`;
}

/** The tiles of one indicator in one semester, within its edition. */
export function tilesPage({
  report,
  indicator,
}: {
  readonly report: PublishedReport;
  readonly indicator: { readonly id: string };
}): string {
  return `provinces/${indicator.id}/${report.head.semester}/`;
}

/** An indicator of a report by province: the total of each. */
export interface TilesView {
  readonly report: PublishedReport;
  readonly indicator: Indicator;
  readonly tiles: readonly {
    readonly place: Place;
    /** Absent where it is not published by province, or where the province did not owe it. */
    readonly figure: ProtectedFigure | undefined;
  }[];
  /** The months of each, where they are published by province. */
  readonly months: readonly {
    readonly place: Place;
    readonly figures: readonly ProtectedFigure[];
  }[];
}

/** What a province reported: its totals through the semesters, and its months. */
export interface ProvinceView {
  readonly place: Place;
  readonly latest: PublishedReport;
  readonly rows: readonly {
    readonly indicator: Indicator;
    readonly series: readonly SeriesPoint[];
  }[];
  /** The months of the latest report, where they are published by province. */
  readonly months: readonly {
    readonly indicator: Indicator;
    readonly figures: readonly ProtectedFigure[];
  }[];
}

/** Every set of tiles of an edition: the latest semester first, the indicators in their order. */
export const tilesOf = onceForRoot(async (edition): Promise<readonly TilesView[]> => {
  const reports = await reportsOf(edition);
  const places = provincesOf(reports);
  return reports.flatMap((report) =>
    report.reference.indicators.flatMap((indicator) => {
      const totals = new Map(
        report.figures
          .filter((each) => isTotal(report, each, indicator))
          .map((figure) => [figure.at.place, figure]),
      );
      const tiles = places.map((place) => ({ place, figure: totals.get(place.id) }));
      const isByProvince = tiles.some(({ figure }) => figure !== undefined);
      const months = places.flatMap((place) => {
        const figures = monthsIn(report, indicator, place);
        return figures.length === 0 ? [] : [{ place, figures }];
      });
      return isByProvince ? [{ report, indicator, tiles, months }] : [];
    }),
  );
});

/** The path and the view of every page of tiles. */
export async function tilesPaths() {
  const paths = editions.map(async (edition) => {
    const all = await tilesOf(edition);
    return all.map((view) => ({
      params: {
        root: rootPathOf(edition),
        place: view.indicator.id,
        semester: view.report.head.semester,
      },
      props: { edition, view, all },
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** The path and the view of the page of every province. */
export async function provincePaths() {
  const paths = editions.map(async (edition) => {
    const reports = await reportsOf(edition);
    const withdrawn = await withdrawnSemesters(edition);
    return provincesOf(reports).map((place) => ({
      params: { root: rootPathOf(edition), place: place.id },
      props: { edition, view: provinceView(reports, place, withdrawn) },
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** The provinces of which any report has a figure, in the order of the latest. */
export function provincesOf(reports: readonly PublishedReport[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { reference } of reports) {
    for (const place of reference.places) {
      const isProvince = place.isZone === undefined && place.id !== reference.country.id;
      if (isProvince && !places.has(place.id)) places.set(place.id, place);
    }
  }
  return [...places.values()];
}

function provinceView(
  reports: readonly PublishedReport[],
  place: Place,
  withdrawn: ReadonlySet<Semester>,
): ProvinceView {
  const [latest] = reports;
  if (latest === undefined) throw new RangeError('Expected a report with the province.');
  const { indicators } = latest.reference;
  return {
    place,
    latest,
    rows: indicators.flatMap((indicator) => {
      const at = { indicator: indicator.id, place: place.id, split: {} };
      const series = seriesOf(reports, at, withdrawn);
      return series.length === 0 ? [] : [{ indicator, series }];
    }),
    months: indicators.flatMap((indicator) => {
      const figures = monthsIn(latest, indicator, place);
      return figures.length === 0 ? [] : [{ indicator, figures }];
    }),
  };
}

function monthsIn(
  { figures }: PublishedReport,
  indicator: Indicator,
  place: Place,
): readonly ProtectedFigure[] {
  return figures.filter(
    ({ at }) => at.indicator === indicator.id && at.place === place.id && 'month' in at.period,
  );
}

function isTotal(
  { head, reference }: PublishedReport,
  { at }: ProtectedFigure,
  { id }: Indicator,
): boolean {
  return (
    at.indicator === id &&
    at.place !== reference.country.id &&
    at.matched === undefined &&
    'semester' in at.period &&
    at.period.semester === head.semester &&
    Object.keys(at.split).length === 0
  );
}
