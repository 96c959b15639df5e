import type { CalendarDate, Corpus, Semester } from '@chhamas/core';
import { nameOf } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { startLarge } from './status/page-words.ts';
import { wrapText } from './wrap-text.ts';

/** A letter that lies in a file now; not new where it lay there already. */
interface Drafted {
  readonly to: string;
  readonly about: string;
  readonly file: string;
  readonly isNew: boolean;
}

/** Which letters were drafted, and what to do with them, as a call wants it. */
export function printDrafts(
  list: readonly Drafted[],
  said: { readonly heading: string; readonly next: string; readonly notes: readonly string[] },
  corpus: Corpus,
  about: { readonly semester: Semester; readonly asOf: CalendarDate },
  { language, format }: Pick<Run, 'language' | 'format'>,
): string {
  if (format === 'json') {
    const letters = list.map(({ to, file, isNew }) => ({ to, file, isNew }));
    return JSON.stringify({ ...about, letters }, undefined, 2);
  }
  const { chase: texts } = textsFor(language);
  const wrap = (text: string, indent = 0, hang = 0) => wrapText(text, language, indent, hang);
  const count = list.filter(({ isNew }) => isNew).length;
  return [
    ...(list.length === 0 ? [] : [styleText('bold', wrap(said.heading))]),
    ...list.flatMap(({ to, about: what, file, isNew }) => [
      wrap(`${startLarge(nameOf(to, corpus, language))} · ${what}`, 2, 2),
      `      ${isNew ? file : texts.isThere(file)}`,
    ]),
    ...said.notes.map((each) => wrap(each)),
    ...(list.length === 0
      ? []
      : [
          wrap(count === 0 ? texts.noneDrafted : texts.drafted(formatNumber(count, language))),
          texts.thenRecord(said.next),
        ]),
  ].join('\n');
}
