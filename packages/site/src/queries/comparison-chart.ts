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
  const rows = parts.flatMap((part) => [
    rowOf(part.name, part.figure, true, language),
    ...(earlier === undefined ? [] : [earlierRow(part, earlier, language)]),
  ]);
  return {
    title: findingOf([total, ...parts], language) ?? subtitle,
    subtitle,
    rows,
    headline,
    figures: parts.flatMap(({ figure: drawn, on }) => (on ? [drawn, on.base] : [drawn])),
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
): ComparisonRow {
  const { count } = figureParts(figure, language);
  const period = periodWords(figure.at.period, language);
  return { part, period, label: figureWords(figure, language).text, count, isCurrent };
}

function earlierRow(part: Part, earlier: ProtectedFigure, language: Language): ComparisonRow {
  if (part.on !== undefined) return rowOf(part.name, part.on.base, false, language);
  const period = `${periodWords(earlier.at.period, language)} (${wordsIn(language).charts.notGiven})`;
  return { part: part.name, period, label: '—', count: undefined, isCurrent: false };
}
