import type { Claim } from '../evidence/claim.ts';
import type { IndicatorId, LocalId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { InquiryState } from './inquiry-state.ts';

/** A return or a claim as something that submits counts. */
export interface Submission {
  readonly document: LocalId;
  readonly reporter: ReporterId;
  readonly period: Claim['period'];
  /** The channel of a return, or the kind of source of a claim. */
  readonly way: string;
  /** True of the reporter's own return. */
  readonly isOwn: boolean;
}

/** Where a submitted number ends. */
export type End =
  | 'counted'
  | 'superseded'
  | 'corroborating'
  | 'rejected'
  | 'out-of-period'
  | 'awaiting-verification';

/** What became of one entry of a return or claim, with all the numbers in it. */
export interface Disposition {
  /** The return or claim. */
  readonly document: LocalId;
  readonly reporter: ReporterId;
  readonly indicator: IndicatorId;
  /** The month whose cell it was counted in or held against; absent of anything else. */
  readonly month?: Month;
  /** How many numbers the entry submits. */
  readonly numbers: number;
  readonly end: End;
  /** Why it was rejected, or what it waits for. */
  readonly why?:
    'untrue' | 'not-expected' | 'precedence' | 'inquiry' | 'conflict' | 'nothing-to-compare';
}

/** Two sources that differ on one count, and whether anybody asked. */
export interface Difference {
  readonly indicator: IndicatorId;
  /** A reporter, or the country. */
  readonly reporter: ReporterId;
  /** The whole semester where left out. */
  readonly month?: Month;
  /** The return or claim that is counted, `sum` for our own total; none while equals contradict. */
  readonly chosen?: LocalId;
  readonly other: LocalId;
  /** The counted total, and the other: least values, in the unit of the indicator. */
  readonly totals: readonly [chosen: number, other: number];
  readonly inquiry: InquiryState;
}
