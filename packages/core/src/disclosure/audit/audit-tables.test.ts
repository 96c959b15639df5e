import { describe, expect, test } from 'vitest';
import type { InputCell, ProtectInput } from '../tables/protect-input.ts';
import type { ProtectOutput } from '../tables/protect-output.ts';
import { closingSolver, solver } from '../../testing/solver.ts';
import { hideCells, lineOf } from '../../testing/disclosure/hide-cells.ts';
import type { TablesAudit } from './audit-tables.ts';
import { auditTables } from './audit-tables.ts';
import type { ReleaseCell } from './tables-exposure.ts';

type Counts = Readonly<Record<string, number>>;

/** `a female` → 3: a leaf by its codes, in the order of the dimensions. */
function cellsOf(dimensions: readonly string[], counts: Counts): readonly InputCell[] {
  return Object.entries(counts).map(([codes, count]) => {
    const code = codes.split(' ');
    return { ...Object.fromEntries(dimensions.map((each, at) => [each, code[at] ?? ''])), count };
  });
}

const provinceAndSex = {
  hierarchies: { province: { total: 'all' }, sex: { total: 'both' } },
  tables: [['province', 'sex']],
};

/** Counts by province and sex. */
function bySex(counts: Counts, others: Partial<ProtectInput> = {}): ProtectInput {
  return {
    threshold: 5,
    ...provinceAndSex,
    cells: cellsOf(['province', 'sex'], counts),
    ...others,
  };
}

const audit = (input: ProtectInput, ...lines: readonly string[]) =>
  auditTables(input, hideCells(input, ...lines), solver);

const span = ({ least, greatest }: { readonly least: number; readonly greatest: number }) =>
  `${least}–${greatest}`;
const intervals = ({ intervals: all }: TablesAudit) =>
  Object.fromEntries(all.map((each) => [lineOf(each.at), span(each)]));
const place = ({ release, at }: ReleaseCell) => `${release}: ${lineOf(at)}`;
const exposures = ({ exposures: all }: Pick<TablesAudit, 'exposures'>) =>
  all.map((each) => {
    const since = each.since === undefined ? '' : ` since ${each.since}`;
    const insider = each.insider === undefined ? '' : ` to ${place(each.insider)}`;
    const from = each.from.map((cell) => `${cell.sign > 0 ? '+' : '−'} ${place(cell)}`).join(', ');
    return `${each.kind} ${place(each)}${since} ${span(each)}${insider}; ${from}`;
  });

/** The worked example of brief §10.4. */
const worked = bySex({
  'battambang female': 12,
  'battambang male': 3,
  'meanchey female': 25,
  'meanchey male': 11,
  'kong female': 7,
  'kong male': 6,
  'pailin female': 2,
  'pailin male': 0,
});
const small = ['battambang male', 'pailin female', 'pailin both'];

describe('R-53 the audit of the worked example', () => {
  test('names what the naive pattern gives away, and from what', () => {
    expect(exposures(audit(worked, ...small))).toMatchInlineSnapshot(`
      [
        "cell 1: battambang male 3–3; + 1: all male, − 1: kong both, + 1: kong female, − 1: meanchey both, + 1: meanchey female, − 1: pailin male",
        "cell 1: pailin both 2–2; + 1: all both, − 1: battambang both, − 1: kong both, − 1: meanchey both",
        "cell 1: pailin female 2–2; + 1: all both, − 1: battambang both, − 1: kong both, − 1: meanchey both, − 1: pailin male",
      ]
    `);
  });

  test('leaves the ranges of the brief with the row of Battambang and Pailin', () => {
    const result = audit(worked, ...small, 'battambang female', 'battambang both', 'pailin male');
    expect(result.exposures).toEqual([]);
    expect(intervals(result)).toMatchInlineSnapshot(`
      {
        "battambang both": "0–17",
        "battambang female": "0–14",
        "battambang male": "0–3",
        "pailin both": "0–17",
        "pailin female": "0–14",
        "pailin male": "0–3",
      }
    `);
  });

  test('leaves the ranges of the brief with the row of Koh Kong', () => {
    const result = audit(worked, ...small, 'battambang both', 'kong female', 'kong male');
    expect(result.exposures).toEqual([]);
    expect(intervals(result)).toMatchInlineSnapshot(`
      {
        "battambang both": "12–17",
        "battambang male": "0–5",
        "kong female": "4–9",
        "kong male": "4–9",
        "pailin both": "0–5",
        "pailin female": "0–5",
      }
    `);
  });
});

