import type { Confirmation, ConfirmationLetter } from '@chhamas/core';
import { newConfirmation } from '@chhamas/core';
import { nextCall } from '../next-call.ts';
import { recordContent, textWithMore } from '../record-content.ts';
import { wordsFor } from '../terminal/status/page-words.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import type { Chase } from './ask-to-chase.ts';
import type { ToConfirm } from './ask-to-confirm.ts';

/** Records that competent bodies were asked, with what they were asked about and every source that was shown. */
export async function recordConfirmations(
  run: Run,
  chase: Chase,
  { letters, respondBy }: ToConfirm,
): Promise<number> {
  const { period, day: sentOn, named, loaded } = chase;
  const { semester } = period;
  const { own, language } = run;
  const there = period.confirmations.flatMap(({ value }) => value.confirmations);
  const sent = { sentOn, respondBy, reference: own.reference };
  // Somebody may record the same question under another day.
  const asked = letters.map((letter) => there.filter((each) => asksAll(each, letter)));
  const recorded = letters
    .filter((_, index) => asked[index]?.length === 0)
    .map((letter) => newConfirmation(letter, sent, period));
  const ofThatDay = there.filter(
    (each) => each.sentOn === sentOn && (named ?? each.sentTo) === each.sentTo,
  );
  const before = [...new Set([...asked.flat(), ...ofThatDay].map(({ id }) => id))];
  if (recorded.length > 0) {
    const place = {
      file: `periods/${semester}/collected/confirmations.json`,
      list: 'confirmations',
      length: period.confirmations.length === 0 ? undefined : there.length,
    };
    const text = await textWithMore(run, place, recorded);
    if ((await recordContent(run, place.file, text)) === 1) return 1;
  }
  if (run.format === 'json') {
    run.print(JSON.stringify({ semester, recorded, before }, undefined, 2));
    return 0;
  }
  const { chase: texts } = textsFor(language);
  const words = wordsFor(loaded.corpus, language);
  const day = words.day(sentOn);
  const nothing =
    named === undefined ? texts.nothingToAsk(day) : texts.nothingGathered(words.name(named), day);
  const said = ({ id, sentTo }: Confirmation) =>
    texts.questionRecorded(id, words.name(sentTo), words.day(respondBy));
  const lines = [
    ...recorded.map(said),
    ...(before.length === 0 ? [] : [texts.questionBefore(before)]),
    ...(recorded.length + before.length === 0 ? [nothing] : []),
  ];
  const next = [...recorded.map(({ id }) => id), ...before]
    .slice(0, 1)
    .map((id) =>
      texts.thenAnswer(nextCall(run.folder, 'answer', semester, id, 'agreed|disagreed --on DATE')),
    );
  run.print([...lines.map((line) => wrapText(line, language, 0, 2)), ...next].join('\n'));
  return 0;
}

/** True of a question that asked a body about everything that a letter to it would ask. */
function asksAll({ sentTo, of }: Confirmation, { body, counts }: ConfirmationLetter): boolean {
  return sentTo === body && counts.every(({ document }) => of.includes(document));
}
