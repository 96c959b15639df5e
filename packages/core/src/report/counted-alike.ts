import { compareText } from '../kernel/compare-text.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { Collected } from './collected.ts';

type Counting = Pick<Collected, 'cube' | 'delegations'>;

/**
 * The reporters that count an indicator for the same others in both semesters, or for nobody but
 * themselves in both. A ministry that has begun to count for the courts as well sends more than it
 * did, though nothing has risen.
 *
 * @param before the same half-year before; its months are matched by their name
 * @source brief
 */
export function countedAlike(
  now: Counting,
  before: Counting,
  indicator: IndicatorId,
): ReadonlySet<string> {
  const [scopesNow, scopesBefore] = [scopesOf(now, indicator), scopesOf(before, indicator)];
  return new Set(
    now.cube.reporters.filter((reporter) => scopesNow(reporter) === scopesBefore(reporter)),
  );
}

/** For whom else a reporter counts, month by month, as one text to be compared. */
function scopesOf({ delegations }: Counting, indicator: IndicatorId) {
  const own = delegations.filter((each) => each.indicator === indicator);
  return (reporter: string) =>
    own
      .filter((each) => each.reporter === reporter)
      .flatMap(({ month, collectsFor }) => collectsFor.map((other) => `${month.slice(5)} ${other}`))
      .toSorted(compareText)
      .join();
}
