import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { monthNameOf } from '../language/dates.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { PublishedTable } from '../release/release-files.ts';
import { figureIn, nameIn } from './look-up.ts';

/** A table of a report with its names and figures in place of ids and references. */
export interface TableView {
  readonly id: string;
  readonly title: LocalizedText;
  readonly indicator: PublishedReport['reference']['indicators'][number];
  readonly isByMonth: boolean;
  /** The headings between the place and the total, each in the language that it is really in. */
  readonly columns: readonly { readonly text: string; readonly language: Language }[];
  readonly rows: readonly TableRow[];
}

/** One place, or the whole country, with its parts and its total. */
export interface TableRow {
  readonly place: LocalizedText;
  readonly isCountry: boolean;
  /** One figure a column. */
  readonly parts: readonly ProtectedFigure[];
  readonly total: ProtectedFigure;
}

/**
 * A table of a report as a page shows it.
 *
 * @throws {RangeError} where a row has not one figure a column and a total
 */
export function tableView(
  report: PublishedReport,
  table: PublishedTable,
  language: Language,
): TableView {
  const indicator = report.reference.indicators.find(({ id }) => id === table.indicator);
  if (indicator === undefined) throw new RangeError(`Expected ${table.indicator} in the report.`);
  return {
    id: table.id,
    title: table.title,
    indicator,
    isByMonth: table.by === 'months',
    columns: table.columns.map((column) => headingOf(report, table.by, column, language)),
    rows: table.rows.map(({ place, figures }) => {
      const parts = figures.map((ref) => figureIn(report, ref));
      const total = parts.pop();
      if (total === undefined || parts.length !== table.columns.length) {
        throw new RangeError(
          `Expected ${table.columns.length + 1} figures, got ${figures.length}.`,
        );
      }
      const isCountry = place === report.reference.country.id;
      return { place: nameIn(report, 'place', place), isCountry, parts, total };
    }),
  };
}

function headingOf(
  report: PublishedReport,
  by: string,
  column: string,
  language: Language,
): { readonly text: string; readonly language: Language } {
  return by === 'months'
    ? { text: monthNameOf(Month.parse(column), language), language }
    : textIn(nameIn(report, 'dimension', by, column), language);
}
