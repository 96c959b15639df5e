import type { FigureAt } from '../figure/figure.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { Revision } from '../release/revision.ts';
import { confirmationWords } from './confirmation-words.ts';
import { cellWords } from './figure-words.ts';
import { itemHtml } from './item-html.ts';
import { findName } from './look-up.ts';
import { matchedWords, periodWords } from './period-words.ts';

/** One figure that a later version changed, in words. */
export interface RevisedLine {
  /** What, where, when and which part. */
  readonly figure: string;
  /** What the version before showed; undefined where it had no such figure. */
  readonly from: string | undefined;
  /** What this one shows; undefined where it leaves the figure out. */
  readonly to: string | undefined;
  /** What competent bodies say of it now, where that changed. */
  readonly confirmations: readonly string[];
}

/**
 * Every figure that a version changed, as a page lists it.
 *
 * @returns empty where no figure changed, or the version is the first
 * @source brief R-54
 */
export function revisedLines(report: PublishedReport, language: Language): readonly RevisedLine[] {
  const said = (cell: Revision['changes'][number]['from']) => {
    if (cell === undefined) return undefined;
    const { text, meaning } = cellWords(cell, language);
    return meaning === undefined ? text : `${text} (${meaning})`;
  };
  return (report.head.revision?.changes ?? []).map(({ at, from, to, confirmations }) => ({
    figure: nameOfFigure(at, report, language),
    from: said(from),
    to: said(to),
    confirmations: (confirmations?.to ?? []).map(
      (each) => textIn(confirmationWords(report, each), language).text,
    ),
  }));
}

/** One sentence that a later version changed. */
export interface RevisedSentenceLine {
  /** The group that says it; undefined of what the report itself says: caveats, notes, definitions. */
  readonly group: LocalizedText | undefined;
  /** As safe HTML, in the language that it is really in; undefined where there was none. */
  readonly from: SaidHtml | undefined;
  /** The same of this version; undefined where it leaves the sentence out. */
  readonly to: SaidHtml | undefined;
}

type SaidHtml = ReturnType<typeof itemHtml>;

/**
 * Every sentence that a version changed, as a page lists it.
 *
 * @returns empty where no sentence changed, or the version is the first
 * @source brief R-54
 */
export function revisedSentenceLines(
  report: PublishedReport,
  language: Language,
): readonly RevisedSentenceLine[] {
  const html = (text: LocalizedText | undefined) => text && itemHtml(report, text, language);
  return (report.head.revision?.sentences ?? []).map(({ at, from, to }) => {
    const [part, group = ''] = at.split('/');
    const name = part === 'sections' ? findName(report, 'group', group) : undefined;
    return { group: name, from: html(from), to: html(to) };
  });
}

function nameOfFigure(at: FigureAt, report: PublishedReport, language: Language): string {
  const nameOf = (kind: 'place' | 'indicator' | 'dimension', id: string, code?: string) => {
    const name = findName(report, kind, id, code);
    return name === undefined ? (code ?? id) : textIn(name, language).text;
  };
  return [
    nameOf('indicator', at.indicator),
    ...Object.entries(at.split).map(([dimension, code]) => nameOf('dimension', dimension, code)),
    nameOf('place', at.place),
    periodWords(at.period, language),
    ...(at.matched === undefined ? [] : [matchedWords(at.matched, language)]),
  ].join(' · ');
}
