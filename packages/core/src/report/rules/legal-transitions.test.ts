import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { legalTransitions } from './legal-transitions.ts';

const section = 'periods/2017-S1/groups/desk.json';
const plan = 'plans/2014-2018/plan.json';

test('steps in their order are no fault', () => {
  expect(legalTransitions(smallCorpus().corpus)).toEqual([]);
});

test('R-35 a section handed over without being edited is a fault, at the step', () => {
  const { corpus } = smallCorpus([section, ['events'], [{ to: 'handed-over', by: 'chief' }]]);
  expect(say(legalTransitions(corpus))).toMatchInlineSnapshot(`
    "error kernel/illegal-transition periods/2017-S1/groups/desk.json events.0.to
      km ពី "drafting" (កំពុងរៀបចំ) មិនអាចទៅ "handed-over" បានទេ | សរសេរ group-edited ឬលុបជំហាននេះ
      en From "drafting" (being prepared) there is no step to "handed-over". | Write group-edited, or remove this step."
  `);
});

test('R-44, R-45, R-49 a plan, a group’s plan and a report skip no step either', () => {
  const step = (to: string) => [{ to, by: 'chief' }];
  const { corpus } = smallCorpus(
    [plan, ['events'], step('published')],
    [plan, ['workingGroupPlans', 0, 'events'], step('signed')],
    ['periods/2017-S1/cycle.json', ['events'], step('approved')],
  );
  expect(name(legalTransitions(corpus))).toEqual([
    'kernel/illegal-transition approved',
    'kernel/derived-step published',
    'kernel/illegal-transition signed',
  ]);
});

test('a step from where nothing goes on is answered without one', () => {
  const { corpus } = smallCorpus(
    [section, ['events', 2], { to: 'accepted', by: 'chief' }],
    [section, ['events', 3], { to: 'consolidated', by: 'chief' }],
    [section, ['events', 4], { to: 'drafting', by: 'chief' }],
  );
  expect(say(legalTransitions(corpus))).toMatchInlineSnapshot(`
    "error kernel/illegal-transition periods/2017-S1/groups/desk.json events.4.to
      km ពី "consolidated" (បានបូកសរុប) មិនអាចទៅ "drafting" បានទេ | លុបជំហាននេះ
      en From "consolidated" (consolidated) there is no step to "drafting". | Remove this step."
  `);
});
