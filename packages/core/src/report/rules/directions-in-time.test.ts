import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { directionsInTime } from './directions-in-time.ts';

const meetings: Edit = [
  'periods/2017-S1/coordination/meetings.json',
  [],
  {
    schema: 1,
    meetings: ['2017-06-13', '2017-07-13'].map((on) => ({
      status: 'held',
      id: `m-${on}`,
      subject: { km: 'កិច្ចប្រជុំ' },
      on,
    })),
  },
];
const findings = (asOf: string, more: object = {}) =>
  directionsInTime(
    smallQuestion(asOf, meetings, [
      'periods/2017-S1/coordination/directions.json',
      [],
      {
        schema: 1,
        meeting: 'm-2017-06-13',
        directions: [
          { id: 'd10', to: 'all', text: { km: 'ក' }, due: '2017-06-30', state: 'open', ...more },
          { id: 'd11', to: 'all', text: { km: 'ក' }, state: 'open' },
        ],
      },
    ]),
  );

test('R-38 a direction may be done on its last day, and one without a day has time', () => {
  expect(findings('2017-06-30')).toEqual([]);
});

test('R-38 a direction whose day is over and that is not done must be acknowledged', () => {
  expect(say(findings('2017-07-01'))).toMatchInlineSnapshot(`
    "warning coordination/direction-overdue periods/2017-S1/coordination/directions.json directions.0
      km អនុសាសន៍ណែនាំ d10 នៃ 2017-S1 ហួសកាលកំណត់ ថ្ងៃទី៣០ ខែមិថុនា ឆ្នាំ២០១៧ (មិនទាន់ចាប់ផ្តើម) | ជំរុញ រួចបន្ថែមក្នុង "updates" នូវអ្វីដែលកិច្ចប្រជុំបានពិនិត្យឃើញ ឬទទួលស្គាល់ក្នុង cycle.json
      en Direction d10 of 2017-S1 was due on 30 June 2017 (not begun). | Urge it and add to its "updates" what a meeting finds, or acknowledge it in the cycle."
  `);
});

test('R-38 once a meeting finds it done, it is late no longer', () => {
  const updates = [{ meeting: 'm-2017-07-13', state: 'done' }];
  expect(findings('2017-07-12', { updates })).toHaveLength(1);
  expect(findings('2017-07-13', { updates })).toEqual([]);
  expect(findings('2017-07-12', { state: 'dropped' })).toEqual([]);
});
