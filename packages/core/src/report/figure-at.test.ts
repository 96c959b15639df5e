import { expect, test } from 'vitest';
import { day, semester } from '../testing/brands.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { assembleReport } from './assemble.ts';
import { figureAt } from './figure-at.ts';

const report = assembleReport(smallCorpus().corpus, semester('2017-S1'), day('2017-04-01'));

test('a figure is found by its reference, in whatever order that is written', () => {
  expect(report && figureAt(report, 'cases/xs')?.cell).toEqual({
    status: 'shown',
    quantity: { kind: 'atLeast', n: 22 },
  });
  expect(report && figureAt(report, 'cases/xs?month=2017-01')?.at.place).toBe('xs');
  expect(report && figureAt(report, 'weather/xs')).toBeUndefined();
});
