import type { Unit } from '../kernel/unit.ts';
import { chanceOfChange } from './count-change-test.ts';

/**
 * A change is clear where chance alone would make one as large at most so often. A report compares
 * about twenty indicators: of all that nothing happened to, fewer than one in two reports has one
 * that is called clear.
 */
export const clearLevel = 0.02;

/** A change smaller than this share of its base is not worth a minister's time, however certain. */
export const leastRatio = 0.1;

/**
 * How many of a unit are taken to come together, as one: persons in one case, those who attend in
 * one session. In printed semesters there are two to three and a half victims to a case.
 *
 * @source brief §8.2: 263 victims to 78 cases in 2018-S1, 278 to 99 in 2025-S1
 */
const comeTogether: Readonly<Record<Unit, number>> = {
  case: 1,
  person: 3,
  attendance: 30,
  movement: 30,
  service: 3,
  session: 1,
  event: 1,
  province: 1,
  return: 1,
  letter: 1,
  committee: 1,
  agreement: 1,
};

/** Whether two counts differ by more than chance and by enough to matter, and how likely by chance. */
export interface ClearChange {
  readonly isClear: boolean;
  /** From 0 to 1, to six decimals. */
  readonly p: number;
}

/**
 * Tells a change from chance, cautiously: persons who come together are counted as one, and what is
 * left is rounded towards the other count.
 *
 * @param looks among how many parts of a total it was looked for; the level is divided by it, so
 *   that a split into twenty countries does not make one of them clear by chance
 * @source Przyborowski and Wilenski 1940; for several looks, Bonferroni 1936
 * @example clearChangeOf(104, 87, 'case') //=> { isClear: false, p: 0.246807 }
 */
export function clearChangeOf(now: number, before: number, unit: Unit, looks = 1): ClearChange {
  const size = comeTogether[unit];
  const larger = Math.floor(Math.max(now, before) / size);
  const smaller = Math.min(larger, Math.ceil(Math.min(now, before) / size));
  const chance = chanceOfChange(larger, smaller);
  const isLarge = Math.abs(now - before) >= leastRatio * before;
  return { isClear: isLarge && chance <= clearLevel / looks, p: Math.round(chance * 1e6) / 1e6 };
}
