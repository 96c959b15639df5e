import { expect, test } from 'vitest';
import { FigureAt } from '../figure/figure.ts';
import { periodWords } from './period-words.ts';

test('names a semester, a month, or two days', () => {
  expect(words({ semester: '2024-S1' })).toBe('Semester 1, 2024');
  expect(words({ month: '2017-05' })).toBe('May 2017');
  expect(words({ from: '2021-12-26', to: '2022-06-25' })).toBe('26 December 2021 – 25 June 2022');
});

function words(period: unknown): string {
  const at = FigureAt.parse({ indicator: 'ju.cases_court', place: 'kh', period, split: {} });
  return periodWords(at.period, 'en');
}
