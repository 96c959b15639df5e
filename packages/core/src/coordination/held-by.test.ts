import { expect, test } from 'vitest';
import { day } from '../testing/brands.ts';
import { heldBy } from './held-by.ts';
import type { Meeting } from './meeting.ts';

const held = (id: string, on: string, start?: string): Meeting => ({
  status: 'held',
  id,
  subject: { km: 'កិច្ចប្រជុំ' },
  on: day(on),
  ...(start === undefined ? {} : { start }),
});
const meetings = [
  held('later', '2017-07-01'),
  held('noon', '2017-06-13', '12:00'),
  held('b', '2017-06-13', '09:30'),
  held('a', '2017-06-13', '09:30'),
  held('first', '2017-06-01'),
];

test('meetings are in the order of their days and hours, however they are filed', () => {
  const ids = (list: readonly Meeting[]) => heldBy(list, day('2017-06-30')).map(({ id }) => id);
  expect(ids(meetings)).toEqual(['first', 'a', 'b', 'noon']);
  expect(ids(meetings.toReversed())).toEqual(['first', 'a', 'b', 'noon']);
});
