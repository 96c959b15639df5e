import { describe, expect, test } from 'vitest';
import type { ProtectInput } from '../tables/protect-input.ts';
import type { OutputCell } from '../tables/protect-output.ts';
import { patternFaults } from './pattern-faults.ts';
import type { AuditedCell } from './tables-knowledge.ts';

const input: ProtectInput = {
  threshold: 5,
  hierarchies: { province: { total: 'all' }, sex: { total: 'both' } },
  tables: [['province'], ['sex']],
  cells: [],
};

/** Two provinces with 3 and 12, in the first table; 15 in all, in both. */
const truth: readonly AuditedCell[] = [
  cellOf(0, { province: 'all' }, 15),
  cellOf(0, { province: 'a' }, 3),
  cellOf(0, { province: 'b' }, 12),
  cellOf(1, { sex: 'both' }, 15),
];

function cellOf(table: number, at: OutputCell['at'], count: number): AuditedCell {
  return { id: JSON.stringify(at), release: 1, table, at, count, status: 'shown', terms: [] };
}

const shown = (at: OutputCell['at'], count: number): OutputCell => ({ at, status: 'shown', count });
const all = shown({ province: 'all' }, 15);
const [a, b] = [shown({ province: 'a' }, 3), shown({ province: 'b' }, 12)];
const both = shown({ sex: 'both' }, 15);

const faultsOf = (provinces: readonly OutputCell[], sexes: readonly OutputCell[] = [both]) =>
  patternFaults(
    input,
    {
      tables: [
        { dimensions: ['province'], cells: [...provinces] },
        { dimensions: ['sex'], cells: [...sexes] },
      ],
    },
    truth,
  );

describe('R-53 an output is a pattern of its input', () => {
  test('where each table has every cell once, in any order, and its true sum', () => {
    expect(faultsOf([all, a, b])).toEqual([]);
    expect(faultsOf([b, a, all])).toEqual([]);
  });

  test('whatever is withheld of it', () => {
    const hidden: OutputCell = { at: a.at, status: 'withheld' };
    expect(faultsOf([all, hidden, b])).toEqual([]);
  });

  test('not with other tables, or with the same ones in another order', () => {
    const tables = [
      { dimensions: ['sex'], cells: [both] },
      { dimensions: ['province'], cells: [all, a, b] },
    ];
    const other = [{ kind: 'other-tables' }];
    expect(patternFaults(input, { tables }, truth)).toEqual(other);
    expect(patternFaults(input, { tables: tables.slice(1) }, truth)).toEqual(other);
    expect(patternFaults(input, { tables: tables.toReversed() }, truth)).toEqual([]);
  });

  test('not without a cell of its own table', () => {
    expect(faultsOf([all, b])).toEqual([{ kind: 'missing', table: 0, at: { province: 'a' } }]);
    expect(faultsOf([all, a, b], [])).toEqual([{ kind: 'missing', table: 1, at: { sex: 'both' } }]);
  });

  test('not with a cell of another table, or of none', () => {
    expect(faultsOf([all, a, b, both])).toEqual([
      { kind: 'unknown', table: 0, at: { sex: 'both' } },
    ]);
    const nowhere = shown({ province: 'kep' }, 0);
    expect(faultsOf([all, a, b, nowhere, nowhere])).toEqual([
      { kind: 'unknown', table: 0, at: { province: 'kep' } },
      { kind: 'unknown', table: 0, at: { province: 'kep' } },
    ]);
  });

  test('not with a cell twice, even if it is wrong there', () => {
    const wrong = shown(a.at, 4);
    expect(faultsOf([all, a, wrong, b])).toEqual([{ kind: 'twice', table: 0, at: a.at }]);
  });

  test('not with a count that is not the sum', () => {
    expect(faultsOf([all, shown(a.at, 4), b])).toEqual([
      { kind: 'wrong-count', table: 0, at: { province: 'a' } },
    ]);
  });

  test('and all that is wrong is told by table, what is lacking last', () => {
    const faults = faultsOf([b, b, shown(all.at, 16)], [shown(both.at, 14)]);
    expect(faults.map((fault) => ('table' in fault ? [fault.table, fault.kind] : []))).toEqual([
      [0, 'twice'],
      [0, 'wrong-count'],
      [0, 'missing'],
      [1, 'wrong-count'],
    ]);
  });
});
