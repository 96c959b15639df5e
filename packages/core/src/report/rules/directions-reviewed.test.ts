import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { directionsReviewed } from './directions-reviewed.ts';

const held = (id: string, on: string, kind = 'internal') => ({
  status: 'held',
  id,
  kind,
  subject: { km: 'កិច្ចប្រជុំ' },
  on,
});
const june = held('june', '2017-06-13');
const meetings = (...list: readonly object[]): Edit => [
  'periods/2017-S1/coordination/meetings.json',
  [],
  { schema: 1, meetings: list },
];
const directed = (meeting: string, more: object = {}, semester = '2017-S1'): Edit => [
  `periods/${semester}/coordination/directions.json`,
  [],
  {
    schema: 1,
    meeting,
    directions: [{ id: 'd1', to: 'all', text: { km: 'ក' }, state: 'open', ...more }],
  },
];
const findings = (...edits: readonly Edit[]) =>
  directionsReviewed(smallQuestion('2017-08-31', ...edits));

test('R-38 a direction of which the next meeting spoke is followed', () => {
  const updates = [{ meeting: 'july', state: 'under-way' }];
  expect(
    findings(meetings(june, held('july', '2017-07-13')), directed('june', { updates })),
  ).toEqual([]);
});

test('R-38 a plenary that said nothing of a direction that is open must be acknowledged', () => {
  const plenary = held('july', '2017-07-13', 'plenary');
  expect(say(findings(meetings(plenary, june), directed('june')))).toMatchInlineSnapshot(`
    "warning coordination/direction-unreviewed periods/2017-S1/coordination/directions.json directions.0
      km កិច្ចប្រជុំថ្ងៃទី១៣ ខែកក្កដា ឆ្នាំ២០១៧ មិនបាននិយាយអំពីអនុសាសន៍ណែនាំ d1 នៃ 2017-S1 (មិនទាន់ចាប់ផ្តើម) ទេ | បន្ថែមក្នុង "updates" នៃអនុសាសន៍ ឬទទួលស្គាល់ក្នុង cycle.json
      en The meeting of 13 July 2017 said nothing of direction d1 of 2017-S1 (not begun). | Add what it found to "updates" of the direction, or acknowledge it in the cycle."
  `);
});

test('R-38 a workshop need not speak of directions, nor a meeting before it was given or still to come', () => {
  const others = [
    held('workshop', '2017-07-01', 'workshop'),
    held('may', '2017-05-01'),
    held('september', '2017-09-01'),
  ];
  expect(findings(meetings(june, ...others), directed('june'))).toEqual([]);
});

test('R-38 of a direction that is done nobody need speak again', () => {
  const updates = [{ meeting: 'july', state: 'done' }];
  const list = [june, held('july', '2017-07-13'), held('august', '2017-08-13')];
  expect(findings(meetings(...list), directed('june', { updates }))).toEqual([]);
  const begun = [{ meeting: 'july', state: 'under-way' }];
  expect(name(findings(meetings(...list), directed('june', { updates: begun })))).toEqual([
    'coordination/direction-unreviewed 2017-S1/d1/august',
  ]);
});

test('R-38 a direction of the semester before is followed to the meetings of this one', () => {
  const earlier: Edit = [
    'periods/2016-S2/coordination/meetings.json',
    [],
    { schema: 1, meetings: [held('january', '2017-01-20'), held('february', '2017-02-20')] },
  ];
  // What February left out is a matter of its own semester.
  expect(name(findings(meetings(june), earlier, directed('january', {}, '2016-S2')))).toEqual([
    'coordination/direction-unreviewed 2016-S2/d1/june',
  ]);
});
