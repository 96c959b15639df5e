import { expect, test } from 'vitest';
import { exactly } from '../../kernel/quantity.ts';
import type { PublishedPlan } from '../../release/published-plan.ts';
import { day } from '../../testing/brands.ts';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { compilePlan } from '../compile-plan.ts';
import { versionsAgree } from './versions-agree.ts';

const file = 'plans/2014-2018/plan.json';
const activity = {
  ...{ id: 'a1', strategy: '2014-2018.s1', group: 'desk', text: { km: 'ក' }, decision: 'continue' },
};
const target = (semester: string, n: number, figure = 'victims/xs?sex=female&month=2017-01') => ({
  ...{ figure, planned: exactly(n), semester },
});
const own = [target('2017-S1', 20), target('2017-S2', 30)];
const first = [{ ...activity, targets: own }];

/** The plan with these activities, as it is put forward on a day after these versions. */
function request(
  activities: readonly object[],
  earlier: readonly PublishedPlan[],
  asOf: string,
  ...edits: readonly Edit[]
) {
  const { corpus } = smallCorpus([file, ['activities'], activities], ...edits);
  const [plan] = corpus.plans;
  if (plan === undefined) throw new RangeError('Expected a plan.');
  return { corpus, plan, asOf: day(asOf), earlier };
}

function version(activities: readonly object[], earlier: readonly PublishedPlan[] = []) {
  return compilePlan(request(activities, earlier, '2017-01-15')).plan;
}

const v1 = version(first);
const afterFirst = (
  activities: readonly object[],
  asOf = '2017-07-01',
  ...edits: readonly Edit[]
) => versionsAgree(request(activities, [v1], asOf, ...edits));
const withTargets = (...targets: readonly object[]) => [{ ...activity, targets }];

test('R-43, R-54 a target stays once its semester is over: neither changed nor dropped', () => {
  expect(say(afterFirst(withTargets(target('2017-S1', 19), target('2017-S2', 30)))))
    .toMatchInlineSnapshot(`
    "blocker plan/target-settled plans/2014-2018/plan.json activities.0.targets.0
      km a1៖ គោលដៅ victims/xs?month=2017-01&sex=female ក្នុង 2017-S1 ខុសពីកំណែទី១ ហើយឆមាសនោះបានបញ្ចប់ | ទុកដូចក្នុងកំណែនោះ ឬលុបចេញបើជាគោលដៅថ្មី។ គោលដៅត្រូវកំណត់មុនឆមាសបញ្ចប់
      en a1: the target victims/xs?month=2017-01&sex=female of 2017-S1 is not that of version 1, and the semester is over. | Leave it as it was there, or take it out if it is new: a target is set before its semester is over."
  `);
  expect(name(afterFirst(withTargets(target('2017-S2', 30))))).toEqual(['plan/target-settled a1']);
  expect(name(afterFirst([activity]))).toEqual(['plan/target-settled a1']);
  expect(afterFirst(withTargets(target('2017-S1', 20), target('2017-S2', 99)))).toEqual([]);
});

test('R-54 on its last day a semester is not over', () => {
  expect(afterFirst([activity], '2017-06-30')).toEqual([]);
});

test('R-43 a target stays where its activity is cut: what was asked up to then is still told', () => {
  const cut = { ...activity, decision: 'cut' };
  expect(name(afterFirst([cut]))).toEqual(['plan/target-settled a1']);
  expect(afterFirst([{ ...cut, targets: [target('2017-S1', 20)] }])).toEqual([]);
});

test('R-54 no target is set for a semester that is over, unless in a first version', () => {
  const late = [...own, target('2016-S2', 1)];
  expect(name(afterFirst(withTargets(...late)))).toEqual(['plan/target-settled a1']);
  expect(name(afterFirst([...first, { ...activity, id: 'a2', targets: own }]))).toEqual([
    'plan/target-settled a2',
  ]);
  expect(versionsAgree(request(withTargets(...late), [], '2017-07-01'))).toEqual([]);
});

test('R-54 the order of targets, and of what narrows a figure down, changes none', () => {
  const ref = 'victims/xs?month=2017-01&sex=female';
  expect(afterFirst(withTargets(target('2017-S2', 30), target('2017-S1', 20, ref)))).toEqual([]);
});

test('R-54 what counts is the last version that has the activity', () => {
  const v2 = version(withTargets(target('2017-S1', 25)), [v1]);
  const v3 = { ...v2, version: 3, activities: [] };
  const after = (n: number) =>
    versionsAgree(request(withTargets(target('2017-S1', n)), [v3, v1, v2], '2017-07-01'));
  expect(after(25)).toEqual([]);
  expect(after(20).map(({ values }) => values)).toMatchObject([{ version: 2 }]);
});

test('R-43, R-54 an activity that a version has is in the next, unless its group’s plan is unsigned', () => {
  const other = [{ ...activity, id: 'a2' }];
  expect(say(afterFirst(other))).toMatchInlineSnapshot(`
    "blocker plan/activity-missing plans/2014-2018/plan.json activities
      km a1 មានក្នុងកំណែទី១ តែគ្មានក្នុងផែនការនេះទេ | ដាក់វាចូលវិញ។ អ្វីដែលឈប់ធ្វើ ត្រូវសម្រេចថា cut ដោយមានមូលហេតុ
      en a1 is in version 1, and not in this plan. | Put it back; what is no longer done is decided "cut", with a reason."
  `);
  const unsigned: Edit = [file, ['workingGroupPlans', 0, 'events', 2], undefined];
  expect(afterFirst(other, '2017-07-01', unsigned)).toEqual([]);
  expect(afterFirst([], '2017-07-01', unsigned)).toEqual([]);
  expect(afterFirst(first, '2017-07-01', unsigned)).toEqual([]);
  // That it is undecided is another finding.
  expect(afterFirst([{ ...first[0], decision: 'undecided' }])).toEqual([]);
});
