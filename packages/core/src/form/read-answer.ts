import type { CalendarDate } from '../kernel/calendar-date.ts';
import { CalendarDate as CalendarDateSchema } from '../kernel/calendar-date.ts';
import type { RoleId } from '../kernel/ids.ts';
import { RoleId as RoleIdSchema } from '../kernel/ids.ts';
import { languages } from '../kernel/localized-text.ts';
import { termFor } from '../language/terms.ts';
import { answersInUse, confirmingRoles, formWords } from './form-words.ts';
import type { GridValue } from './grid.ts';
import { textOf } from './grid.ts';
import { readDay } from './read-day.ts';
import { wordsKey } from './same-words.ts';

/**
 * Whether a cell says that there is something or that there is none.
 *
 * @returns undefined where it says neither
 */
export function readAnswer(value: GridValue): 'has-data' | 'nil' | undefined {
  return value.kind === 'text' ? answers.get(wordsKey(value.text)) : undefined;
}

/** The role that a cell names; undefined where it names none, such as where it names a person. */
export function readRole(value: GridValue): RoleId | undefined {
  const role = value.kind === 'text' ? roles.get(wordsKey(value.text)) : undefined;
  return role === undefined ? undefined : RoleIdSchema.parse(role);
}

/** The day that a cell names; undefined where it names none. */
export function readDayCell(value: GridValue): CalendarDate | undefined {
  if (value.kind === 'day') return CalendarDateSchema.safeParse(value.day).data;
  return value.kind === 'text' ? readDay(textOf({ value })) : undefined;
}

const answers: ReadonlyMap<string, 'has-data' | 'nil'> = new Map([
  ...languages.flatMap((language) => [
    [wordsKey(formWords[language].hasData), 'has-data'] as const,
    [wordsKey(formWords[language].none), 'nil'] as const,
  ]),
  ...answersInUse['has-data'].map((word) => [wordsKey(word), 'has-data'] as const),
  ...answersInUse.nil.map((word) => [wordsKey(word), 'nil'] as const),
]);

const roles: ReadonlyMap<string, string> = new Map(
  confirmingRoles.flatMap((role) =>
    [role, ...languages.map((language) => termFor(role, language))].map(
      (word) => [wordsKey(word), role] as const,
    ),
  ),
);
