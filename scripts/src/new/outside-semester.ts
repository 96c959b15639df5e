import type { ReferencePeriod, Semester } from '@chhamas/core';
import { daysOf, parseSemester } from '@chhamas/core';

/**
 * The semester in which a time lies that does not touch another one: a paper may carry other months.
 *
 * @returns undefined where it lies in the semester, or reaches into it
 * @example otherSemester({ month: '2023-07' }, '2023-S1') //=> '2023-S2'
 */
export function otherSemester(time: ReferencePeriod, semester: Semester): Semester | undefined {
  const { from, to } = daysIn(time);
  const own = daysOf(semester);
  if (from <= own.to && to >= own.from) return undefined;
  const half = Number(from.slice(5, 7)) <= 6 ? 1 : 2;
  return parseSemester(`${from.slice(0, 4)}-S${half}`);
}

function daysIn(time: ReferencePeriod): { readonly from: string; readonly to: string } {
  if ('month' in time) return { from: `${time.month}-01`, to: `${time.month}-28` };
  return 'semester' in time ? daysOf(time.semester) : time;
}
