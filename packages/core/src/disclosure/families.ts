import type { Figure } from '../figure/figure.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { PlaceId } from '../kernel/ids.ts';
import { axesOfRefinement } from './refinement.ts';

/** A figure with its published parts along the same axes. */
export interface Family {
  readonly whole: Figure;
  /** Along what the parts refine the whole, in the order of the alphabet: `place`, `period sex`. */
  readonly axes: string;
  readonly parts: readonly Figure[];
}

/**
 * Every figure with each kind of its parts.
 *
 * @param figures of one indicator, each once
 * @param country the place of which all others are parts
 */
export function familiesOf(figures: readonly Figure[], country: PlaceId): readonly Family[] {
  return figures.flatMap((whole) => {
    const parts = figures.flatMap((figure) => {
      const axes = axesOfRefinement(figure.at, whole.at, country);
      return axes === undefined ? [] : [{ axes: axes.toSorted().join(' '), figure }];
    });
    const byAxes = groupBy(parts, ({ axes }) => axes);
    return Array.from(byAxes, ([axes, family]) => ({
      whole,
      axes,
      parts: family.map(({ figure }) => figure),
    }));
  });
}
