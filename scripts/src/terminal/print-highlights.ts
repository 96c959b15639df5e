import type {
  Corpus,
  Highlight,
  HighlightNames,
  Language,
  SemesterHighlights,
} from '@chhamas/core';
import { clearChangeSentence, highlightSentence, nameOf, textIn, yearBefore } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import { part, wordsFor } from './status/page-words.ts';
import { flowItems, wrapText } from './wrap-text.ts';

/**
 * The highlights for a terminal of 80 columns, numbered by importance; then what was compared without
 * a clear change, what could not be compared, and what must not be shown. It ends by saying that none
 * of it is published.
 */
export function printHighlights(
  preview: SemesterHighlights,
  corpus: Corpus,
  language: Language,
): string {
  const { semester, asOf, monthsElapsed, comparison, highlights } = preview;
  const { earlier, unclear, notCompared, leftOut } = preview;
  const { highlights: texts, status } = textsFor(language);
  const { name, day, count } = wordsFor(corpus, language);
  const names = namesIn(corpus, language);
  const yearAgo = earlier.find((each) => each === yearBefore(semester));
  const separator = language === 'km' ? ' · ' : '; ';
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? [] : [flowItems(ids.map(name), separator, language, 2)];
  const withoutParts = leftOut.filter(({ what }) => what === 'parts');
  const withoutAnything = leftOut.filter(({ what }) => what === 'everything');
  const lines = highlights.map((highlight: Highlight, index) => {
    const sentence = highlightSentence(highlight, names, language);
    const number = formatNumber(index + 1, language);
    return wrapText(`${number}. ${sentence}`, language, 2, number.length + 2);
  });
  const none = comparison === 'nothing-came' ? texts.nothingCame : texts.none;
  const isClearnessAsked = comparison === 'made' || highlights.some(isRecord);
  return [
    styleText('bold', `${name(semester)} · ${texts.title}`),
    wrapText(
      comparison === 'nothing-came'
        ? status.asOf(day(asOf))
        : texts.beside(day(asOf), yearAgo && name(yearAgo)),
      language,
      0,
    ),
    ...(monthsElapsed === undefined
      ? []
      : [wrapText(texts.elapsed(count(monthsElapsed)), language, 0)]),
    ...part(texts.headings.highlights, lines.length === 0 ? [wrapText(none, language, 2)] : lines),
    ...part(texts.headings.unclear, list(unclear)),
    ...part(texts.headings.notCompared, list(notCompared)),
    ...part(texts.headings.withoutParts, list(withoutParts.map(({ indicator }) => indicator))),
    ...part(
      texts.headings.withoutAnything,
      list(withoutAnything.map(({ indicator }) => indicator)),
    ),
    ...(isClearnessAsked ? ['', wrapText(clearChangeSentence(language), language, 0)] : []),
    '',
    wrapText(texts.preview, language, 0),
  ].join('\n');
}

/** Records are told by the same clearness as changes. */
function isRecord({ kind }: Highlight): boolean {
  return kind === 'highest' || kind === 'lowest';
}

function namesIn(corpus: Corpus, language: Language): HighlightNames {
  const name = (id: string) => nameOf(id, corpus, language);
  const country: string | undefined = corpus.places?.value.country.id;
  const dimensions = corpus.dimensions?.value.dimensions ?? [];
  return {
    indicator: name,
    group: name,
    place: (id) => (id === country ? undefined : name(id)),
    code: (dimension, code) => {
      const found = dimensions
        .find(({ id }) => id === dimension)
        ?.codes.find(({ id }) => id === code);
      return found === undefined ? code : textIn(found.name, language).text;
    },
  };
}
