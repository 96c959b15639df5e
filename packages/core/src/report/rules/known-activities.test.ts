import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { knownActivities } from './known-activities.ts';

const plan = 'plans/2014-2018/plan.json';
const section = 'periods/2017-S1/groups/desk.json';
const serving = (...activities: readonly string[]): Edit => [
  section,
  ['items', 0, 'activities'],
  activities,
];
const findings = (...edits: readonly Edit[]) => knownActivities(smallCorpus(...edits).corpus);

test('R-42 an item serves activities of the plan of its years, also one that was cut', () => {
  expect(findings()).toEqual([]);
  expect(findings(serving('a1'))).toEqual([]);
  expect(findings(serving('a1'), [plan, ['activities', 0, 'decision'], 'cut'])).toEqual([]);
});

test('R-42 an item that serves what the plan has not is a fault, where it says so', () => {
  expect(say(findings(serving('a1', 'a11')))).toMatchInlineSnapshot(`
    "error plan/unknown-activity periods/2017-S1/groups/desk.json items.0.activities.1
      km គ្មានសកម្មភាព a11 ក្នុងផែនការនៃ 2017-S1 ទេ | សរសេរ a1 ឬបន្ថែមក្នុងផែនការនោះ
      en No plan for 2017-S1 has an activity a11. | Write a1, or add it to the plan of those years."
  `);
});

test('R-42 a plan of other years is not the one that an item means', () => {
  const id: Edit = [plan, ['id'], '2018-2022'];
  expect(say(findings(serving('a1'), id))).toMatchInlineSnapshot(`
    "error plan/unknown-activity periods/2017-S1/groups/desk.json items.0.activities.0
      km គ្មានសកម្មភាព a1 ក្នុងផែនការនៃ 2017-S1 ទេ | បន្ថែមក្នុងផែនការនោះ
      en No plan for 2017-S1 has an activity a1. | Add it to the plan of those years."
  `);
  expect(name(findings(serving('a1'), [plan, []]))).toEqual(['plan/unknown-activity a1']);
});

test('an activity of a plan that could not be read is no second fault', () => {
  expect(findings(serving('a1'), [plan, ['half'], 3])).toEqual([]);
});
