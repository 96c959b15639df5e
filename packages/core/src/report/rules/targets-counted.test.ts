import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { targetsCounted } from './targets-counted.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const target = (figure: string, more: object = {}): Edit => [
  desk,
  ['targets', 0],
  { id: 'schools', name: { km: 'ទិន្នន័យសាលារៀន' }, figure, ...more },
];
const findings = (...edits: readonly Edit[]) =>
  targetsCounted(smallQuestion('2017-07-11', [desk, ['targets'], []], ...edits));

test('R-34 a target with a number is no blocker, and a lower bound or a nil is a number', () => {
  expect(findings(target('cases/xs'))).toEqual([]);
  expect(findings(target('cases/p-2?month=2017-01'))).toEqual([]);
});

test('R-34 a target whose data were not received blocks, and says so', () => {
  const schools = target('cases/p-2?month=2017-02', { planned: { kind: 'exact', n: 10 } });
  expect(say(findings(schools))).toMatchInlineSnapshot(`
    "blocker group-report/target-without-actual periods/2017-S1/groups/desk.json targets.0
      km desk/schools៖ មុខសញ្ញានេះគ្មានចំនួនទេ (មិនទាន់បានទទួល) | រក cases/p-2?month=2017-02 ឬបញ្ជាក់មូលហេតុ៖ "whyNone": {"km": "…"}
      en desk/schools: this target has no number (no return received). | Get cases/p-2?month=2017-02, or say why there is none: "whyNone": {"km": "…"}."
  `);
});

test('R-34 a target whose group says why there is no number does not', () => {
  const why = { whyNone: { km: 'ក្រសួងមិនទាន់ផ្ញើ' } };
  expect(findings(target('cases/p-2?month=2017-02', why))).toEqual([]);
});

test('R-34 a target whose months cannot be added has no number for the semester', () => {
  const level: Edit = ['indicators/cases.json', ['addition'], 'none'];
  expect(findings(level, target('cases/xs')).map(({ values }) => values['status'])).toEqual([
    'cannot-add',
  ]);
  expect(findings(level, target('cases/xs?month=2017-01'))).toEqual([]);
});

test('a target whose figure no report has is another fault', () => {
  expect(name(findings(target('crimes/xs')))).toEqual([]);
  expect(name(findings(target('cases/xs?month=May')))).toEqual([]);
});
