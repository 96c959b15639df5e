import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import { safeHtmlOf } from '../narrative/safe-html.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { figureWords } from './figure-words.ts';
import { figureIn } from './look-up.ts';

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
): { readonly html: string; readonly language: Language } {
  const { text: markdown, language: actual } = textIn(text, language);
  const html = safeHtmlOf(markdown, (ref) => {
    const { text: shown, meaning } = figureWords(figureIn(report, ref), actual);
    return meaning === undefined ? shown : `${shown} (${meaning})`;
  });
  return { html, language: actual };
}
