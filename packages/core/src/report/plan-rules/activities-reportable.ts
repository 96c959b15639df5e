import { indicatorOfRef } from '../../figure/figure-ref.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { monthsOf } from '../../kernel/semester.ts';
import type { Activity } from '../../plan/plan.ts';
import { monthsOfPlan } from '../../plan/plan.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import { listsOf } from '../corpus.ts';
import type { PlanQuestion } from '../plan-question.ts';
import { plannedActivities } from '../plan-question.ts';

/**
 * Activities that have no time and those that nothing can report on, targets that nobody is expected to
 * answer for, and indicators that no activity needs.
 *
 * @source minutes, paragraph I1: the plan comes before the data; brief R-46
 */
export function activitiesReportable(question: PlanQuestion): readonly Finding[] {
  const { corpus, plan } = question;
  const planned = plannedActivities(question);
  const indicators = corpus.indicators.map(({ value }) => value);
  const lists = listsOf(corpus);
  const [first, last] = monthsOfPlan(plan.value);
  const ofActivities = planned.flatMap(({ activity, file, path }) => {
    const { id, from, to, targets = [] } = activity;
    const unanswered = targets.flatMap(({ figure, semester }, index) => {
      const indicator = indicators.find((each) => each.id === indicatorOfRef(figure));
      const months = monthsOf(semester).filter(
        (month) =>
          (indicator?.from === undefined || indicator.from <= month) &&
          (indicator?.until === undefined || month <= indicator.until),
      );
      // An indicator that there is not is a fault already.
      const isAnswered =
        indicator === undefined ||
        months.some((month) => reportersOf(indicator.expectedFrom, lists, month).length > 0);
      const place = { file, path: [...path, 'targets', index, 'figure'] };
      return isAnswered ? [] : [finding('plan/target-unanswered', id, place, { figure, semester })];
    });
    return [
      ...(from === undefined || to === undefined
        ? [finding('plan/untimed', id, { file, path })]
        : []),
      ...(indicatorsOf(activity).length === 0
        ? [finding('plan/unreportable', id, { file, path })]
        : []),
      ...unanswered,
    ];
  });
  const needed = new Set(planned.flatMap(({ activity }) => indicatorsOf(activity)));
  const unneeded = corpus.indicators
    .filter(({ value: { id, from, until } }) => {
      const isCollected = (from ?? first) <= last && (until ?? last) >= first;
      return isCollected && !needed.has(id);
    })
    .map(({ file, value: { id } }) => finding('plan/indicator-unneeded', id, { file }));
  return [...ofActivities, ...unneeded];
}

/** What an activity is reported by: its indicators, and those of its targets. */
export function indicatorsOf({
  indicators = [],
  targets = [],
}: Pick<Activity, 'indicators' | 'targets'>): readonly string[] {
  return [...indicators, ...targets.map(({ figure }) => indicatorOfRef(figure))];
}
