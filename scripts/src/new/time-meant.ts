import type { ReferencePeriod } from '@chhamas/core';
import { ReferencePeriodSchema } from '@chhamas/core';

/**
 * The time that a word of a call means: a month, a semester, or two days with a stroke between them.
 *
 * @returns undefined where it means none
 * @example timeMeant('2022-09') //=> { month: '2022-09' }
 */
export function timeMeant(text: string): ReferencePeriod | undefined {
  const [from, to] = text.split('/');
  const shape =
    to !== undefined ? { from, to } : /-S\d$/.test(text) ? { semester: text } : { month: text };
  return ReferencePeriodSchema.safeParse(shape).data;
}
