import type { StrategyId } from '../kernel/ids.ts';
import type { Activity, Plan } from '../plan/plan.ts';
import { monthsOfPlan } from '../plan/plan.ts';
import type { Strategy } from '../reference/strategy.ts';
import type { Corpus } from './corpus.ts';

/** The draft of a new plan, and what it was drawn from. */
export interface BegunPlan {
  readonly plan: Plan;
  /** The years of the plan before it, if there is one. */
  readonly after?: string;
  /** Activities of that plan of whose strategy there is no like in this one; somebody must place them. */
  readonly leftOut: readonly Activity[];
}

/**
 * The draft of a plan for other years: all that was not cut of the plan before, each to be decided upon
 * anew, under the strategy of the same number. Times, targets and reasons are of the years that they were
 * set for, and objectives of their strategies: they are set anew.
 *
 * @returns undefined where these years have no strategies
 * @source minutes, paragraphs D9 and G3.c; brief
 */
export function beginPlan(
  corpus: Corpus,
  years: string,
  half: Plan['half'],
): BegunPlan | undefined {
  const all = corpus.strategies?.value.strategies ?? [];
  const own = all.filter(({ plan }) => plan === years);
  if (own.length === 0) return undefined;
  const before = corpus.plans
    .map(({ value }) => value)
    .filter(({ id }) => id < years)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1);
  const kept = (before?.activities ?? []).filter(({ decision }) => decision !== 'cut');
  const carried = kept.map((each) => ({ each, strategy: likeOf(each.strategy, all, own) }));
  return {
    plan: {
      schema: 1,
      id: years,
      half,
      events: [],
      workingGroupPlans: supportGroupsIn(corpus, years).map((group) => ({ group, events: [] })),
      activities: carried.flatMap(({ each, strategy }) =>
        strategy === undefined ? [] : [carryOver(each, strategy, all, own)],
      ),
      feedback: [],
    },
    ...(before === undefined ? {} : { after: before.id }),
    leftOut: carried.flatMap(({ each, strategy }) => (strategy === undefined ? [each] : [])),
  };
}

function carryOver(
  { id, alsoServes, group, bodies, text, indicators, supportedBy }: Activity,
  strategy: StrategyId,
  all: readonly Strategy[],
  own: readonly Strategy[],
): Activity {
  const served = (alsoServes ?? []).flatMap((each) => likeOf(each, all, own) ?? []);
  return {
    id,
    strategy,
    ...(served.length === 0 ? {} : { alsoServes: served }),
    group,
    ...(bodies && { bodies }),
    text,
    decision: 'undecided',
    ...(indicators && { indicators }),
    ...(supportedBy && { supportedBy }),
  };
}

/** The strategy of the same number. */
function likeOf(
  id: StrategyId,
  all: readonly Strategy[],
  own: readonly Strategy[],
): StrategyId | undefined {
  const order = all.find((each) => each.id === id)?.order;
  return own.find((each) => each.order === order)?.id;
}

function supportGroupsIn({ groups }: Corpus, years: string) {
  const [first, last] = monthsOfPlan({ id: years });
  return (groups?.value.groups ?? [])
    .filter(({ kind, from, until = last }) => {
      return kind === 'support-group' && from <= last && until >= first;
    })
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => id);
}
