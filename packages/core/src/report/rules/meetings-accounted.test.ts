import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { meetingsAccounted } from './meetings-accounted.ts';
import { meetingsHeld } from './meetings-held.ts';

const expected = {
  status: 'expected',
  id: 'm1',
  group: 'desk',
  subject: { km: 'កិច្ចប្រជុំ' },
  expectedBy: '2017-05-31',
};
const file: Edit = [
  'periods/2017-S1/coordination/meetings.json',
  [],
  { schema: 1, meetings: [expected] },
];

test('R-36 a meeting may still be held on the last day on which it is expected', () => {
  expect(meetingsAccounted(smallQuestion('2017-05-31', file))).toEqual([]);
});

test('R-36 a meeting whose day is over, of which nobody has spoken, holds the report up', () => {
  const question = smallQuestion('2017-06-01', file);
  expect(say(meetingsAccounted(question))).toMatchInlineSnapshot(`
    "blocker coordination/meeting-unaccounted periods/2017-S1/coordination/meetings.json meetings.0.status
      km desk៖ កិច្ចប្រជុំដែលរំពឹងទុកត្រឹមថ្ងៃទី៣១ ខែឧសភា ឆ្នាំ២០១៧ មិនទាន់បញ្ជាក់ថាបានធ្វើ ឬមិនបានធ្វើទេ | សរសេរ "status": "held", "not-held" ឬ "not-invited" ក្នុង coordination/meetings.json
      en desk: a meeting was expected by 31 May 2017, and nobody has said whether it was held. | Write "status": "held", "not-held" or "not-invited" in coordination/meetings.json."
  `);
  expect(meetingsHeld(question)).toEqual([]);
});
