import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { knownMeetings } from './known-meetings.ts';

const held = (semester: string, ...ids: readonly string[]): Edit => [
  `periods/${semester}/coordination/meetings.json`,
  [],
  {
    schema: 1,
    meetings: ids.map((id) => ({ status: 'held', id, subject: { km: 'ក' }, on: '2017-06-13' })),
  },
];
const directed = (meeting: string, update: string): Edit => [
  'periods/2017-S1/coordination/directions.json',
  [],
  {
    schema: 1,
    meeting,
    directions: [
      {
        id: 'd1',
        to: 'all',
        text: { km: 'ក' },
        state: 'open',
        updates: [{ meeting: update, state: 'done' }],
      },
    ],
  },
];
const findings = (...edits: readonly Edit[]) => knownMeetings(smallCorpus(...edits).corpus);

test('R-38 a direction is followed to meetings of its semester and of the next', () => {
  const meetings = [held('2017-S1', 'june', 'plenary'), held('2017-S2', 'december')];
  expect(findings(...meetings, directed('june', 'plenary'))).toEqual([]);
  expect(findings(...meetings, directed('june', 'december'))).toEqual([]);
});

test('R-38 a meeting that nobody held directs and finds nothing', () => {
  const meetings = [held('2017-S1', 'june'), held('2018-S1', 'late')];
  expect(say(findings(...meetings, directed('jun', 'late')))).toMatchInlineSnapshot(`
    "error coordination/unknown-meeting periods/2017-S1/coordination/directions.json meeting
      km គ្មានកិច្ចប្រជុំ jun ដែលបានធ្វើទេ | សរសេរ june ឬបន្ថែមកិច្ចប្រជុំក្នុង coordination/meetings.json
      en No meeting jun was held. | Write june, or add the meeting to coordination/meetings.json.
    error coordination/unknown-meeting periods/2017-S1/coordination/directions.json directions.0.updates.0.meeting
      km គ្មានកិច្ចប្រជុំ late ដែលបានធ្វើទេ | បន្ថែមកិច្ចប្រជុំក្នុង coordination/meetings.json
      en No meeting late was held. | Add the meeting to coordination/meetings.json."
  `);
});

test('R-38 a meeting that was only expected gave no direction', () => {
  const expected = {
    status: 'expected',
    id: 'june',
    group: 'desk',
    subject: { km: 'ក' },
    expectedBy: '2017-06-13',
  };
  const file: Edit = [
    'periods/2017-S1/coordination/meetings.json',
    [],
    { schema: 1, meetings: [expected] },
  ];
  expect(name(findings(file, directed('june', 'june')))).toEqual([
    'coordination/unknown-meeting june',
    'coordination/unknown-meeting june',
  ]);
});

test('meetings of a file that could not be read are no second fault', () => {
  const broken: Edit = ['periods/2017-S1/coordination/meetings.json', [], '{ "id": "june" '];
  expect(findings(broken, directed('june', 'june'))).toEqual([]);
});
