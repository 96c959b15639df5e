import { expect, test } from 'vitest';
import { weekdayOf } from '../kernel/calendar-date.ts';
import { day } from '../testing/brands.ts';
import { lengthMinutes, Meeting } from './meeting.ts';

/** The meeting of the minutes. */
const held = {
  status: 'held',
  id: 'm-2017-06-13',
  subject: { km: 'កិច្ចប្រជុំ' },
  on: '2017-06-13',
  start: '09:30',
  end: '12:00',
  attendees: { total: 20, female: 4, listed: 20 },
};
const isOne = (change: object) => Meeting.safeParse({ ...held, ...change }).success;

test('R-50 from half past nine to noon is two hours and a half, on a Tuesday', () => {
  expect(isOne({})).toBe(true);
  expect(lengthMinutes(held)).toBe(150);
  expect(weekdayOf(day(held.on))).toBe(2);
});

test('how long it lasted is not known where start or end is not', () => {
  expect(lengthMinutes({ start: '09:30' })).toBeUndefined();
  expect(lengthMinutes({ end: '12:00' })).toBeUndefined();
  expect(lengthMinutes({})).toBeUndefined();
});

test('a meeting that ends before it starts lasts less than nothing', () => {
  expect(lengthMinutes({ start: '12:00', end: '09:30' })).toBe(-150);
});

test.each(['9:30', '24:00', '09:60', '0930', '09:30:00'])('%s is no time of day', (start) => {
  expect(isOne({ start })).toBe(false);
});

test('R-08 who attended is a total, of whom female; the names stay out', () => {
  expect(isOne({ attendees: { total: 20, female: 4 } })).toBe(true);
  expect(isOne({ attendees: { total: 20, female: 4, male: 16 } })).toBe(false);
  expect(isOne({ attendees: { total: 20, female: 4, names: ['វ.'] } })).toBe(false);
});

test('R-26 who spoke for a body stands under a name of our own', () => {
  const represented = [{ body: 'moj', representative: 'moj-1', handedOver: true }];
  expect(isOne({ represented })).toBe(true);
  expect(isOne({ represented: [{ body: 'moj', representative: 'គង់ ពុទ្ធី' }] })).toBe(false);
});

test('R-36 a meeting that is expected says by whom and by when, and a missed one why', () => {
  const meeting = { id: 'm-1', subject: { km: 'កិច្ចប្រជុំ' }, kind: 'inter-ministerial' };
  const isMeeting = (more: object) => Meeting.safeParse({ ...meeting, ...more }).success;
  const expected = { status: 'expected', group: 'justice', expectedBy: '2017-05-31' };
  expect(isMeeting(expected)).toBe(true);
  expect(isMeeting({ ...expected, expectedBy: undefined })).toBe(false);
  expect(isMeeting({ ...expected, status: 'not-held' })).toBe(false);
  expect(isMeeting({ ...expected, status: 'not-held', reason: { km: 'ជាប់រវល់' } })).toBe(true);
});
