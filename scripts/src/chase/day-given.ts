import type { CalendarDate } from '@chhamas/core';
import { CalendarDateSchema } from '@chhamas/core';
import { refuse } from '../refuse.ts';
import { textsFor } from '../text/texts.ts';
import { dayOf } from '../today.ts';
import type { Run } from '../verb.ts';

/**
 * The day that an option of a call gives; where it is no day, or a day to come of something that is said
 * to have happened, it says so.
 *
 * @param when `past` where it must have come
 * @returns undefined where the option is left out, or the exit code with which to stop
 */
export function dayGiven(
  run: Run,
  option: 'sent' | 'on' | 'respond-by',
  when: 'past' | 'any',
): CalendarDate | 2 | undefined {
  const written = run.own[option];
  if (written === undefined) return undefined;
  const texts = textsFor(run.language);
  const day = CalendarDateSchema.safeParse(written).data;
  if (day === undefined) return refuse(run, texts.notADay(written));
  const isToCome = day > dayOf(run.asOf);
  return when === 'past' && isToCome ? refuse(run, texts.chase.notYet(`--${option}`, day)) : day;
}
