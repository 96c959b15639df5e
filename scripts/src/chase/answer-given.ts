import type { ConfirmationAnswer, LocalizedText } from '@chhamas/core';
import { wordMeant } from '@chhamas/core';
import { parseCount } from '@chhamas/core/language';
import { refuse } from '../refuse.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { dayGiven } from './day-given.ts';

/** An answer as a call gives it; which indicators there are is asked when it is recorded. */
export type GivenAnswer = Pick<ConfirmationAnswer, 'answer' | 'on'> & {
  readonly counts?: readonly { readonly indicator: string; readonly total: number }[];
  readonly reason?: LocalizedText;
  readonly note?: LocalizedText;
};

/** The options that go with one answer and not with the other. */
const optionsOf = {
  agreed: ['note', 'note-en'],
  disagreed: ['count', 'reason', 'reason-en'],
} as const;
const answers = ['agreed', 'disagreed'] as const;

/**
 * The answer that the words of a call give; where they give none, it says why.
 *
 * @returns the answer, or the exit code with which to stop
 */
export function answerGiven(run: Run): GivenAnswer | 2 {
  const { own, parameters, language } = run;
  const { chase: texts } = textsFor(language);
  const word = parameters[2] ?? '';
  const answer = answers.find((each) => each === word);
  if (answer === undefined) return refuse(run, texts.notAnAnswer(word, wordMeant(word, answers)));
  const other = answer === 'agreed' ? 'disagreed' : 'agreed';
  const misplaced = optionsOf[other].find((option) => own[option] !== undefined);
  if (misplaced !== undefined) return refuse(run, texts.goesWith(`--${misplaced}`, other));
  const on = dayGiven(run, 'on', 'past');
  if (on === 2) return on;
  if (on === undefined) return refuse(run, texts.optionNeeded('--on DATE'));
  for (const option of ['reason', 'note'] as const) {
    const isLone = own[option] === undefined && own[`${option}-en`] !== undefined;
    if (isLone) return refuse(run, texts.khmerFirst(`--${option}`));
  }
  const counts = (own.count ?? []).map(countIn);
  const wrong = counts.findIndex((each) => each === undefined);
  if (wrong !== -1) return refuse(run, texts.notACount(own.count?.[wrong] ?? ''));
  const known = counts.filter((each) => each !== undefined);
  return {
    answer,
    on,
    ...(known.length === 0 ? {} : { counts: known }),
    ...textGiven('reason', own.reason, own['reason-en']),
    ...textGiven('note', own.note, own['note-en']),
  };
}

/** `le.cases=8`, in either kind of digits. */
function countIn(text: string) {
  const at = text.indexOf('=');
  const total = parseCount(text.slice(at + 1));
  const indicator = text.slice(0, Math.max(at, 0)).trim();
  return indicator === '' || total === undefined ? undefined : { indicator, total };
}

function textGiven(key: 'reason' | 'note', km: string | undefined, en: string | undefined) {
  if (km === undefined) return {};
  return { [key]: { km: km.trim(), ...(en === undefined ? {} : { en: en.trim() }) } };
}
