import { formatNumber, formatSemester, unitWord } from '@chhamas/core/language';
import type { Language, ProtectedFigure, TableRow, TableView } from '@chhamas/core/published';
import { figureParts, figureWords, spokenFigure, textIn } from '@chhamas/core/published';
import type { MonthBar, MonthPanel } from '../charts/draw-months.ts';
import { capitalised } from '../text/capitalised.ts';
import { wordsIn } from '../text/words-in.ts';
import { figureBar } from './figure-bar.ts';
import type { ReportView } from './reports.ts';

/** A chart of the first table by month: a row of bars a place, with its gaps. */
export interface MonthChart {
  readonly title: string;
  readonly subtitle: string;
  readonly panels: readonly MonthPanel[];
  /** Its numbers in a sentence. */
  readonly description: string;
  /** Every figure that is drawn. */
  readonly figures: readonly ProtectedFigure[];
  readonly table: TableView;
  readonly total: ProtectedFigure;
}

/** With more places than this, the country alone is drawn. */
const mostPanels = 6;

/** The chart of a semester report; undefined where it has no table by month. */
export function monthChart(
  { report, tables }: ReportView,
  language: Language,
): MonthChart | undefined {
  const words = wordsIn(language).charts;
  const table = tables.find(({ isByMonth }) => isByMonth);
  const country = table?.rows.find(({ isCountry }) => isCountry);
  if (table === undefined || country === undefined) return undefined;
  const rows = table.rows.length > mostPanels ? [country] : table.rows;
  const name = textIn(table.indicator.name, language).text;
  const subtitle = words.months(name, formatSemester(report.head.semester, language));
  return {
    title: monthsFinding(country.total, table.indicator, language) ?? subtitle,
    subtitle,
    panels: rows.map((row) => panelOf(row, table, language)),
    description: rows.map((row) => sentenceOf(row, table, language)).join('; '),
    figures: rows.flatMap(({ parts }) => parts),
    table,
    total: country.total,
  };
}

/**
 * What six months came to, and how many returns are missing from it; undefined without a total, of
 * which nothing is found.
 */
export function monthsFinding(
  total: ProtectedFigure,
  { unit }: Pick<TableView['indicator'], 'unit'>,
  language: Language,
): string | undefined {
  const words = wordsIn(language).charts;
  const { completeness } = total;
  const { count } = figureParts(total, language);
  if (count === undefined) return undefined;
  const text = capitalised(figureWords(total, language).text);
  const noun = unitWord(unit, count, language);
  const isCounted = completeness.status !== 'undetermined';
  const came = isCounted ? completeness.received + completeness.nil : 0;
  const missing = isCounted ? completeness.expected - came : 0;
  if (missing === 0) return words.monthsComplete(text, noun);
  const number = (each: number) => formatNumber(each, language);
  return words.monthsFinding(text, noun, number(missing), number(missing + came));
}

function sentenceOf(row: TableRow, table: TableView, language: Language): string {
  const months = row.parts.map((figure, column) => {
    const month = shortMonth(table.columns[column]?.text, language);
    return `${month} ${spokenFigure(figure, language)}`;
  });
  return `${placeOf(row, language)}: ${months.join(', ')}`;
}

function placeOf({ place, isCountry }: TableRow, language: Language): string {
  const { text } = textIn(place, language);
  return isCountry ? `${text} (${wordsIn(language).table.total})` : text;
}

function panelOf(row: TableRow, table: TableView, language: Language): MonthPanel {
  return {
    place: placeOf(row, language),
    months: row.parts.map((figure, column) =>
      monthBar(figure, table.columns[column]?.text, language),
    ),
  };
}

/** A month as a bar, with the reason where there is none. */
export function monthBar(
  figure: ProtectedFigure,
  month: string | undefined,
  language: Language,
): MonthBar {
  return { ...figureBar(figure, language), month: shortMonth(month, language) };
}

/** Six English names side by side are too long for a phone. */
function shortMonth(month = '', language: Language): string {
  return language === 'en' ? month.slice(0, 3) : month;
}
