import type { ProtectInput } from './protect-input.ts';
import type { TableCell } from './table-cells.ts';

/** What it costs more to lose a sum along one dimension than a leaf. */
const dearer = { leaf: 0, group: 0.25, total: 0.5 } as const;

/**
 * What readers lose with a cell. A leaf is 1, so that few cells are lost; a sum is more, since readers
 * look for totals first, and the grand total most; nobody at all is a little less. Among cells that
 * are alike the larger count is dearer, by next to nothing: it settles which of two patterns is taken.
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
  const base = (count === 0 ? 0.75 : 1) + sums + (isGrandTotal ? 2 : 0);
  const worth = Object.entries(at).reduce(
    (product, [name, code]) => product * (weights[name]?.[code] ?? 1),
    1,
  );
  return (base + Math.min(Math.log2(1 + count), 32) / 256) * worth;
}
