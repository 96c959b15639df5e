import { exactly } from '../../kernel/quantity.ts';
import type { Edit } from '../small-content.ts';
import type { ExamplesOf } from './finding-example.ts';
import { checked, planned } from './finding-example.ts';
import { desk, plan } from './example-files.ts';

const said = { km: 'បង្រៀនមន្ត្រី', en: 'Train officials' };
const activity = (more: object = {}) => ({
  ...{ id: 'a1', strategy: '2014-2018.s1', group: 'desk', text: said, decision: 'new' },
  ...more,
});
const activities = (...entries: readonly object[]): Edit => [plan, ['activities'], entries];
const target = (semester: string, n = 20) => ({
  ...{ figure: 'cases/xs', planned: exactly(n), semester },
});
const strategy = (id: string, order: number): Edit => [
  'reference/strategies.json',
  ['strategies', order - 1],
  {
    ...{ id, plan: id.slice(0, 9), order },
    name: { km: 'យុទ្ធសាស្ត្រទី២', en: 'Second' },
  },
];
const cut = {
  decision: 'cut',
  evidence: [{ kind: 'figure', semester: '2017-S1', figure: 'cases/xs' }],
};
const reason = { km: 'ប្រមូលដោយអ្នកផ្សេងហើយ', en: 'Others do it now.' };
const road = ['ready', 'workshop-held', 'leadership-consulted', 'approved'];
const stepsOf = (...taken: readonly string[]): Edit => [
  plan,
  ['events'],
  taken.map((to, index) => ({
    ...{ to, by: 'chief', on: `2017-0${index + 1}-15` },
    evidence: { km: 'កំណត់ហេតុ', en: 'Minutes' },
  })),
];
const comment = {
  id: 'k1',
  by: 'permanent-vice-chair',
  on: '2017-02-01',
  text: { km: 'សូមបន្ថែមមូលហេតុ' },
};
const otherPlan = (years: string): Edit => [
  `plans/${years}/plan.json`,
  [],
  {
    ...{ schema: 1, id: years, half: 1, events: [], workingGroupPlans: [] },
    ...{ activities: [], feedback: [] },
  },
];

/** How findings about the action plan come about. */
export const planExamples: ExamplesOf<'plan'> = {
  'plan/strategy-elsewhere': checked('own-strategy', {
    given: [strategy('2019-2023.s1', 2)],
    wrong: [activities(activity({ strategy: '2019-2023.s1' }))],
    right: [activities(activity())],
  }),
  'plan/objective-elsewhere': checked('own-strategy', {
    given: [[plan, ['objectives'], [{ id: 'o1', strategy: '2014-2018.s1', text: said }]]],
    wrong: [activities(activity({ objective: 'o11' }))],
    right: [activities(activity({ objective: 'o1' }))],
  }),
  'plan/outside-years': checked('years-of-a-plan', {
    wrong: [activities(activity({ from: '2018-07', to: '2019-06' }))],
    right: [activities(activity({ from: '2018-07', to: '2018-12' }))],
  }),
  'plan/evidence-unknown': checked('decided-with-reason', {
    wrong: [activities(activity(driven('r2')))],
    right: [activities(activity(driven('r1')))],
  }),
  'plan/target-elsewhere': checked('years-of-a-plan', {
    wrong: [activities(activity({ targets: [target('2019-S1')] }))],
    right: [activities(activity({ targets: [target('2018-S2')] }))],
  }),
  'plan/years-overlap': checked('years-of-a-plan', {
    wrong: [otherPlan('2018-2022')],
    right: [otherPlan('2019-2023')],
  }),
  'plan/unknown-activity': checked('own-strategy', {
    wrong: [[`${desk}.json`, ['items', 0, 'activities'], ['a2']]],
    right: [[`${desk}.json`, ['items', 0, 'activities'], ['a1']]],
  }),
  'plan/strategy-uncovered': planned('own-strategy', {
    given: [strategy('2014-2018.s2', 2)],
    wrong: [activities(activity())],
    right: [activities(activity(), activity({ id: 'a2', strategy: '2014-2018.s2' }))],
  }),
  'plan/undecided': planned('decided-with-reason', {
    wrong: [activities(activity({ decision: 'undecided' }))],
    right: [activities(activity({ decision: 'continue' }))],
  }),
  'plan/unreasoned': planned('decided-with-reason', {
    wrong: [activities(activity(cut))],
    right: [activities(activity({ ...cut, reason }))],
  }),
  'plan/untimed': planned('years-of-a-plan', {
    wrong: [activities(activity())],
    right: [activities(activity({ from: '2017-07', to: '2018-12' }))],
  }),
  'plan/target-unanswered': planned('plan-before-data', {
    given: [['indicators/cases.json', ['until'], '2017-06']],
    wrong: [activities(activity({ targets: [target('2018-S1')] }))],
    right: [activities(activity({ targets: [target('2017-S1')] }))],
  }),
  'plan/not-approved': planned('road-to-print', {
    wrong: [stepsOf('ready')],
    right: [stepsOf(...road)],
  }),
  'plan/step-unproved': planned('road-to-print', {
    wrong: [[plan, ['events'], [{ to: 'ready', by: 'chief' }]]],
    right: [stepsOf('ready')],
  }),
  'plan/comment-open': planned('road-to-print', {
    wrong: [[plan, ['comments'], [comment]]],
    right: [
      [
        plan,
        ['comments'],
        [
          {
            ...comment,
            resolution: { outcome: 'accepted', reason: { km: 'បានបន្ថែម' }, on: '2017-02-10' },
          },
        ],
      ],
    ],
  }),
  'plan/target-settled': planned('planned-before', {
    asOf: '2017-07-15',
    published: [activities(activity({ targets: [target('2017-S1', 20)] }))],
    wrong: [activities(activity({ targets: [target('2017-S1', 15)] }))],
    right: [activities(activity({ targets: [target('2017-S1', 20)] }))],
  }),
  'plan/activity-missing': planned('stays-in-the-plan', {
    published: [activities(activity(), activity({ id: 'a2' }))],
    wrong: [activities(activity())],
    right: [activities(activity(), activity({ id: 'a2', ...cut, reason }))],
  }),
  'plan/plan-unsigned': planned('signed-plans', {
    wrong: [[plan, ['workingGroupPlans', 0, 'events', 2]]],
  }),
  'plan/unproved': planned('decided-with-reason', {
    wrong: [activities(activity({ decision: 'cut', reason }))],
    right: [activities(activity({ ...cut, reason }))],
  }),
  'plan/unreportable': planned('plan-before-data', {
    wrong: [activities(activity())],
    right: [activities(activity({ indicators: ['cases'] }))],
  }),
  'plan/indicator-unneeded': planned('plan-before-data', {
    wrong: [activities(activity({ indicators: ['cases'] }))],
    right: [activities(activity({ indicators: ['cases', 'victims'] }))],
  }),
  'plan/feedback-empty': planned('silence-is-no-answer', {
    wrong: [[plan, ['feedback', 0, 'responses'], 0]],
  }),
};

function driven(item: string) {
  return { evidence: [{ kind: 'item', semester: '2017-S1', group: 'desk', item }] };
}
