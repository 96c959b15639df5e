import { formatNumber, formatQuantity } from '@chhamas/core/language';
import type { Language, ToldTarget } from '@chhamas/core/published';
import { attainmentOf } from '@chhamas/core/published';
import { wordsIn } from '../text/words-in.ts';
import { activityNumber, outcomeText, targetName } from '../text/plan-text.ts';
import { hrefOf } from './edition.ts';
import type { PlanView } from './plans.ts';
import { activitiesUnder, activityPage } from './plans.ts';
import type { ActivityTimeline, TimelineTarget } from './timeline-chart.ts';

/** The timeline of a plan, with its finding and its numbers in words. */
export function planTimeline(
  view: PlanView,
  language: Language,
): {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly timeline: ActivityTimeline;
} {
  const { edition, plan, progress } = view;
  const words = wordsIn(language).planPage;
  const cut = plan.activities.filter(({ decision }) => decision === 'cut').length;
  const count = (value: number) => formatNumber(value, language);
  const targetsOf = (id: string) =>
    progress.activities.find((each) => each.id === id)?.targets ?? [];
  const finding = words.timeline.finding(count(plan.activities.length - cut), count(cut));
  return {
    title: finding,
    subtitle: words.timeline.title,
    description: finding,
    timeline: {
      years: plan.id,
      lastReport: progress.reports.at(-1)?.semester,
      strategies: plan.strategies.map(({ id, name }, order) => ({
        label: count(order + 1),
        name,
        activities: activitiesUnder(plan, id).map((activity) => ({
          label: activityNumber(activity.id, language),
          text: activity.text,
          href: hrefOf(edition, activityPage(plan, activity.id)),
          decision: activity.decision,
          from: activity.from,
          to: activity.to,
          targets: targetsOf(activity.id).map((target) => timelineTarget(view, target, language)),
        })),
      })),
    },
  };
}

function timelineTarget(
  { plan, reports }: PlanView,
  target: ToldTarget,
  language: Language,
): TimelineTarget {
  const { figure, planned, semester, progress } = target;
  const actual = progress.status === 'assessed' ? progress.actual : progress.known;
  const words = wordsIn(language).planPage.timeline;
  return {
    semester,
    outcome: attainmentOf(progress),
    text: words.target(
      targetName(plan, figure, reports, language),
      formatQuantity(planned, language),
      actual === undefined ? '' : formatQuantity(actual, language),
      outcomeText(target, language),
    ),
  };
}
