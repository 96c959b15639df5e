import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { othersConsolidate } from './others-consolidate.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const findings = (...steps: readonly (readonly [to: string, by: string])[]) =>
  othersConsolidate(smallCorpus([desk, ['events'], steps.map(([to, by]) => ({ to, by }))]).corpus);
const edited = ['group-edited', 'desk-head'] as const;
const handedOver = ['handed-over', 'desk-head'] as const;

test('R-35 a section that another role accepts and consolidates is no fault', () => {
  expect(findings(edited, handedOver, ['accepted', 'chief'], ['consolidated', 'chief'])).toEqual(
    [],
  );
});

test('R-35 a section that is accepted by the role that handed it over is a fault', () => {
  expect(say(findings(edited, handedOver, ['accepted', 'desk-head']))).toMatchInlineSnapshot(`
    "error group-report/consolidates-own periods/2017-S1/groups/desk.json events.2.by
      km desk៖ ជំហាន «បានទទួលយក» និងការប្រគល់ ធ្វើដោយ desk-head ដូចគ្នា | សរសេរតួនាទីរបស់អ្នកបូកសរុបក្នុង "by"។ អ្នកប្រគល់មិនពិនិត្យផ្នែករបស់ខ្លួនទេ
      en desk: the step “accepted” and the hand-over are both by desk-head. | Write the role that consolidates into "by"; who hands a section over does not judge it."
  `);
});

test('R-35 neither may it return or consolidate its own; after a return the last hand-over counts', () => {
  const steps = [
    edited,
    handedOver,
    ['returned', 'desk-head'],
    ['drafting', 'desk-head'],
    edited,
    ['handed-over', 'deputy'],
    ['accepted', 'desk-head'],
    ['consolidated', 'deputy'],
  ] as const;
  const found = findings(...steps);
  expect(name(found)).toHaveLength(2);
  expect(found.map(({ path }) => path?.[1])).toEqual([2, 7]);
});

test('a section that nobody handed over was judged by nobody', () => {
  expect(findings(['accepted', 'chief'])).toEqual([]);
});
