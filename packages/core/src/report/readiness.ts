import type { Finding } from '../kernel/finding.ts';
import { sortFindings } from '../kernel/finding.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { arrivalsSettled } from './rules/arrivals-settled.ts';
import { commentsGiven } from './rules/comments-given.ts';
import { completeReturns } from './rules/complete-returns.ts';
import { conflictsResolved } from './rules/conflicts-resolved.ts';
import { differencesInquired } from './rules/differences-inquired.ts';
import { directionsInTime } from './rules/directions-in-time.ts';
import { directionsReviewed } from './rules/directions-reviewed.ts';
import { editedWhenAnswered } from './rules/edited-when-answered.ts';
import { everybodyChased } from './rules/everybody-chased.ts';
import { figuresReadable } from './rules/figures-readable.ts';
import { finishedInTime } from './rules/finished-in-time.ts';
import { focalPointsKept } from './rules/focal-points-kept.ts';
import { focalPointsPresent } from './rules/focal-points-present.ts';
import { gatheredConfirmed } from './rules/gathered-confirmed.ts';
import { meetingsAccounted } from './rules/meetings-accounted.ts';
import { meetingsHeld } from './rules/meetings-held.ts';
import { missionsApart } from './rules/missions-apart.ts';
import { missionsOrdered } from './rules/missions-ordered.ts';
import { namesAcknowledged } from './rules/names-acknowledged.ts';
import { nothingRepeated } from './rules/nothing-repeated.ts';
import { plansSigned } from './rules/plans-signed.ts';
import { readingsCertain } from './rules/readings-certain.ts';
import { reportApproved } from './rules/report-approved.ts';
import { resultsDocumented } from './rules/results-documented.ts';
import { sectionsHandedOver } from './rules/sections-handed-over.ts';
import { splitsClassified } from './rules/splits-classified.ts';
import { targetsCounted } from './rules/targets-counted.ts';

/** Every rule that a report must obey before it is published, blockers and warnings. */
const rules: readonly ((question: ReadinessQuestion) => readonly Finding[])[] = [
  completeReturns,
  everybodyChased,
  conflictsResolved,
  differencesInquired,
  arrivalsSettled,
  gatheredConfirmed,
  splitsClassified,
  sectionsHandedOver,
  editedWhenAnswered,
  targetsCounted,
  commentsGiven,
  nothingRepeated,
  figuresReadable,
  namesAcknowledged,
  reportApproved,
  finishedInTime,
  meetingsHeld,
  meetingsAccounted,
  directionsReviewed,
  directionsInTime,
  missionsOrdered,
  missionsApart,
  resultsDocumented,
  focalPointsKept,
  focalPointsPresent,
  plansSigned,
  readingsCertain,
];

/**
 * What stands between a report and its publication on a day: blockers and warnings.
 *
 * @source minutes, paragraph I3; brief R-13
 */
export function readinessOf(question: ReadinessQuestion): readonly Finding[] {
  return sortFindings(rules.flatMap((rule) => rule(question)));
}
