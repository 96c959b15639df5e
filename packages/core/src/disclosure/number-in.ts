import type { Figure } from '../figure/figure.ts';

/** True of a figure that prints a number. */
export function isNumber({ cell }: Figure): boolean {
  return cell.status === 'shown' && cell.quantity.kind !== 'unknown';
}

/** True of a figure whose number counts what is only known "about" as well. */
export function saysAbout({ cell }: Figure): boolean {
  return cell.status === 'shown' && cell.quantity.kind === 'about';
}

/** The number that a figure prints; 0 where it prints none. */
export function numberIn({ cell }: Figure): number {
  return cell.status === 'shown' && cell.quantity.kind !== 'unknown' ? cell.quantity.n : 0;
}
