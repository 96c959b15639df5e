import type { Figure } from './figure.ts';
import type { ProtectedFigure } from './protected-figure.ts';

/**
 * Marks a figure as protected. Importing this outside disclosure and the reading of a release is
 * refused by `npm run boundaries`.
 */
export function mintProtected(figure: Figure): ProtectedFigure {
  return figure as ProtectedFigure;
}
