import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { PublishedPlan } from '../release/published-plan.ts';
import { checkCorpus } from './check.ts';
import type { PublishPlanRequest } from './compile-plan.ts';
import { compilePlan, latestOf } from './compile-plan.ts';
import { stillStanding } from './let-pass.ts';
import { planReadiness } from './plan-readiness.ts';
import { versionsAgree } from './plan-rules/versions-agree.ts';

/**
 * The plan as it may be published, or everything that stands in its way.
 *
 * @returns a plan, or findings: errors of the content, blockers, and warnings that nobody acknowledged
 * @source minutes, paragraph D9; brief
 */
export function publishPlan(request: PublishPlanRequest): {
  readonly plan?: PublishedPlan;
  readonly findings: readonly Finding[];
} {
  const { corpus, plan, asOf } = request;
  const { value, file } = plan;
  const standing = [
    ...checkCorpus(corpus),
    ...stillStanding(planReadiness(request), value, asOf),
    ...versionsAgree(request),
  ];
  if (standing.length > 0) return { findings: standing };
  const { plan: made } = compilePlan(request);
  const latest = latestOf(request);
  if (latest === undefined) return { plan: made, findings: [] };
  if (saysTheSame(made, latest)) {
    const values = { version: latest.version };
    return { findings: [finding('release/unchanged', value.id, { file }, values)] };
  }
  if (made.revision !== undefined) return { plan: made, findings: [] };
  const { version } = made;
  return {
    findings: [finding('release/revision-without-reason', value.id, { file }, { version })],
  };
}

/** True where a new version would differ from the last one in its number and its day only. */
function saysTheSame(made: PublishedPlan, latest: PublishedPlan): boolean {
  const { version, releasedOn, revision } = latest;
  const next = { ...made, version, releasedOn, revision };
  return writeStableJson(next) === writeStableJson(latest);
}
