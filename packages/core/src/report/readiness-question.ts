import type { Cycle } from '../collection/cycle.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Corpus, Period, Sourced } from './corpus.ts';

/** A semester that is being reported, and the day on which its readiness is asked. */
export interface ReadinessQuestion {
  readonly corpus: Corpus;
  readonly period: Period;
  readonly cycle: Sourced<Cycle>;
  readonly asOf: CalendarDate;
}
