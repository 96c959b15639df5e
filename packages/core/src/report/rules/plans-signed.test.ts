import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { plansSigned } from './plans-signed.ts';

const file = 'plans/2014-2018/plan.json';
const findings = (...edits: readonly Edit[]) => plansSigned(smallQuestion('2017-07-01', ...edits));
const passed: Edit = [
  file,
  ['workingGroupPlans', 0, 'events'],
  ['prepared', 'passed'].map((to) => ({ to, by: 'working-group' })),
];
const step = (to: string, on: string) => ({ to, by: 'chief', on });
const unanswered: Edit = [file, ['feedback', 0, 'responses'], 0];

test('R-45 a plan that is signed, and a document that was answered, need no word', () => {
  expect(findings()).toEqual([]);
});

test('R-45 a plan that has passed is not signed', () => {
  expect(say(findings(passed))).toMatchInlineSnapshot(`
    "warning plan/plan-unsigned plans/2014-2018/plan.json workingGroupPlans.0.events
      km desk៖ ផែនការមិនទាន់ចុះហត្ថលេខាជាផ្លូវការទេ (បានឆ្លង) | វាមិនចូលក្នុងផែនការផ្សព្វផ្សាយទេ រហូតដល់បានចុះហត្ថលេខា
      en desk: the plan is not officially signed (passed). | It stays out of the published plan until it is."
  `);
});

test('R-46 a document that nobody answered is sent out, and not agreed to', () => {
  expect(say(findings(unanswered))).toMatchInlineSnapshot(`
    "warning plan/feedback-empty plans/2014-2018/plan.json feedback.0.responses
      km បានផ្សព្វផ្សាយ evaluation តែមិនទាន់មានការឆ្លើយតបទេ | សួរម្តងទៀត។ ការនៅស្ងៀមមិនមែនជាការឯកភាពទេ
      en evaluation: sent out; nobody has answered. | Ask again; silence is not consent."
  `);
});

test('the plan of other years is not asked', () => {
  const question = smallQuestion('2017-07-01', passed, unanswered);
  const corpus = {
    ...question.corpus,
    plans: question.corpus.plans.map((plan) => ({
      ...plan,
      value: { ...plan.value, id: '2019-2023' },
    })),
  };
  expect(plansSigned({ ...question, corpus })).toEqual([]);
});

test('a plan without any step is being prepared', () => {
  expect(findings([file, ['workingGroupPlans', 0, 'events'], []])).toHaveLength(1);
});

test('a plan that is approved is settled, and says itself what was open', () => {
  const road = (approvedOn: string): Edit => [
    file,
    ['events'],
    [
      step('ready', '2017-02-01'),
      step('workshop-held', '2017-03-01'),
      step('leadership-consulted', '2017-04-01'),
      step('approved', approvedOn),
    ],
  ];
  expect(findings(passed, unanswered, road('2017-07-01'))).toEqual([]);
  expect(findings(passed, unanswered, road('2017-07-02'))).toHaveLength(2);
});

test('a plan that is begun later is not asked yet, nor a document that is sent later', () => {
  const begun = (on: string): Edit => [file, ['events'], [step('drafting', on)]];
  expect(findings(passed, unanswered, begun('2017-07-02'))).toEqual([]);
  expect(findings(passed, unanswered, begun('2017-07-01'))).toHaveLength(2);
  const sent = (on: string): Edit => [file, ['feedback', 0, 'sentOn'], on];
  expect(findings(unanswered, sent('2017-07-02'))).toEqual([]);
  expect(findings(unanswered, sent('2017-07-XX'))).toHaveLength(1);
});
