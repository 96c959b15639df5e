import { expect, test } from 'vitest';
import { Cycle } from '../../collection/cycle.ts';
import { name, say } from '../../testing/say.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { stillStanding } from '../let-pass.ts';
import { meetingsHeld } from './meetings-held.ts';

const file = 'periods/2017-S1/coordination/meetings.json';
const meetings = [
  { status: 'held', id: 'm1', subject: { km: 'កិច្ចប្រជុំ' }, on: '2017-06-13' },
  {
    status: 'not-held',
    id: 'm2',
    group: 'desk',
    subject: { km: 'កិច្ចប្រជុំ' },
    reason: { km: 'ជាប់រវល់' },
  },
  {
    status: 'not-invited',
    id: 'm3',
    group: 'admin',
    subject: { km: 'កិច្ចប្រជុំ' },
    reason: { km: 'មិនបានអញ្ជើញ' },
  },
];
const findings = (...held: readonly object[]) =>
  meetingsHeld(smallQuestion('2017-07-01', [file, [], { schema: 1, meetings: held }]));

test('R-36 a meeting that was held needs no word', () => {
  expect(findings(...meetings.slice(0, 1))).toEqual([]);
});

test('R-36 a meeting that was not held, or without an invitation, must be acknowledged', () => {
  expect(say(findings(...meetings))).toMatchInlineSnapshot(`
    "warning coordination/meeting-not-held periods/2017-S1/coordination/meetings.json meetings.1
      km desk៖ កិច្ចប្រជុំដែលបានរំពឹងទុក មិនបានជួបប្រជុំ៖ m2 | វាត្រូវមានក្នុងរបាយការណ៍។ ទទួលស្គាល់ក្នុង cycle.json ដោយមានមូលហេតុ
      en desk: an expected meeting was missed (not held): m2. | It stands in the report; acknowledge it in the cycle, with a reason.
    warning coordination/meeting-not-held periods/2017-S1/coordination/meetings.json meetings.2
      km admin៖ កិច្ចប្រជុំដែលបានរំពឹងទុក មិនបានអញ្ជើញ៖ m3 | វាត្រូវមានក្នុងរបាយការណ៍។ ទទួលស្គាល់ក្នុង cycle.json ដោយមានមូលហេតុ
      en admin: an expected meeting was missed (not invited): m3. | It stands in the report; acknowledge it in the cycle, with a reason."
  `);
});

test('R-36 one acknowledged meeting of a group leaves its others to be acknowledged', () => {
  const asked = smallQuestion('2017-07-01', [
    file,
    [],
    { schema: 1, meetings: [meetings[1], { ...meetings[1], id: 'm4' }] },
  ]);
  const reason = { km: 'បានពន្យារពេល' };
  const acknowledged = [{ code: 'coordination/meeting-not-held', subject: 'm2', reason }];
  const cycle = Cycle.parse({ ...asked.cycle.value, acknowledged });
  expect(name(stillStanding(meetingsHeld(asked), cycle, asked.asOf))).toEqual([
    'coordination/meeting-not-held m4',
  ]);
});

test('R-36 a meeting whose last day is still to come is not missed yet', () => {
  const later = (expectedBy: string) => findings({ ...meetings[1], expectedBy }).length;
  expect([later('2017-07-02'), later('2017-07-01')]).toEqual([0, 1]);
});

test('R-36 a meeting that was not held gives a reason', () => {
  const silent = { ...meetings[1], reason: undefined };
  const { period } = smallQuestion('2017-07-01', [file, [], { schema: 1, meetings: [silent] }]);
  expect(period.meetings).toEqual([]);
});
