import type { Language, ProtectedFigure, PublishedReport } from '@chhamas/core/published';
import { figureRefOf } from '@chhamas/core/published';
import type { Edition } from './edition.ts';
import { editionOf, editions, hrefOf, rootPathOf } from './edition.ts';
import { reportsOf } from './reports.ts';

/** The page that tells where every number of an indicator in one report comes from. */
export function provenancePage({ head }: PublishedReport, indicator: string): string {
  return `indicators/${indicator}/${head.semester}/`;
}

/** Where the provenance of a figure stands on that page: `xd-2.month.2022-03`. */
export function figureAnchor(report: PublishedReport, { at }: ProtectedFigure): string {
  const ref = figureRefOf(at, report.head.semester);
  return ref.slice(at.indicator.length + 1).replaceAll(/[?=&]/g, '.');
}

/** A link to the provenance of a figure. */
export function provenanceHref(
  report: PublishedReport,
  figure: ProtectedFigure,
  language: Language,
): string {
  const page = provenancePage(report, figure.at.indicator);
  return `${hrefOf(editionOf(report.head, language), page)}#${figureAnchor(report, figure)}`;
}

/** The figures of one indicator in a report, by the section of the page in which they stand. */
export interface ProvenanceView {
  readonly report: PublishedReport;
  readonly indicator: PublishedReport['reference']['indicators'][number];
  /** Totals and parts of the country, then of places, then of months, then what is compared. */
  readonly sections: readonly {
    readonly id: 'country' | 'places' | 'months' | 'compared';
    readonly figures: readonly ProtectedFigure[];
  }[];
}

/** The path and the view of every such page. */
export async function provenancePaths() {
  const paths = editions.map(async (edition: Edition) =>
    (await reportsOf(edition)).flatMap((report) =>
      report.reference.indicators.map((indicator) => ({
        params: {
          root: rootPathOf(edition),
          indicator: indicator.id,
          semester: report.head.semester,
        },
        props: { edition, view: provenanceView(report, indicator) },
      })),
    ),
  );
  return (await Promise.all(paths)).flat();
}

function provenanceView(
  report: PublishedReport,
  indicator: ProvenanceView['indicator'],
): ProvenanceView {
  const own = report.figures.filter(({ at }) => at.indicator === indicator.id);
  const ranks = new Map<string, number>(report.reference.places.map(({ id }, rank) => [id, rank]));
  /** Places in the order of their list, and not of their names, where 10 comes before 2. */
  const rankOf = ({ at }: ProtectedFigure) => ranks.get(at.place) ?? -1;
  const sections = (['country', 'places', 'months', 'compared'] as const).map((id) => ({
    id,
    figures: own
      .filter((figure) => sectionOf(report, figure) === id)
      .toSorted((a, b) => rankOf(a) - rankOf(b)),
  }));
  return { report, indicator, sections: sections.filter(({ figures }) => figures.length > 0) };
}

function sectionOf(
  { head, reference }: PublishedReport,
  { at }: ProtectedFigure,
): ProvenanceView['sections'][number]['id'] {
  const isOwn = !('semester' in at.period) || at.period.semester === head.semester;
  if (!isOwn || at.matched !== undefined) return 'compared';
  if ('month' in at.period) return 'months';
  return at.place === reference.country.id ? 'country' : 'places';
}
