import type { Finding } from '../kernel/finding.ts';
import { sortFindings } from '../kernel/finding.ts';
import { activitiesDecided } from './plan-rules/activities-decided.ts';
import { activitiesReportable } from './plan-rules/activities-reportable.ts';
import { groupsSigned } from './plan-rules/groups-signed.ts';
import { roadTaken } from './plan-rules/road-taken.ts';
import { strategiesCovered } from './plan-rules/strategies-covered.ts';
import { namesInPlanAcknowledged } from './rules/names-acknowledged.ts';
import type { PlanQuestion } from './plan-question.ts';

const rules: readonly ((question: PlanQuestion) => readonly Finding[])[] = [
  strategiesCovered,
  activitiesDecided,
  activitiesReportable,
  groupsSigned,
  roadTaken,
  namesInPlanAcknowledged,
];

/**
 * What stands between a plan and its publication on a day: blockers, and warnings that somebody must
 * have read.
 *
 * @source minutes, paragraphs D9, G3.c and I1; brief
 */
export function planReadiness(question: PlanQuestion): readonly Finding[] {
  return sortFindings(rules.flatMap((rule) => rule(question)));
}
