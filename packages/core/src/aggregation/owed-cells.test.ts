import { expect, test } from 'vitest';
import { day, indicatorId, month, reporter } from '../testing/brands.ts';
import { owedCellsOf } from './owed-cells.ts';

const owed = (who: string, when: string, ...what: readonly string[]) => ({
  stratum: 'capital-province' as const,
  reporter: reporter(who),
  month: month(when),
  indicators: what.map(indicatorId),
  due: [day('2017-03-10')] as const,
});
const cells = owedCellsOf([
  owed('p-1', '2017-01', 'cases', 'victims'),
  owed('p-1', '2017-02', 'cases'),
  owed('p-2', '2017-01', 'victims'),
]);

test('every cell that is owed has a number of its own', () => {
  const numbers = [
    cells.numberOf('p-1', '2017-01', 'cases'),
    cells.numberOf('p-1', '2017-01', 'victims'),
    cells.numberOf('p-1', '2017-02', 'cases'),
    cells.numberOf('p-2', '2017-01', 'victims'),
  ];
  expect(numbers).not.toContain(undefined);
  expect(new Set(numbers).size).toBe(4);
});

test('R-20 what nobody owes has none', () => {
  expect(cells.numberOf('p-2', '2017-01', 'cases')).toBeUndefined();
  expect(cells.numberOf('p-1', '2017-02', 'victims')).toBeUndefined();
  expect(cells.numberOf('p-3', '2017-01', 'cases')).toBeUndefined();
  expect(cells.numberOf('p-1', '2017-03', 'cases')).toBeUndefined();
  expect(cells.numberOf('p-1', '2017-01', 'weather')).toBeUndefined();
});

test('a month is known once anything is owed for it', () => {
  expect([cells.hasMonth('2017-02'), cells.hasMonth('2017-03')]).toEqual([true, false]);
  expect(owedCellsOf([]).numberOf('p-1', '2017-01', 'cases')).toBeUndefined();
});
