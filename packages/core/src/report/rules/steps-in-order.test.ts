import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { stepsInOrder } from './steps-in-order.ts';

const cycle = 'periods/2017-S1/cycle.json';
const plan = 'plans/2014-2018/plan.json';
const findings = (...edits: readonly Edit[]) => stepsInOrder(smallCorpus(...edits).corpus);
const step = (to: string, on?: string) => ({ to, by: 'chief', ...(on && { on }) });
const signed = (...days: readonly (readonly [role: string, on: string])[]) =>
  findings([cycle, ['signOffs'], days.map(([role, on]) => ({ role, on }))]);

test('R-48 steps and sign-offs that follow each other, or of which a part is not known, are no fault', () => {
  expect(findings()).toEqual([]);
  expect(signed(['preparer', '2017-XX-21'], ['chief', '2017-XX-22'])).toEqual([]);
  expect(signed(['preparer', '2017-06-13'], ['chief', '2017-06-13'])).toEqual([]);
  expect(signed(['chief', '2017-06'], ['preparer', '2017-06-30'])).toEqual([]);
  const steps = [step('consolidating', '2017-06-20'), step('secretariat-review')];
  expect(findings([cycle, ['events'], [...steps, step('returned', '2017')]])).toEqual([]);
});

test('R-48 the chief signs after the preparer and the vice-chair after both, in whatever order they are listed', () => {
  expect(say(signed(['chief', '2017-06-20'], ['preparer', '2017-06-21']))).toMatchInlineSnapshot(`
    "error kernel/steps-out-of-order periods/2017-S1/cycle.json signOffs.0.on
      km កាលបរិច្ឆេទនៃ "chief" (ថ្ងៃទី២០ ខែមិថុនា ឆ្នាំ២០១៧) មុន "preparer" (ថ្ងៃទី២១ ខែមិថុនា ឆ្នាំ២០១៧) ដែលត្រូវធ្វើជាមុន | កែកាលបរិច្ឆេទមួយ។ សរសេរ XX ត្រង់ផ្នែកដែលមិនដឹង
      en "chief" (20 June 2017) is dated before "preparer" (21 June 2017), which comes first. | Correct one of the two dates; write XX for a part that is not known."
  `);
  const late = signed(['preparer', '2017-07-XX'], ['permanent-vice-chair', '2017-06-30']);
  expect(name(late)).toEqual(['kernel/steps-out-of-order permanent-vice-chair']);
  expect(signed(['chief', '2017-06-20'], ['clerk', '2017-01-01'])).toEqual([]);
});

test.each<[string, Edit]>([
  ['a report', [cycle, ['events'], [step('a', '2017-06-20'), step('b'), step('c', '2017-06-19')]]],
  [
    'a section',
    [
      'periods/2017-S1/groups/desk.json',
      ['events'],
      [step('a', '2017-06-20'), step('c', '2017-06-19')],
    ],
  ],
  ['a plan', [plan, ['events'], [step('a', '2017-06-20'), step('c', '2017-XX-XX')]]],
  [
    'a group’s plan',
    [plan, ['workingGroupPlans', 0, 'events'], [step('a', '2018'), step('c', '2017-XX-31')]],
  ],
])('R-44, R-48 a step of %s that is dated before an earlier one is a fault', (what, edit) => {
  const expected = what === 'a plan' ? [] : ['kernel/steps-out-of-order c'];
  expect(name(findings(edit))).toEqual(expected);
});
