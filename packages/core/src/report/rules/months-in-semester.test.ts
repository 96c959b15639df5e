import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { monthsInSemester } from './months-in-semester.ts';

test('R-01 months of the semester are no fault', () => {
  expect(monthsInSemester(smallCorpus().corpus)).toEqual([]);
});

test('R-01 a return for July does not belong to the first semester', () => {
  const file = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
  const { corpus } = smallCorpus([file, ['month'], '2017-07']);
  expect(say(monthsInSemester(corpus))).toMatchInlineSnapshot(`
    "error collection/month-outside-semester periods/2017-S1/collected/returns/p-1/2017-01.json month
      km 2017-07 មិនស្ថិតក្នុង 2017-S1 ទេ | ប្តូរទីតាំងទៅ periods/2017-S2
      en 2017-07 is no month of 2017-S1. | Move the return to periods/2017-S2."
  `);
});
