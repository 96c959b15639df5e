import { expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';
import { quotePersonalData } from './quote-personal-data.ts';

const quoted = (text: string) => personalDataIn(text).map(quotePersonalData);

test('of a number or an address only the ends are quoted', () => {
  expect(quoted('012 345 678, sok@example.org, N1234567')).toEqual(['01…78', 'so…rg', 'N1…67']);
});

test('of an honorific what stands before the name is quoted, and never the name', () => {
  expect(quoted('Mr. Sok, លោកស្រីចាន់, H.E. Chan, ឯកឧត្តម\u200bសុខ')).toEqual([
    'Mr.',
    'លោកស្រី',
    'H.E.',
    'ឯកឧត្តម',
  ]);
});
