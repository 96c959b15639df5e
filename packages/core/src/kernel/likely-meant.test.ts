import { expect, test } from 'vitest';
import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { PlaceId } from './ids.ts';
import { likelyMeant, wordMeant } from './likely-meant.ts';
import { Month } from './month.ts';
import { Quantity } from './quantity.ts';
import { Semester } from './semester.ts';

test.each([
  ['18', [z.int()], '18'],
  ['១៨', [z.int()], '18'],
  [100, [Quantity], '{ "kind": "exact", "n": 100 }'],
  ['១០០', [Quantity], '{ "kind": "exact", "n": 100 }'],
  [' kh-1\u200b', [PlaceId], '"kh-1"'],
  ['KH-1', [PlaceId], '"kh-1"'],
  ['2017-5', [Month], '"2017-05"'],
  ['២០១៧-០៥', [Month], '"2017-05"'],
  ['2017-s1', [Semester], '"2017-S1"'],
  ['Nil ', [z.literal('has-data'), z.literal('nil')], '"nil"'],
  ['official letter', [z.enum(['official-letter', 'phone'])], '"official-letter"'],
])('%s meant what is right in another writing', (input, schemas, meant) => {
  expect(likelyMeant(input, schemas)).toBe(meant);
});

test.each([
  ['13-06-2017', [CalendarDate]],
  ['2017-02-31', [CalendarDate]],
  ['៣ or 5', [z.int()]],
  ['weather', [z.enum(['official-letter', 'phone'])]],
  ['', [PlaceId]],
  [5, [PlaceId]],
  [-5, [Quantity]],
  ['many', [Quantity]],
])('%s is not guessed', (input, schemas) => {
  expect(likelyMeant(input, schemas)).toBeUndefined();
});

test.each([
  ['A1', ['a1', 'b1'], 'a1'],
  ['a១', ['a1', 'b1'], 'a1'],
  ['contine', ['push', 'continue'], 'continue'],
  ['a1', ['a1'], undefined],
  ['weather', ['push', 'continue'], undefined],
])('%s is the word of a list in another writing, or none', (word, words, meant) => {
  expect(wordMeant(word, words)).toBe(meant);
});

test('an id is known again without what stands between its parts', () => {
  const ids = ['xd-2', 'xd-4', 'xd-24'];
  expect(['xd24', 'XD 24', 'xd_24', 'xd-33'].map((each) => wordMeant(each, ids))).toEqual([
    'xd-24',
    'xd-24',
    'xd-24',
    undefined,
  ]);
});
