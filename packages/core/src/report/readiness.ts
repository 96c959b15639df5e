import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import { sortFindings } from '../kernel/finding.ts';
import type { Corpus, Period } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { completeReturns } from './rules/complete-returns.ts';
import { conflictsResolved } from './rules/conflicts-resolved.ts';
import { meetingsHeld } from './rules/meetings-held.ts';
import { plansSigned } from './rules/plans-signed.ts';
import { readingsCertain } from './rules/readings-certain.ts';
import { reportApproved } from './rules/report-approved.ts';
import { sectionsHandedOver } from './rules/sections-handed-over.ts';

/** Every rule that a report must obey before it is published, blockers and warnings. */
const rules: readonly ((question: ReadinessQuestion) => readonly Finding[])[] = [
  completeReturns,
  conflictsResolved,
  sectionsHandedOver,
  reportApproved,
  meetingsHeld,
  plansSigned,
  readingsCertain,
];

/**
 * What stands between a report and its publication on a day: blockers and warnings.
 *
 * @returns empty for a semester without a cycle: nothing of it awaits publication as a report
 * @source minutes, paragraph I3; brief R-13
 */
export function readinessOf(
  corpus: Corpus,
  period: Period,
  asOf: CalendarDate,
): readonly Finding[] {
  const { cycle } = period;
  if (cycle === undefined) return [];
  return sortFindings(rules.flatMap((rule) => rule({ corpus, period, cycle, asOf })));
}
