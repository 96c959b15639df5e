import type {
  ChangeOnBase,
  Headline,
  Language,
  ProtectedFigure,
  PublishedReport,
} from '@chhamas/core/published';
import {
  changeOf,
  figureParts,
  figureWords,
  nameIn,
  periodWords,
  spokenFigure,
  textIn,
} from '@chhamas/core/published';
import type { ComparisonRow } from '../charts/draw-comparison.ts';
import { changeText } from '../text/change-text.ts';
import { wordsIn } from '../text/words-in.ts';
import type { ReportView } from './reports.ts';

/** A chart of the first figure of a report: its parts, each beside the earlier period where that was printed. */
export interface ComparisonChart {
  /** The finding, where there is one: what changed. */
  readonly title: string;
  /** What the bars show. */
  readonly subtitle: string;
  readonly rows: readonly ComparisonRow[];
  /** The same in words: what and when, and how much, or why not. */
  readonly lines: readonly { readonly name: string; readonly number: string }[];
  readonly headline: Headline;
  /** Every figure that is drawn. */
  readonly figures: readonly ProtectedFigure[];
}

/** A figure with its name and what it is compared with. */
interface Part {
  readonly name: string;
  readonly figure: ProtectedFigure;
  readonly on: ChangeOnBase | undefined;
}

/** A bar, and its number in words. */
interface DrawnRow {
  readonly row: ComparisonRow;
  readonly number: string;
}

/** The chart of a press report; undefined where the report has no figure. */
export function comparisonChart(
  { report, headlines }: ReportView,
  language: Language,
): ComparisonChart | undefined {
  const headline = headlines[0];
  if (headline === undefined) return undefined;
  const words = wordsIn(language).charts;
  const { figure, indicator } = headline;
  const name = textIn(indicator.name, language).text;
  const total = { name, figure, on: changeOf(report, figure) };
  const parts = partsToDraw(total, partsOf(report, headline, language));
  const earlier = parts.find(({ on }) => on !== undefined)?.on?.base;
  const now = periodWords(figure.at.period, language);
  const subtitle =
    earlier === undefined
      ? words.parts(name, now)
      : words.comparison(name, now, periodWords(earlier.at.period, language));
  const drawn = parts.flatMap((part) => [
    rowOf(part.name, part.figure, true, language),
    ...(earlier === undefined ? [] : [earlierRow(part, earlier, language)]),
  ]);
  return {
    title: findingOf([total, ...parts], language) ?? subtitle,
    subtitle,
    rows: drawn.map(({ row }) => row),
    lines: drawn.map(({ row: { part, period }, number }) => ({
      name: `${part}, ${period}`,
      number,
    })),
    headline,
    figures: parts.flatMap((part) => [part.figure, ...(part.on ? [part.on.base] : [])]),
  };
}

function partsOf(
  report: PublishedReport,
  { splits }: Headline,
  language: Language,
): readonly Part[] {
  const split = splits[0];
  if (split === undefined) return [];
  return split.parts.map(({ code, figure }) => ({
    name: textIn(nameIn(report, 'dimension', split.dimension, code), language).text,
    figure,
    on: changeOf(report, figure),
  }));
}

/** What can be compared is drawn: the parts, else the total; else the parts alone. */
function partsToDraw(total: Part, parts: readonly Part[]): readonly Part[] {
  const arePartsCompared = parts.some(({ on }) => on !== undefined);
  if (arePartsCompared || (total.on === undefined && parts.length > 0)) return parts;
  return [total];
}

function findingOf(parts: readonly Part[], language: Language): string | undefined {
  for (const { name, on } of parts) {
    const text = on === undefined ? undefined : changeText(on, language);
    if (text?.told === true) return wordsIn(language).charts.finding(name, text.counts);
  }
  return undefined;
}

function rowOf(
  part: string,
  figure: ProtectedFigure,
  isCurrent: boolean,
  language: Language,
): DrawnRow {
  const { count, status } = figureParts(figure, language);
  const period = periodWords(figure.at.period, language);
  const label = figureWords(figure, language).text;
  const kind = status === 'withheld' ? 'withheld' : status === 'no-return' ? 'gap' : 'bar';
  const row = { part, period, label, count, isCurrent, kind } as const;
  return { row, number: spokenFigure(figure, language) };
}

function earlierRow(part: Part, earlier: ProtectedFigure, language: Language): DrawnRow {
  if (part.on !== undefined) return rowOf(part.name, part.on.base, false, language);
  const period = `${periodWords(earlier.at.period, language)} (${wordsIn(language).charts.notGiven})`;
  const row = { part: part.name, period, label: '—', count: undefined, isCurrent: false } as const;
  return { row: { ...row, kind: 'bar' }, number: row.label };
}
