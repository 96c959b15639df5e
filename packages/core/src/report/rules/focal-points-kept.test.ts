import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { focalPointsKept } from './focal-points-kept.ts';

const file = 'periods/2017-S1/coordination/meetings.json';
const meeting = (on: string, representative: string, more: object = {}) => ({
  status: 'held',
  id: `m-${on}`,
  subject: { km: 'កិច្ចប្រជុំ' },
  on,
  represented: [{ body: 'ministry-a', representative, ...more }],
});
const findings = (...meetings: readonly object[]) =>
  focalPointsKept(smallQuestion('2017-06-30', [file, [], { schema: 1, meetings }]));

test('R-26 a ministry that sends the same person each time is followed', () => {
  expect(findings(meeting('2017-04-01', 'a-1'), meeting('2017-05-01', 'a-1'))).toEqual([]);
});

test('R-26 a ministry that sent three people to three meetings is told', () => {
  const three = ['a-1', 'a-2', 'a-3'].map((each, index) => meeting(`2017-0${index + 3}-01`, each));
  expect(say(findings(...three))).toMatchInlineSnapshot(`
    "warning coordination/focal-point-changed
      km ministry-a៖ មានអ្នកចូលរួមប្រជុំ ៣ នាក់ផ្សេងគ្នា ដោយគ្មានការប្រគល់ការងារ | ស្នើឲ្យមានអ្នកទំនាក់ទំនងម្នាក់ និងកំណត់ត្រាប្រគល់ការងារ
      en ministry-a: 3 different people came to the meetings, without a hand-over. | Ask for one focal point and a hand-over note."
  `);
});

test('R-26 somebody who took over in writing is no gap', () => {
  const handedOver = { handedOver: true };
  expect(findings(meeting('2017-04-01', 'a-1'), meeting('2017-05-01', 'a-2', handedOver))).toEqual(
    [],
  );
  expect(
    name(
      findings(meeting('2017-04-01', 'a-1'), meeting('2017-05-01', 'a-2', { handedOver: false })),
    ),
  ).toEqual(['coordination/focal-point-changed ministry-a']);
});

test('R-26 two ministries that each send their own are each followed', () => {
  const other = { body: 'ministry-b' };
  expect(findings(meeting('2017-04-01', 'a-1'), meeting('2017-05-01', 'b-1', other))).toEqual([]);
});

test('a meeting of a later day, or one that was not held, changed nobody yet', () => {
  const notHeld = {
    status: 'not-held',
    id: 'm-9',
    group: 'desk',
    subject: { km: 'កិច្ចប្រជុំ' },
    reason: { km: 'ជាប់រវល់' },
  };
  expect(findings(meeting('2017-04-01', 'a-1'), notHeld, meeting('2017-07-01', 'a-2'))).toEqual([]);
});

test('R-26 who took over in writing has taken over at every later meeting, however they are filed', () => {
  const first = meeting('2017-04-01', 'a-1');
  const second = meeting('2017-05-01', 'a-2', { handedOver: true });
  expect(findings(first, second, meeting('2017-06-01', 'a-2'))).toEqual([]);
  expect(findings(second, first)).toEqual([]);
});
