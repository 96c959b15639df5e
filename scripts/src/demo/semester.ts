import type { Semester } from '@chhamas/core';
import { monthsOf, parseSemester } from '@chhamas/core';
import { formatSemester } from '@chhamas/core/language';
import type { Text } from './plain.ts';

/** The months of a semester: `2021-01` to `2021-06` of `2021-S1`. */
export function monthsIn(semester: string): readonly string[] {
  return monthsOf(semesterFrom(semester));
}

/** The name of a semester in both languages. */
export function nameOfSemester(semester: string): Required<Text> {
  const parsed = semesterFrom(semester);
  return { km: formatSemester(parsed, 'km'), en: formatSemester(parsed, 'en') };
}

function semesterFrom(text: string): Semester {
  const parsed = parseSemester(text);
  if (parsed === undefined)
    throw new RangeError(`Expected a semester such as 2021-S1, got ${text}.`);
  return parsed;
}
