import { parseFigureRef } from '../../figure/parse-figure-ref.ts';
import { compareText } from '../../kernel/compare-text.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { Semester } from '../../kernel/semester.ts';
import { monthsOf, semesterOf } from '../../kernel/semester.ts';
import type { Activity, Plan } from '../../plan/plan.ts';
import { isInYearsOf, monthsOfPlan } from '../../plan/plan.ts';
import type { Corpus, Sourced } from '../corpus.ts';
import { evidenceMeant, isEvidenceThere } from '../plan-evidence.ts';

/**
 * Activities under a strategy of another plan, of an objective of another strategy, outside the years of
 * their plan, ending before they begin, with targets of another time, or decided upon for something that
 * there is not; and plans that share years.
 *
 * @source minutes, paragraph D9; brief
 */
export function plansFitTogether(corpus: Corpus): readonly Finding[] {
  const ofActivities = corpus.plans.flatMap((plan) =>
    plan.value.activities.flatMap((activity, index) => [
      ...strategiesOf(corpus, plan, activity, index),
      ...timesOf(plan, activity, index),
      ...targetsOf(plan, activity, index),
      ...(activity.evidence ?? []).flatMap((evidence, at) =>
        isEvidenceThere(corpus, evidence)
          ? []
          : [
              finding(
                'plan/evidence-unknown',
                activity.id,
                { file: plan.file, path: ['activities', index, 'evidence', at] },
                { suggestion: evidenceMeant(corpus, evidence) },
              ),
            ],
      ),
    ]),
  );
  return [...yearsShared(corpus), ...ofActivities];
}

/** Each year has one plan: what a semester plans stands in the plan of its year. */
function yearsShared({ plans }: Corpus): readonly Finding[] {
  const inOrder = plans.toSorted((a, b) => compareText(a.value.id, b.value.id));
  return inOrder.flatMap(({ file, value }, index) => {
    const [first] = monthsOfPlan(value);
    const other = inOrder.slice(0, index).find((before) => monthsOfPlan(before.value)[1] >= first);
    if (other === undefined) return [];
    const place = { file, path: ['id'] };
    return [finding('plan/years-overlap', value.id, place, { other: other.value.id })];
  });
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
  const own = strategies?.value.strategies.filter((each) => each.plan === value.id) ?? [];
  // Plans number their strategies alike: `2019-2023.s1` is most often the first one of this plan.
  const ownStrategy = (each: string) => {
    const ids = own.map((one) => String(one.id));
    return (
      ids.find((one) => one === `${value.id}.${each.split('.')[1] ?? ''}`) ?? nearestWord(each, ids)
    );
  };
  const ofStrategy = (value.objectives ?? []).flatMap((each) =>
    each.strategy === strategy ? [each.id] : [],
  );
  const served = value.objectives?.find((each) => each.id === objective);
  const isMisplaced = objective !== undefined && served?.strategy !== strategy;
  return [
    ...[strategy, ...alsoServes]
      .filter((each) => isElsewhere(each) === true)
      .map((each) => {
        const suggestion = ownStrategy(each);
        return finding(
          'plan/strategy-elsewhere',
          id,
          { file, path },
          { strategy: each, suggestion },
        );
      }),
    ...(isMisplaced
      ? [
          finding(
            'plan/objective-elsewhere',
            id,
            { file, path: [...path, 'objective'] },
            {
              objective,
              strategy,
              suggestion: nearestWord(objective, ofStrategy),
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

function targetsOf(
  { file, value }: Sourced<Plan>,
  { id, targets = [] }: Activity,
  index: number,
): readonly Finding[] {
  const [first, last] = monthsOfPlan(value).map(semesterOf);
  if (first === undefined || last === undefined) return [];
  return targets.flatMap(({ figure, semester }, at) => {
    if (isInYearsOf(value, semester) && isFigureOf(semester, figure)) return [];
    const place = { file, path: ['activities', index, 'targets', at] };
    return [finding('plan/target-elsewhere', id, place, { figure, semester, first, last })];
  });
}

/** True of a figure of the whole semester, or of one of its months; of other days it says what it says. */
function isFigureOf(semester: Semester, figure: string): boolean {
  const period = parseFigureRef(figure, semester)?.period;
  if (period === undefined) return false;
  return !('month' in period) || monthsOf(semester).includes(period.month);
}