describe('R-53 the audit of tables', () => {
  test('finds a cell that is withheld in one table and shown in another', () => {
    const input: ProtectInput = {
      threshold: 5,
      hierarchies: { ...provinceAndSex.hierarchies, age: { total: 'any' } },
      tables: [
        ['province', 'sex'],
        ['province', 'age'],
      ],
      cells: cellsOf(['province', 'sex', 'age'], { 'a f u18': 6, 'a m u18': 7, 'b f u18': 8 }),
    };
    const { exposures: found } = audit(input, 'a both', 'b both', 'a f', 'b f');
    // Both tables have the total of a province: `a both` and `a any` are the same 13.
    expect(found.map(({ table, at, least }) => [table, lineOf(at), least])).toEqual([
      [0, 'a both', 13],
      [0, 'a f', 6],
      [0, 'b both', 8],
      [0, 'b f', 8],
    ]);
  });

  test('subtracts the groups of one hierarchy from those of another', () => {
    // Border less lake is kh-2: nothing else gives it away.
    const input: ProtectInput = {
      threshold: 5,
      hierarchies: {
        province: { total: 'KH', groups: { border: ['kh-1', 'kh-2'] } },
        zone: { of: 'province', total: 'KH', groups: { lake: ['kh-1'] } },
      },
      tables: [['province'], ['zone']],
      cells: cellsOf(['province'], { 'kh-1': 9, 'kh-2': 3, 'kh-3': 8, 'kh-4': 7 }),
    };
    expect(exposures(audit(input, 'kh-1', 'kh-2', 'kh-3'))).toMatchInlineSnapshot(`
      [
        "cell 1: kh-1 9–9; + 1: lake",
        "cell 1: kh-2 3–3; + 1: border, − 1: lake",
        "cell 1: kh-3 8–8; − 1: border, + 1: KH, − 1: kh-4",
        "cell 1: kh-1 9–9; + 1: lake",
        "cell 1: kh-2 3–3; + 1: border, − 1: lake",
        "cell 1: kh-3 8–8; − 1: border, + 1: KH, − 1: kh-4",
      ]
    `);
    expect(exposures(audit(input, 'kh-1', 'lake', 'kh-2', 'kh-3', 'kh-4'))).toEqual([]);
  });

  test('refuses a small count that stands in the open', () => {
    const input = bySex({ 'a f': 3, 'a m': 0, 'b f': 9 });
    expect(exposures(audit(input, 'a f'))).toContain('shown-small 1: a both 3–3; ');
    expect(exposures(audit({ ...input, zeros: 'withhold' }))).toContain('shown-small 1: a m 0–0; ');
  });

  test('knows of a pattern that somebody must be few: of 2 below 2, both are 1', () => {
    const input = bySex({ 'a f': 1, 'a m': 1 }, { threshold: 2 });
    const hidden = ['a f', 'a m', 'all f', 'all m'];
    expect(exposures(audit(input, ...hidden)).map((each) => each.split(';')[0])).toEqual([
      'cell 1: all f 1–1',
      'cell 1: all m 1–1',
      'cell 1: a f 1–1',
      'cell 1: a m 1–1',
    ]);
    // Of 4 below 2, one is 1 and the other 3: nobody can tell which.
    const apart = bySex({ 'a f': 1, 'a m': 3 }, { threshold: 2 });
    expect(audit(apart, ...hidden).exposures).toEqual([]);
  });

  test('lets whoever is alone learn no other small count, and names them', () => {
    const input = bySex({ 'a f': 1, 'a m': 9, 'b f': 8, 'b m': 3 }, { insiders: 'singletons' });
    // The large ones are known to whoever is alone too; they were withheld for the small one's sake.
    expect(exposures(audit(input, 'a f', 'a m', 'b f', 'b m'))).toMatchInlineSnapshot(`
      [
        "cell 1: b m 3–3 to 1: a f; − 1: all f, + 1: b both",
      ]
    `);
    expect(audit({ ...input, insiders: 'none' }, 'a f', 'a m', 'b f', 'b m').exposures).toEqual([]);
  });

  test('measures ranges by the width of the file', () => {
    const input = bySex({ 'a f': 3, 'a m': 9, 'b f': 8, 'b m': 7 });
    const hidden = ['a f', 'a m', 'b f', 'b m'];
    expect(audit({ ...input, width: 11 }, ...hidden).exposures).toEqual([]);
    expect(audit({ ...input, width: 12 }, ...hidden).exposures).toHaveLength(4);
  });

  test('finds the same in whatever order the file is', () => {
    const { hierarchies, cells } = worked;
    const other: ProtectInput = {
      ...worked,
      hierarchies: Object.fromEntries(Object.entries(hierarchies).toReversed()),
      cells: cells.toReversed(),
    };
    expect(audit(other, ...small)).toEqual(audit(worked, ...small));
  });

  test('finds as much with enough witnesses as with all ends', () => {
    const hidden = [...small, 'battambang both', 'kong female', 'kong male'];
    for (const lines of [small, hidden]) {
      const output = hideCells(worked, ...lines);
      expect(auditTables(worked, output, solver, 'enough').exposures).toEqual(
        auditTables(worked, output, solver).exposures,
      );
    }
  });

  test('tells the ranges in the order of the output, of twin tables each its own', () => {
    const input = bySex({ 'a f': 3, 'a m': 9 }, { tables: [['sex'], ['sex']] });
    const { tables } = hideCells(input, 'f', 'm');
    const turned = tables.map((each) => ({ ...each, cells: each.cells.toReversed() }));
    const ranges = auditTables(input, { tables: turned }, solver).intervals;
    expect(ranges.map((each) => `${each.table} ${lineOf(each.at)} ${span(each)}`)).toEqual([
      '0 m 0–12',
      '0 f 0–12',
      '1 m 0–12',
      '1 f 0–12',
    ]);
  });

  test('closes every program that it opens', () => {
    const closing = closingSolver();
    expect(auditTables(worked, hideCells(worked, ...small), closing.by).exposures).toHaveLength(3);
    expect(closing.open()).toBe(0);
  });

  test('needs every cell once, with its true sum', () => {
    const output = hideCells(worked);
    const [table] = output.tables;
    const [first, second, ...rest] = table?.cells ?? [];
    if (first?.status !== 'shown' || second === undefined) throw new TypeError('Expected cells.');
    const faultsOf = (cells: ProtectOutput['tables'][number]['cells']) =>
      auditTables(worked, { tables: [{ dimensions: ['province', 'sex'], cells }] }, solver);
    expect(faultsOf([first, ...rest]).faults).toEqual([
      { kind: 'missing', table: 0, at: second.at },
    ]);
    expect(faultsOf([first, first, second, ...rest]).faults).toEqual([
      { kind: 'twice', table: 0, at: first.at },
    ]);
    expect(faultsOf([{ ...first, count: 67 }, second, ...rest])).toEqual({
      faults: [{ kind: 'wrong-count', table: 0, at: first.at }],
      intervals: [],
      exposures: [],
      alreadyPublic: [],
    });
    const nowhere = { at: { province: 'kep', sex: 'both' }, status: 'shown', count: 0 } as const;
    expect(faultsOf([first, second, ...rest, nowhere]).faults).toEqual([
      { kind: 'unknown', table: 0, at: nowhere.at },
    ]);
    expect(auditTables(worked, { tables: [] }, solver).faults).toEqual([{ kind: 'other-tables' }]);
  });
});

