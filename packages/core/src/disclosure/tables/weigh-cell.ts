import type { ProtectInput } from './protect-input.ts';
import type { TableCell } from './table-cells.ts';

/** What it costs more to lose a sum along one dimension than a leaf. */
const dearer = { leaf: 0, group: 0.02, total: 0.05 } as const;

/**
 * What readers lose with a cell. Each is about 1, so that the fewest cells are lost. Between patterns of
 * as many cells that one is taken that loses fewer sums, since readers look for totals first, and for
 * the grand total most; then the one that loses nobody rather than somebody, and smaller counts.
 *
 * @returns more than 0, times what the file says that its codes are worth
 */
export function weighCell(
  { at, entries }: TableCell,
  count: number,
  { weights = {} }: ProtectInput,
): number {
  const sums = entries.reduce((sum, { entry }) => sum + dearer[entry.kind], 0);
  const isGrandTotal = entries.every(({ entry }) => entry.kind === 'total');
  const base = (count === 0 ? 0.98 : 1) + sums + (isGrandTotal ? 0.2 : 0);
  const worth = Object.entries(at).reduce(
    (product, [name, code]) => product * (weights[name]?.[code] ?? 1),
    1,
  );
  return (base + Math.min(Math.log2(1 + count), 32) / 2560) * worth;
}
