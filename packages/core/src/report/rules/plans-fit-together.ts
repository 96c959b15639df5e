import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Activity, Plan, PlanEvidence } from '../../plan/plan.ts';
import { monthsOfPlan } from '../../plan/plan.ts';
import type { Corpus, Sourced } from '../corpus.ts';

/**
 * Activities under a strategy of another plan, of an objective of another strategy, outside the years of
 * their plan, ending before they begin, or decided upon for something that there is not.
 *
 * @source minutes, paragraph D9; brief
 */
export function plansFitTogether(corpus: Corpus): readonly Finding[] {
  return corpus.plans.flatMap((plan) =>
    plan.value.activities.flatMap((activity, index) => [
      ...strategiesOf(corpus, plan, activity, index),
      ...timesOf(plan, activity, index),
      ...(activity.evidence ?? []).flatMap((evidence, at) =>
        isThere(corpus, evidence)
          ? []
          : [
              finding('plan/evidence-unknown', activity.id, {
                file: plan.file,
                path: ['activities', index, 'evidence', at],
              }),
            ],
      ),
    ]),
  );
}

function strategiesOf(
  { strategies }: Corpus,
  { file, value }: Sourced<Plan>,
  { id, strategy, alsoServes = [], objective }: Activity,
  index: number,
): readonly Finding[] {
  const path = ['activities', index];
  const isElsewhere = (each: string) =>
    strategies?.value.strategies.some((other) => other.id === each && other.plan !== value.id);
  const served = value.objectives?.find((each) => each.id === objective);
  const isMisplaced = objective !== undefined && served?.strategy !== strategy;
  return [
    ...[strategy, ...alsoServes]
      .filter((each) => isElsewhere(each) === true)
      .map((each) => finding('plan/strategy-elsewhere', id, { file, path }, { strategy: each })),
    ...(isMisplaced
      ? [
          finding(
            'plan/objective-elsewhere',
            id,
            { file, path: [...path, 'objective'] },
            {
              objective,
              strategy,
            },
          ),
        ]
      : []),
  ];
}

function timesOf(
  { file, value }: Sourced<Plan>,
  { id, from, to }: Activity,
  index: number,
): readonly Finding[] {
  const [first, last] = monthsOfPlan(value);
  const isWithin = [from, to].every(
    (month) => month === undefined || (first <= month && month <= last),
  );
  const isForward = from === undefined || to === undefined || from <= to;
  if (isWithin && isForward) return [];
  const place = { file, path: ['activities', index, isWithin ? 'to' : 'from'] };
  return [finding('plan/outside-years', id, place, { first, last })];
}

/** Of figures it is asked whether the semester is there: which it has, its own report says. */
function isThere({ periods }: Corpus, evidence: PlanEvidence): boolean {
  const period = periods.find(({ semester }) => semester === evidence.semester);
  if (period === undefined) return false;
  if (evidence.kind === 'figure') return true;
  if (evidence.kind === 'direction') {
    return period.directions.some(({ value }) =>
      value.directions.some(({ id }) => id === evidence.direction),
    );
  }
  return period.sections.some(
    ({ value }) =>
      value.group === evidence.group && value.items.some(({ id }) => id === evidence.item),
  );
}
