import { textIn, writeStableJson } from '@chhamas/core';
import { editJson } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordContent } from '../record-content.ts';
import { wordsFor } from '../terminal/status/page-words.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import type { GivenAnswer } from './answer-given.ts';
import type { FoundConfirmation } from './find-confirmation.ts';

/** Adds an answer to those of a question, all of which are kept; the same answer is recorded once. */
export async function recordAnswer(
  run: Run,
  { loaded, file, index, confirmation }: FoundConfirmation,
  given: GivenAnswer,
): Promise<number> {
  const { id, sentTo, respondBy, answers = [] } = confirmation;
  const isThere = answers.some((each) => writeStableJson(each) === writeStableJson(given));
  if (!isThere) {
    const before = await readFile(join(run.folder, file), 'utf8');
    const path = ['confirmations', index, 'answers'];
    const text =
      confirmation.answers === undefined
        ? editJson(before, path, [given], 'respondBy')
        : editJson(before, [...path, answers.length], given);
    if ((await recordContent(run, file, text)) === 1) return 1;
  }
  const isLate = given.on > respondBy;
  if (run.format === 'json') {
    const said = { confirmation: id, body: sentTo, answer: given, isLate, isNew: !isThere };
    run.print(JSON.stringify(said, undefined, 2));
    return 0;
  }
  const { language } = run;
  const { chase: texts } = textsFor(language);
  const words = wordsFor(loaded.corpus, language);
  const { answer, counts = [], reason, note } = given;
  const said = [reason, note].flatMap((text) =>
    text === undefined ? [] : [textIn(text, language).text],
  );
  const lines = [
    texts.answered(id, words.name(sentTo), words.term(answer), words.day(given.on), isLate),
    ...counts.map(({ indicator, total }) =>
      texts.ownCount(words.name(indicator), words.count(total)),
    ),
    ...said,
  ];
  run.print(
    [
      ...lines.map((line, number) => wrapText(line, language, number === 0 ? 0 : 2)),
      wrapText(isThere ? texts.answeredBefore(id) : texts.nothingChanges[answer], language, 0),
    ].join('\n'),
  );
  return 0;
}
