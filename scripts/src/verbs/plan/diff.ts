import type { PlanChanges, PublishedPlan } from '@chhamas/core';
import { compilePlan, planChanges, publishPlan } from '@chhamas/core';
import { findPlan } from '../../find-plan.ts';
import { refuse } from '../../refuse.ts';
import { findPublishedPlans } from '../../find-published-plans.ts';
import { printPlanChanges } from '../../terminal/print-plan-changes.ts';
import { textsFor } from '../../text/texts.ts';
import type { Run, Verb } from '../../verb.ts';

/** `chhamas plan diff <years> [<version> <version>]`: what differs between two versions of a plan. */
export const diff: Verb = {
  name: 'plan diff',
  parameters: ['<years>', '[<version>]', '[<version>]'],
  run: async (run) => {
    const { parameters } = run;
    const texts = textsFor(run.language);
    const [years = '', ...named] = parameters;
    if (named.length === 1) {
      return refuse(run, texts.callAs('chhamas plan diff <years> [<version> <version>]'));
    }
    const published = await findPublishedPlans(run, years);
    if (typeof published === 'number') return published;
    return named.length === 0
      ? diffOfDraft(run, published)
      : diffOfVersions(run, years, published, named);
  },
};

function diffOfVersions(
  run: Run,
  years: string,
  published: readonly PublishedPlan[],
  named: readonly string[],
): number {
  const { plan: texts } = textsFor(run.language);
  const [before, now] = named.map((each) =>
    published.find(({ version }) => String(version) === each.replace(/^v/, '')),
  );
  if (before !== undefined && now !== undefined) return show(run, planChanges(before, now), now);
  const missing = named[before === undefined ? 0 : 1] ?? '';
  const there = published.map(({ version }) => String(version));
  return refuse(run, texts.noVersion(years, missing, there));
}

/** What is undecided was neither kept nor dropped: it is named beside the difference, and not in it. */
async function diffOfDraft(run: Run, earlier: readonly PublishedPlan[]): Promise<number> {
  const { plan: texts } = textsFor(run.language);
  const found = await findPlan(run);
  if (typeof found === 'number') return found;
  const request = { ...found.question, earlier };
  const { plan: now, undecided } = compilePlan(request);
  const latest = earlier.at(-1);
  if (latest === undefined) return refuse(run, texts.nothingPublished(now.id));
  const activities = latest.activities.filter(({ id }) => !undecided.includes(id));
  show(run, planChanges({ ...latest, activities }, now), now, true);
  if (undecided.length > 0) run.remark(texts.leftUndecided(undecided));
  if (publishPlan(request).plan === undefined) run.remark(texts.notReady(now.id));
  return 0;
}

function show(run: Run, changes: PlanChanges, now: PublishedPlan, isDraft = false): 0 {
  const { format, language, print } = run;
  print(
    format === 'json'
      ? JSON.stringify(changes, undefined, 2)
      : printPlanChanges(changes, now, isDraft, language),
  );
  return 0;
}
