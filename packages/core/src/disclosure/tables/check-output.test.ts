import { describe, expect, test } from 'vitest';
import { findingsAt } from './check-hierarchies.ts';
import { checkOutput } from './check-output.ts';
import type { ProtectInput } from './protect-input.ts';
import type { OutputCell } from './protect-output.ts';

const input: ProtectInput = {
  threshold: 5,
  hierarchies: { sex: { total: 'both' }, form: { total: 'any' } },
  tables: [['sex']],
  cells: [
    { sex: 'female', form: 'x', count: 7 },
    { sex: 'male', form: 'x', count: 3 },
  ],
};
const shown = (sex: string, count: number): OutputCell => ({ at: { sex }, status: 'shown', count });
const withheld = (sex: string): OutputCell => ({ at: { sex }, status: 'withheld' });
const whole = [shown('female', 7), withheld('male'), shown('both', 10)];

const check = (
  tables: readonly (readonly [dimensions: readonly string[], cells: readonly OutputCell[]])[],
  file = input,
) =>
  checkOutput(
    file,
    {
      tables: tables.map(([dimensions, cells]) => ({
        dimensions: [...dimensions],
        cells: [...cells],
      })),
    },
    findingsAt('out.json'),
  ).map(({ code, subject, path = [], values }) => {
    const { table, actual, expected, sum } = values;
    const more = [table, actual, expected ?? sum].filter((each) => each !== undefined);
    return [code.replace('disclosure/', ''), subject, path.join('.'), ...more]
      .filter((word) => word !== '')
      .join(' ');
  });

test('tables are those of a file where every cell stands there once, shown counts true', () => {
  expect(check([[['sex'], whole]])).toEqual([]);
  expect(check([[['sex'], whole.toReversed()]])).toEqual([]);
});

describe('a cell', () => {
  test('that is shown has its count', () => {
    expect(check([[['sex'], [shown('female', 8), ...whole.slice(1)]]])).toEqual([
      'count-differs female tables.0.cells.0 1 8 7',
    ]);
  });

  test('stands there once, and no other does', () => {
    expect(check([[['sex'], [...whole, withheld('female'), shown('x', 0)]]])).toEqual([
      'cell-twice female tables.0.cells.3 1',
      'cell-unknown x tables.0.cells.4 1',
    ]);
    expect(check([[['sex'], whole.slice(1)]])).toEqual(['cell-missing female tables.0 1']);
  });

  test('that is misspelt is answered with the one that was meant', () => {
    const tables = [{ dimensions: ['sex'], cells: [...whole, withheld('femal')] }];
    const found = checkOutput(input, { tables }, findingsAt('out.json'));
    expect(found.map(({ values }) => values['suggestion'])).toEqual(['female']);
  });
});

describe('of a table with other dimensions nothing else is said', () => {
  test('where there is one too many, or one too few', () => {
    const two: ProtectInput = { ...input, tables: [['sex'], ['form']] };
    expect(check([[['sex'], whole]], two)).toEqual(['table-differs tables.1 2 [] [form]']);
    const tables = [
      [['sex'], whole],
      [['sex', 'form'], whole],
    ] as const;
    expect(check(tables)).toEqual(['table-differs tables.1 2 [sex, form] []']);
  });

  test('where their order is another', () => {
    const crossed: ProtectInput = { ...input, tables: [['sex', 'form']] };
    expect(check([[['form', 'sex'], whole]], crossed)).toEqual([
      'table-differs tables.0 1 [form, sex] [sex, form]',
    ]);
  });
});
