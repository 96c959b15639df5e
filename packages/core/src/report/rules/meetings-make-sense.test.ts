import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { meetingsMakeSense } from './meetings-make-sense.ts';

const file = 'periods/2017-S1/coordination/meetings.json';
const meeting = {
  status: 'held',
  id: 'm-1',
  subject: { km: 'កិច្ចប្រជុំ' },
  on: '2017-06-13',
  start: '09:30',
  end: '12:00',
  attendees: { total: 20, female: 4, listed: 20 },
};
const findings = (change: object) =>
  meetingsMakeSense(
    smallCorpus([file, [], { schema: 1, meetings: [{ ...meeting, ...change }] }]).corpus,
  );

test('R-50 a meeting from 09:30 to 12:00 with a list of 20 of 20 is no fault', () => {
  expect(findings({})).toEqual([]);
});

test('R-50 a meeting that ends before it starts, or when it starts, is a fault', () => {
  expect(say(findings({ end: '09:00' }))).toMatchInlineSnapshot(`
    "error coordination/ends-before-start periods/2017-S1/coordination/meetings.json meetings.0.end
      km m-1 ចប់ 09:00 មិនក្រោយពេលចាប់ផ្តើម 09:30 ទេ | កែមួយក្នុងចំណោមពីរនេះ
      en The end of m-1, 09:00, is not after its start, 09:30. | Correct one of the two."
  `);
  expect(name(findings({ end: '09:30' }))).toEqual(['coordination/ends-before-start m-1']);
});

test('R-50 a list of 19 where 20 are stated is a fault', () => {
  const attendees = { total: 20, female: 4, listed: 19 };
  expect(say(findings({ attendees }))).toMatchInlineSnapshot(`
    "error coordination/attendees-miscounted periods/2017-S1/coordination/meetings.json meetings.0.attendees.listed
      km បញ្ជីកិច្ចប្រជុំ m-1 មាន ១៩ ជួរ តែសរុបគឺ ២០ | រាប់ម្តងទៀត។ បើគ្មានបញ្ជី ដក "listed" ចេញ
      en The list of the meeting m-1 has 19 rows, its total is 20. | Count again; leave "listed" out where there is no list."
  `);
});

test('R-08 a list of 20 with 4 women contradicts nothing, whatever titles its rows carry', () => {
  // Three rows carry a title of women: a list has a length here, and nothing that tells of sex.
  const titled = { total: 20, female: 4, listed: 20, femaleTitles: 3 };
  expect(
    smallCorpus([
      file,
      [],
      { schema: 1, meetings: [{ ...meeting, attendees: titled }] },
    ]).findings.map(({ code }) => code),
  ).toEqual(['kernel/unknown-key']);
  expect(findings({})).toEqual([]);
});

test('what is not on record cannot contradict itself', () => {
  const attendees = { total: 20, female: 4 };
  expect(findings({ start: undefined, attendees })).toEqual([]);
  expect(findings({ end: undefined, attendees: undefined })).toEqual([]);
});
