import { beforeAll, describe, expect, test } from 'vitest';
import { provincesBySex, workedExample } from '../../testing/counts.ts';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { muchWithheld } from './much-withheld.ts';
import type { ProtectInput } from './protect-input.ts';
import { protectTables } from './protect-tables.ts';
import { publicOutput } from './public-output.ts';
import { nameOfCell } from './table-cells.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});
const cellsOf = (input: ProtectInput) =>
  protectTables(input, solver).output?.tables.flatMap(({ cells }) => cells) ?? [];
const smallIn = (input: ProtectInput) =>
  cellsOf(input).flatMap((cell) =>
    cell.status === 'withheld' && cell.reason === 'small' ? [nameOfCell(cell.at)] : [],
  );

describe('protected tables', () => {
  test('have every cell once, with its count or its reason, and nothing else', () => {
    const { output, findings } = protectTables(workedExample, solver);
    expect(findings).toEqual([]);
    expect(output?.tables.map(({ dimensions }) => dimensions)).toEqual([['province', 'sex']]);
    const cells = output?.tables[0]?.cells ?? [];
    expect(new Set(cells.map(({ at }) => nameOfCell(at))).size).toBe(15);
    expect(cells).toHaveLength(15);
    for (const cell of cells) {
      const last = cell.status === 'shown' ? 'count' : 'reason';
      expect(Object.keys(cell)).toEqual(['at', 'status', last]);
    }
    const [first] = cellsOf({ ...workedExample, threshold: 2 });
    expect(first).toEqual({ at: { province: 'bmc', sex: 'female' }, status: 'shown', count: 25 });
  });

  test('withhold as small what is small as such, at every level', () => {
    expect(smallIn(workedExample)).toEqual(['btb / male', 'pln / female', 'pln / both']);
    expect(smallIn({ ...workedExample, threshold: 2 })).toEqual([]);
  });

  test('withhold zeros as small where the file asks for it', () => {
    expect(smallIn({ ...workedExample, zeros: 'withhold' })).toContain('pln / male');
    expect(smallIn({ ...workedExample, zeros: 'show' })).not.toContain('pln / male');
  });

  test('are the same whatever the order of rows', () => {
    const reversed = { ...workedExample, cells: workedExample.cells.toReversed() };
    expect(cellsOf(reversed)).toEqual(cellsOf(workedExample));
  });

  test('withhold a small count also where an earlier release showed it', () => {
    const input = provincesBySex({ ka: [3, 9] }, { tables: [['sex']] });
    const earlier = { ...input, threshold: 2 };
    const { output } = protectTables(earlier, solver);
    if (output === undefined) throw new RangeError('Expected an output.');
    expect(smallIn({ ...input, previous: { input: earlier, output } })).toEqual(['female']);
  });

  test('keep withheld what an earlier release withheld and what has not changed', () => {
    const input = provincesBySex({ ka: [8, 9] }, { tables: [['sex']] });
    const at = (sex: string) => ({ at: { sex }, status: 'withheld' as const });
    const shown = { at: { sex: 'both' }, status: 'shown' as const, count: 17 };
    const output = {
      tables: [{ dimensions: ['sex'], cells: [at('female'), at('male'), shown] }],
    };
    expect(cellsOf({ ...input, previous: { input, output } })).toEqual([
      { ...at('female'), reason: 'complement' },
      { ...at('male'), reason: 'complement' },
      shown,
    ]);
  });

  test('show as nobody where two groupings of the same leaves do not meet', () => {
    const hierarchies = { a: { total: 'all' }, b: { of: 'a', total: 'all' } };
    const cells = ['x', 'y'].map((a) => ({ a, count: 9 }));
    const input = {
      threshold: 5,
      zeros: 'withhold' as const,
      hierarchies,
      tables: [['a', 'b']],
      cells,
    };
    expect(cellsOf(input)[1]).toEqual({ at: { a: 'x', b: 'y' }, status: 'shown', count: 0 });
  });

  test('are published without reasons', () => {
    const { output = { tables: [] } } = protectTables(workedExample, solver);
    const published = publicOutput(output);
    expect(JSON.stringify(output)).toContain('"reason"');
    expect(JSON.stringify(published)).not.toMatch(/reason|small|complement/);
    expect(published.tables[0]?.cells).toHaveLength(15);
  });
});

test('more than a third of all cells withheld is much', () => {
  const cells = (withheld: number) =>
    Array.from({ length: 9 }, (_, n) =>
      n < withheld
        ? { at: { a: String(n) }, status: 'withheld' as const }
        : { at: { a: String(n) }, status: 'shown' as const, count: 9 },
    );
  const found = (withheld: number) =>
    muchWithheld({ tables: [{ dimensions: ['a'], cells: cells(withheld) }] });
  expect(found(3)).toEqual([]);
  expect(found(4)).toMatchObject([
    { code: 'disclosure/much-withheld', values: { withheld: 4, cells: 9 } },
  ]);
});
