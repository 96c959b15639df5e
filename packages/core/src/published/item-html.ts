import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import { safeHtmlOf } from '../narrative/safe-html.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { figureWords } from './figure-words.ts';
import { figureIn } from './look-up.ts';

/** Prose as HTML, and the language that it is really in. */
interface ItemHtml {
  readonly html: string;
  readonly language: Language;
}

/** A page, the page of its version and the search ask for the same: Markdown is read once. */
const known = new WeakMap<PublishedReport, WeakMap<LocalizedText, Map<Language, ItemHtml>>>();

/**
 * The prose of an item as safe HTML, each reference replaced by its figure, and the language that
 * the prose is really in.
 *
 * @throws {RangeError} where the prose names a figure that the report has not
 */
export function itemHtml(
  report: PublishedReport,
  text: LocalizedText,
  language: Language,
): ItemHtml {
  const ofReport = known.get(report) ?? new WeakMap<LocalizedText, Map<Language, ItemHtml>>();
  known.set(report, ofReport);
  const ofText = ofReport.get(text) ?? new Map<Language, ItemHtml>();
  ofReport.set(text, ofText);
  const read = ofText.get(language) ?? readItem(report, text, language);
  ofText.set(language, read);
  return read;
}

function readItem(report: PublishedReport, text: LocalizedText, language: Language): ItemHtml {
  const { text: markdown, language: actual } = textIn(text, language);
  const html = safeHtmlOf(markdown, (ref) => {
    const { text: shown, meaning } = figureWords(figureIn(report, ref), actual);
    return meaning === undefined ? shown : `${shown} (${meaning})`;
  });
  return { html, language: actual };
}