describe('R-53 the audit of a release after another', () => {
  const first = bySex({ 'a f': 12, 'a m': 9, 'b f': 8, 'b m': 7 });
  const after = (
    counts: Counts,
    hidden: readonly string[],
    earlier: ProtectInput = first,
    relation?: 'grows',
  ) =>
    bySex(counts, {
      previous: { input: earlier, output: hideCells(earlier, ...hidden), relation },
    });

  test('finds the one victim more of a late province by subtraction', () => {
    const second = after({ 'a f': 13, 'a m': 9, 'b f': 8, 'b m': 7 }, []);
    expect(exposures(audit(second))).toMatchInlineSnapshot(`
      [
        "change 2: all both since 1 1–1; − 1: a f, + 2: a f",
        "change 2: all f since 1 1–1; − 1: a f, + 2: a f",
        "change 2: a both since 1 1–1; − 1: a f, + 2: a f",
        "change 2: a f since 1 1–1; − 1: a f, + 2: a f",
      ]
    `);
    // Everything that has her withheld, and what would give it away.
    const hidden = ['all both', 'all f', 'a both', 'a f'];
    expect(exposures(audit(second, ...hidden))).toEqual([]);
  });

  test('finds nothing in a release that changes nothing, or by no few', () => {
    expect(exposures(audit(after({ 'a f': 12, 'a m': 9, 'b f': 8, 'b m': 7 }, [])))).toEqual([]);
    expect(exposures(audit(after({ 'a f': 17, 'a m': 9, 'b f': 8, 'b m': 7 }, [])))).toEqual([]);
  });

  const hidden = ['a f', 'a m', 'b f', 'b m'];
  const few = bySex({ 'a f': 3, 'a m': 9, 'b f': 8, 'b m': 7 });

  test('finds an earlier withheld cell that the new release gives away', () => {
    // b f did not change: one unknown in both, and now it is shown.
    const second = after({ 'a f': 13, 'a m': 19, 'b f': 8, 'b m': 7 }, hidden, few);
    const found = audit(second).exposures;
    expect(found.map((each) => [each.kind, lineOf(each.at), span(each), each.isSmall])).toEqual([
      ['earlier-cell', 'a f', '3–3', true],
      ['earlier-cell', 'a m', '9–9', false],
      ['earlier-cell', 'b f', '8–8', false],
      ['earlier-cell', 'b m', '7–7', false],
    ]);
    expect(audit(second, ...hidden).exposures).toEqual([]);
  });

  test('does not hold against a release what earlier ones gave away', () => {
    const naive = after({ 'a f': 3, 'a m': 9, 'b f': 8, 'b m': 7 }, ['a f'], few);
    const result = audit(naive, ...hidden);
    expect(result.exposures).toEqual([]);
    expect(
      exposures({ exposures: result.alreadyPublic }).map((each) => each.split(';')[0]),
    ).toEqual([
      'earlier-cell 1: a f 3–3',
      'cell 2: a f 3–3',
      'cell 2: a m 9–9',
      'cell 2: b f 8–8',
      'cell 2: b m 7–7',
    ]);
  });

  test('knows that what was counted is counted again, where releases grow', () => {
    const shown = bySex({ 'a f': 12, 'a m': 9, 'b f': 8, 'b m': 7 });
    const more = { 'a f': 20, 'a m': 17, 'b f': 16, 'b m': 15 };
    expect(intervals(audit(after(more, [], shown), ...hidden))['a f']).toBe('5–36');
    expect(intervals(audit(after(more, [], shown, 'grows'), ...hidden))['a f']).toBe('12–28');
  });

  test('compares releases of other tables on what both have', () => {
    // The first release has no ages; sums over ages are compared with it.
    const earlier = bySex({ 'a f': 12, 'a m': 9 });
    const later: ProtectInput = {
      threshold: 5,
      hierarchies: { province: { total: 'all' }, age: { total: 'any' } },
      tables: [['province', 'age']],
      cells: cellsOf(['province', 'sex', 'age'], { 'a f u18': 5, 'a f old': 8, 'a m old': 9 }),
      previous: { input: earlier, output: hideCells(earlier) },
    };
    expect(exposures(audit(later)).map((each) => each.split(';')[0])).toEqual([
      'change 2: all any since 1 1–1',
      'change 2: a any since 1 1–1',
    ]);
    expect(exposures(audit(later, 'all any', 'a any', 'all old', 'a old'))).toEqual([]);
  });
});
