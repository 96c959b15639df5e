import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { finishedInTime } from './finished-in-time.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const drafting: Edit = [desk, ['events'], []];
const eta = (offsetDays: number): Edit => [
  desk,
  ['eta'],
  { base: '2017-06-13', offsetDays, qualifier: 'about' },
];
const findings = (asOf: string, ...edits: readonly Edit[]) =>
  finishedInTime(smallQuestion(asOf, drafting, ...edits));

test('R-23 a section that will be finished about 23 June is on track for the 30th', () => {
  expect(findings('2017-06-13', eta(10))).toEqual([]);
});

test('R-23 a section that was to be finished by now is told', () => {
  expect(say(findings('2017-06-24', eta(10)))).toMatchInlineSnapshot(`
    "warning group-report/late-finish periods/2017-S1/groups/desk.json eta
      km desk៖ បានសន្យាបញ្ចប់នៅថ្ងៃទី២៣ ខែមិថុនា ឆ្នាំ២០១៧ (ហួសកាលកំណត់) | ជំរុញ ឬកំណត់ថ្ងៃផ្សេងមុនកាលបរិច្ឆេទកំណត់
      en desk: the section was promised for 23 June 2017 (overdue). | Urge it, or agree on another day before the deadline."
  `);
});

test('R-24 a section that is promised for a day after the deadline is told', () => {
  expect(say(findings('2017-06-13', eta(20)))).toMatchInlineSnapshot(`
    "warning group-report/late-finish periods/2017-S1/groups/desk.json eta
      km desk៖ បានសន្យាបញ្ចប់នៅថ្ងៃទី៣ ខែកក្កដា ឆ្នាំ២០១៧ (ក្រោយកាលបរិច្ឆេទកំណត់) | ជំរុញ ឬកំណត់ថ្ងៃផ្សេងមុនកាលបរិច្ឆេទកំណត់
      en desk: the section was promised for 3 July 2017 (after the deadline). | Urge it, or agree on another day before the deadline."
  `);
});

test('R-23 days of grace are no delay', () => {
  const grace: Edit = ['periods/2017-S1/cycle.json', ['graceDays'], 3];
  expect(findings('2017-06-26', eta(10), grace)).toEqual([]);
  expect(name(findings('2017-06-27', eta(10), grace))).toEqual(['group-report/late-finish desk']);
});

test('a section that was handed over is finished, whatever was promised', () => {
  expect(finishedInTime(smallQuestion('2017-07-11', eta(10)))).toEqual([]);
});

test('a section that promised nothing is not held to a day', () => {
  expect(findings('2017-07-11')).toEqual([]);
});
