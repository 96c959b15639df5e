import type { CalendarDate, ConfirmationLetter, Corpus, Semester } from '@chhamas/core';
import { countInWords, textIn } from '@chhamas/core';
import type { LetterPart } from './letter.ts';
import type { LetterWords } from './letter-words.ts';
import { headOf } from './letter-words.ts';

/**
 * The letter to a competent body: every count that was gathered elsewhere, with every source, and the
 * day by which it is to say whether it agrees or not.
 *
 * @source minutes, paragraph D5; brief R-31
 */
export function confirmationParts(
  { body, counts, sources }: ConfirmationLetter,
  { semester, respondBy }: { readonly semester: Semester; readonly respondBy: CalendarDate },
  corpus: Corpus,
  words: LetterWords,
): readonly LetterPart[] {
  const { confirmation: texts, closing } = words.texts;
  const numberOf = (id: string) =>
    `[${words.count(sources.findIndex((each) => String(each.id) === id) + 1)}]`;
  return [
    ...headOf(words, texts.title, words.addressee(body), texts.about(words.semester(semester))),
    { kind: 'paragraph', text: texts.opening },
    {
      kind: 'table',
      shares: [0.2, 0.27, 0.43, 0.1],
      head: texts.columns,
      rows: counts.map((each) => [
        [words.month(each.month)],
        [words.name(each.indicator)],
        countInWords(each, corpus, words.language),
        [each.sources.map(numberOf).join(' ')],
      ]),
    },
    { kind: 'lead', text: texts.sources },
    {
      kind: 'list',
      marks: sources.map(({ id }) => numberOf(id)),
      items: sources.map(({ kind, provider, title, on }) =>
        texts.source(textIn(provider, words.language).text, [
          ...(title === undefined ? [] : [textIn(title, words.language).text]),
          ...[texts.sourceKinds[kind] ?? kind],
          ...(on === undefined ? [] : [words.day(on)]),
        ]),
      ),
    },
    { kind: 'paragraph', text: `${texts.ask(words.day(respondBy))} ${texts.ifNot}` },
    { kind: 'paragraph', text: `${texts.silence} ${texts.notPublic}` },
    { kind: 'paragraph', text: closing },
    { kind: 'form', title: texts.reply, lines: texts.replyLines },
  ];
}
