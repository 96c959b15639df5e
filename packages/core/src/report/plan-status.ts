import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import { ofSeverity } from '../kernel/finding.ts';
import type { StrategyId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { StateOf } from '../kernel/transitions.ts';
import { stateOn } from '../kernel/transitions.ts';
import type { Activity } from '../plan/plan.ts';
import { stillStanding } from './let-pass.ts';
import { planReadiness } from './plan-readiness.ts';
import type { PlanQuestion } from './plan-question.ts';
import { mergedActivities, plannedActivities } from './plan-question.ts';

/** How far a plan has come on a day, and what stands between it and its publication. */
export interface PlanStatus {
  /** Its years: `2019-2023`. */
  readonly id: string;
  readonly asOf: CalendarDate;
  readonly state: StateOf<'action-plan'>;
  /** How many activities are decided in which way, among those that go into the plan. */
  readonly decisions: Readonly<Record<Activity['decision'], number>>;
  /** How many wait for their working group's plan to be signed. */
  readonly waiting: number;
  /** By strategy of the plan, in their order, how many activities are carried out. */
  readonly strategies: readonly {
    readonly id: StrategyId;
    readonly name: LocalizedText;
    readonly planned: number;
  }[];
  readonly blockers: readonly Finding[];
  /** Those that nobody has acknowledged. */
  readonly warnings: readonly Finding[];
}

/**
 * How far a plan has come on a day.
 *
 * @source minutes, paragraph D9; brief
 */
export function planStatus(question: PlanQuestion): PlanStatus {
  const { corpus, plan, asOf } = question;
  const { id, events, activities } = plan.value;
  const merged = mergedActivities(question);
  const planned = plannedActivities(question);
  const decided = (decision: Activity['decision']) =>
    merged.filter(({ activity }) => activity.decision === decision).length;
  const standing = stillStanding(planReadiness(question), plan.value, asOf);
  return {
    id,
    asOf,
    state: stateOn('action-plan', events, asOf),
    decisions: {
      push: decided('push'),
      continue: decided('continue'),
      cut: decided('cut'),
      new: decided('new'),
      undecided: decided('undecided'),
    },
    waiting: activities.length - merged.length,
    strategies: (corpus.strategies?.value.strategies ?? [])
      .filter(({ plan: years }) => years === id)
      .toSorted((a, b) => a.order - b.order)
      .map((strategy) => ({
        id: strategy.id,
        name: strategy.name,
        planned: planned.filter(({ activity }) => activity.strategy === strategy.id).length,
      })),
    blockers: ofSeverity(standing, 'blocker'),
    warnings: ofSeverity(standing, 'warning'),
  };
}
