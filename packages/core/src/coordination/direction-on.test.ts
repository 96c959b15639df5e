import { expect, test } from 'vitest';
import { day } from '../testing/brands.ts';
import { Direction } from './direction.ts';
import { directionOn } from './direction-on.ts';
import { directionsBefore } from './directions-before.ts';
import { HeldMeeting } from './meeting.ts';

const held = (id: string, on: string) =>
  HeldMeeting.parse({ status: 'held', id, subject: { km: 'កិច្ចប្រជុំ' }, on });
const [june, july, august] = [
  held('june', '2017-06-13'),
  held('july', '2017-07-13'),
  held('august', '2017-08-13'),
] as const;
const direction = (id: string, ...updates: readonly object[]) =>
  Direction.parse({ id, to: 'all', text: { km: 'ក' }, state: 'open', updates });
const followed = direction(
  'd1',
  { meeting: 'august', state: 'done' },
  { meeting: 'july', state: 'under-way', note: { km: 'កំពុងធ្វើ' } },
);

test('R-38 the state of a direction is what the latest meeting found by the day', () => {
  const on = (date: string) => directionOn(followed, [august, june, july], day(date));
  expect(on('2017-06-30')).toBe('open');
  expect(on('2017-07-13')).toBe('under-way');
  expect(on('2017-08-12')).toBe('under-way');
  expect(on('2017-08-13')).toBe('done');
});

test('R-38 what a meeting found that nobody knows changes nothing', () => {
  expect(directionOn(followed, [june], day('2017-12-31'))).toBe('open');
  expect(directionOn(direction('d2'), [june, july], day('2017-12-31'))).toBe('open');
});

test('R-38 a meeting has before it every earlier direction, with its state and what was found', () => {
  const files = [
    { schema: 1 as const, meeting: 'july', directions: [direction('d3')] },
    { schema: 1 as const, meeting: 'june', directions: [followed, direction('d2')] },
  ];
  const shown = (meeting: HeldMeeting) =>
    directionsBefore(meeting, files, [august, july, june]).map((each) => [
      each.given.id,
      each.direction.id,
      each.before,
      each.found,
    ]);
  expect(shown(june)).toEqual([]);
  expect(shown(july)).toEqual([
    ['june', 'd1', 'open', 'under-way'],
    ['june', 'd2', 'open', undefined],
  ]);
  expect(shown(august)).toEqual([
    ['june', 'd1', 'under-way', 'done'],
    ['june', 'd2', 'open', undefined],
    ['july', 'd3', 'open', undefined],
  ]);
});
