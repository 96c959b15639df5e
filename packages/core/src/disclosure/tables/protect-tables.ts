import type { Finding } from '../../kernel/finding.ts';
import { protectSystem } from '../protect-system.ts';
import type { Solver } from '../solver.ts';
import { exposureFindings } from './exposure-findings.ts';
import type { ProtectInput } from './protect-input.ts';
import type { OutputCell, ProtectOutput } from './protect-output.ts';
import { isSensitive, rulesOf } from './rules-of.ts';
import type { CountedCell } from './system-of-tables.ts';
import { systemOfTables } from './system-of-tables.ts';

/** Tables from which no withheld count can be worked out; or what stands in the way. */
export interface ProtectedTables {
  /** Absent where no pattern is safe. */
  readonly output?: ProtectOutput;
  readonly findings: readonly Finding[];
}

/**
 * Shows and withholds the cells of all tables of a file together, so that nobody can work out a small
 * count from them, from their sums, or from the releases that are public already.
 *
 * @param input checked: from `parseProtectInput`
 * @source Handbook on Statistical Disclosure Control, chapter 5; brief §10
 */
export function protectTables(input: ProtectInput, solver: Solver): ProtectedTables {
  const tables = systemOfTables(input);
  const { withheld, exposures } = protectSystem(tables.system, rulesOf(input), solver);
  const findings = exposureFindings(exposures, tables, input, solver);
  if (findings.some(({ severity }) => severity !== 'warning')) return { findings };
  const isWithheldBefore = new Set(
    tables.system.cells.filter(({ status }) => status === 'withheld').map(({ id }) => id),
  );
  const isWithheld = (id: string) => withheld.has(id) || isWithheldBefore.has(id);
  const cells = tables.cells.map((cell) => ({ cell, printed: printed(cell, input, isWithheld) }));
  return {
    findings,
    output: {
      tables: input.tables.map((dimensions, index) => ({
        dimensions: [...dimensions],
        cells: cells.flatMap((each) => (each.cell.table === index ? [each.printed] : [])),
      })),
    },
  };
}

/** A small count is withheld for what it is, also where it was public before. */
function printed(
  { at, count, id }: CountedCell,
  input: ProtectInput,
  isWithheld: (id: string) => boolean,
): OutputCell {
  if (id === undefined) return { at, status: 'shown', count };
  if (isSensitive(count, input)) return { at, status: 'withheld', reason: 'small' };
  return isWithheld(id)
    ? { at, status: 'withheld', reason: 'complement' }
    : { at, status: 'shown', count };
}
