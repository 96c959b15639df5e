import { expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { unexpectedOf } from './status-unexpected.ts';

const from = (reporter: string, answer: object): Edit => [
  `periods/2017-S1/collected/returns/${reporter}/2017-01.json`,
  [],
  {
    schema: 1,
    id: `r-${reporter}`,
    reporter,
    month: '2017-01',
    receivedOn: '2017-02-06',
    channel: 'monthly-form',
    ...answer,
  },
];
const unexpected = (...edits: readonly Edit[]) =>
  unexpectedOf(smallQuestion('2017-03-24', ...edits));

test('where everybody answered what they were asked, nothing is unexpected', () => {
  expect(unexpected()).toEqual([]);
});

test('R-20 counts of a body that owes no return are kept with what they count', () => {
  const counts = [{ indicator: 'victims', total: 3, female: 2 }];
  expect(unexpected(from('ministry-b', { answer: 'has-data', counts }))).toEqual([
    { document: 'r-ministry-b', reporter: 'ministry-b', indicators: ['victims'], numbers: 2 },
  ]);
});

test('R-20 a nil that nobody asked for is unexpected too', () => {
  const nil = { answer: 'nil', confirmedBy: 'chief', confirmedOn: '2017-02-06' };
  expect(unexpected(from('ministry-b', nil))).toEqual([
    { document: 'r-ministry-b', reporter: 'ministry-b', indicators: [], numbers: 0 },
  ]);
});
