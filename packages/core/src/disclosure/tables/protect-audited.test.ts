import { beforeAll, describe, expect, test } from 'vitest';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { protectAudited } from './protect-audited.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ProtectOutput } from './protect-output.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** One row a place: women, men. */
function file(rows: Readonly<Record<string, readonly [number, number]>>): ProtectInput {
  return {
    threshold: 5,
    hierarchies: { place: { total: 'all' }, sex: { total: 'both' } },
    tables: [['place', 'sex']],
    cells: Object.entries(rows).flatMap(([place, [f, m]]) => [
      { place, sex: 'f', count: f },
      { place, sex: 'm', count: m },
    ]),
  };
}

describe('R-53 tables that are protected and audited', () => {
  test('pass where whoever is alone learns large counts only: both hold insiders to small ones', () => {
    const input = file({ a: [11, 6], b: [10, 1], c: [2, 1], d: [0, 0] });
    const { output, findings } = protectAudited({ ...input, insiders: 'singletons' }, solver);
    expect(findings).toEqual([]);
    expect(output?.tables).toHaveLength(1);
  });

  test('name what earlier releases gave away once, whoever finds it', () => {
    const input = file({ a: [12, 3], b: [25, 11] });
    const shown = (place: string, sex: string, count: number) =>
      ({ at: { place, sex }, status: 'shown', count }) as const;
    const naive: ProtectOutput = {
      tables: [
        {
          dimensions: ['place', 'sex'],
          cells: [
            shown('a', 'f', 12),
            { at: { place: 'a', sex: 'm' }, status: 'withheld' },
            shown('a', 'both', 15),
            shown('b', 'f', 25),
            shown('b', 'm', 11),
            shown('b', 'both', 36),
            shown('all', 'f', 37),
            shown('all', 'm', 14),
            shown('all', 'both', 51),
          ],
        },
      ],
    };
    const { findings } = protectAudited({ ...input, previous: { input, output: naive } }, solver);
    const said = findings.map(({ code, subject }) => `${code} ${subject}`);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  });
});
