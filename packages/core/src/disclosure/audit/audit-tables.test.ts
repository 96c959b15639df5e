import { beforeAll, describe, expect, test } from 'vitest';
import type { InputCell, ProtectInput } from '../tables/protect-input.ts';
import type { ProtectOutput } from '../tables/protect-output.ts';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import type { TablesAudit } from './audit-tables.ts';
import { auditTables } from './audit-tables.ts';
import type { ReleaseCell } from './tables-exposure.ts';
import { tablePlacesOf } from './table-places.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

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
  return { threshold: 5, ...provinceAndSex, cells: cellsOf(['province', 'sex'], counts), ...others };
}

const line = (at: Readonly<Record<string, string>>) => Object.values(at).join(' ');

/** Publishes everything but these cells, and small ones if not told otherwise. */
function hide(input: ProtectInput, ...lines: readonly string[]): ProtectOutput {
  const places = tablePlacesOf(input);
  return {
    tables: input.tables.map((dimensions, table) => ({
      dimensions: [...dimensions],
      cells: places
        .filter((place) => place.table === table)
        .map(({ at, region }) => {
          if (lines.includes(line(at))) return { at: { ...at }, status: 'withheld' };
          const inside = input.cells.filter((cell) =>
            Array.from(region).every(([base, codes]) => codes.has(String(cell[base]))),
          );
          const count = inside.reduce((sum, cell) => sum + cell.count, 0);
          return { at: { ...at }, status: 'shown', count };
        }),
    })),
  };
}

const audit = (input: ProtectInput, ...lines: readonly string[]) =>
  auditTables(input, hide(input, ...lines), solver);

const span = ({ least, greatest }: { readonly least: number; readonly greatest: number }) =>
  `${least}–${greatest}`;
const intervals = ({ intervals: all }: TablesAudit) =>
  Object.fromEntries(all.map((each) => [line(each.at), span(each)]));
const place = ({ release, at }: ReleaseCell) => `${release}: ${line(at)}`;
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
