import type { FigureCell } from '../figure/figure-cell.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { exactly } from '../kernel/quantity.ts';

/**
 * What a cell says of a count, a confirmed nil as exactly 0; undefined where it shows none, or where
 * there is no cell.
 */
export function quantityIn(cell: FigureCell | undefined): Quantity | undefined {
  if (cell?.status === 'nil') return exactly(0);
  return cell?.status === 'shown' ? cell.quantity : undefined;
}

/** The least that a quantity can be; undefined where it bounds nothing: about so many, or unknown. */
export function leastOf(quantity: Quantity | undefined): number | undefined {
  switch (quantity?.kind) {
    case 'exact':
    case 'atLeast':
      return quantity.n;
    case 'moreThan':
      return quantity.n + 1;
    case 'about':
    case 'unknown':
    case undefined:
      return undefined;
  }
}
