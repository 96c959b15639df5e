import type { Evidence, Leaf } from '../disclosure/reach.ts';

/** What came from a spot: so many, so many and about so many more, or nothing. */
type Came = number | readonly [count: number, about: number] | 'silent';

/** What was counted on one day, by split and spot. */
export function evidence(
  leaves: Readonly<Record<string, Readonly<Record<string, Came>>>>,
  others: Partial<Evidence> = {},
): Evidence {
  return {
    leaves: new Map(
      Object.entries(leaves).map(([split, bySpot]) => [
        split,
        new Map(Object.entries(bySpot).map(([spot, came]) => [spot, leafOf(came)])),
      ]),
    ),
    spotsOf: ({ place }) => [place],
    areAnswersKnown: true,
    ...others,
  };
}

function leafOf(came: Came): Leaf {
  if (came === 'silent') return { count: 0, about: 0, isCounted: false };
  const [count, about] = typeof came === 'number' ? [came, 0] : came;
  return { count, about, isCounted: true };
}
