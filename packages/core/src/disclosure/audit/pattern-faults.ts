import type { ProtectInput } from '../tables/protect-input.ts';
import type { ProtectOutput } from '../tables/protect-output.ts';
import type { AuditedCell } from './tables-knowledge.ts';
import { atKey } from './tables-knowledge.ts';

/** What makes an output no pattern of its input at all. */
export type PatternFault =
  /** The output has other tables than the input asks for, or in another order. */
  | { readonly kind: 'other-tables' }
  | {
      /** A cell that the table should have and has not; has twice; should not have; a count that is not the sum. */
      readonly kind: 'missing' | 'twice' | 'unknown' | 'wrong-count';
      readonly table: number;
      readonly at: Readonly<Record<string, string>>;
    };

/**
 * Whether an output has the tables of its input, each with every cell once, and true sums.
 *
 * @param cells of this release, with what they truly are
 * @returns all faults, by table: what the output has too much or wrong, then what it lacks
 */
export function patternFaults(
  { tables }: ProtectInput,
  output: ProtectOutput,
  cells: readonly AuditedCell[],
): readonly PatternFault[] {
  const given = output.tables.map(({ dimensions }) => dimensions);
  if (JSON.stringify(given) !== JSON.stringify(tables)) return [{ kind: 'other-tables' }];
  return output.tables.flatMap(({ cells: printed }, table) => {
    const expected = new Map(
      cells.filter((cell) => cell.table === table).map((cell) => [atKey(cell.at), cell]),
    );
    const seen = new Set<string>();
    const faults = printed.flatMap((cell): readonly PatternFault[] => {
      const key = atKey(cell.at);
      const isTwice = seen.has(key);
      seen.add(key);
      const truth = expected.get(key);
      if (truth === undefined) return [{ kind: 'unknown', table, at: cell.at }];
      if (isTwice) return [{ kind: 'twice', table, at: cell.at }];
      if (cell.status === 'shown' && cell.count !== truth.count) {
        return [{ kind: 'wrong-count', table, at: cell.at }];
      }
      return [];
    });
    const missing = Array.from(expected)
      .filter(([key]) => !seen.has(key))
      .map(([, { at }]): PatternFault => ({ kind: 'missing', table, at }));
    return [...faults, ...missing];
  });
}
