import type { Figure } from '../figure/figure.ts';

/** What a reader would take a cell for: the number in it, and nothing for what is not a number. */
export function countRead({ cell }: Figure): number {
  return cell.status === 'shown' && cell.quantity.kind !== 'unknown' ? cell.quantity.n : 0;
}

/** The same of several figures, added up. */
export function sumRead(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + countRead(figure), 0);
}
