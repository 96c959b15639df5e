import type { Cycle } from '../collection/cycle.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Collected } from './collected.ts';
import { collectSemester } from './collected.ts';
import type { Corpus, Period, Sourced } from './corpus.ts';

/** A semester that is being reported, and the day on which its readiness is asked. */
export interface ReadinessQuestion {
  readonly corpus: Corpus;
  readonly period: Period;
  readonly cycle: Sourced<Cycle>;
  readonly asOf: CalendarDate;
  /** What was owed and what arrived by that day, worked out once for every rule. */
  readonly collected: Collected;
}

/**
 * The question whether a semester is ready on a day.
 *
 * @returns undefined for a semester without a cycle: nothing of it awaits publication as a report
 */
export function askReadiness(
  corpus: Corpus,
  period: Period,
  asOf: CalendarDate,
): ReadinessQuestion | undefined {
  const { cycle } = period;
  if (cycle === undefined) return undefined;
  return { corpus, period, cycle, asOf, collected: collectSemester(corpus, period, asOf) };
}
