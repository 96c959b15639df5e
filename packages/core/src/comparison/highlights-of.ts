import type { FigureAt } from '../figure/figure.ts';
import type { Highlight } from '../figure/highlight.ts';
import { notSpecified } from '../indicator/count-entry.ts';
import type { PlaceId } from '../kernel/ids.ts';
import type { ComparableSemester } from './comparable-semester.ts';
import { changeOf, findChange } from './find-change.ts';
import { findFirst } from './find-first.ts';
import { findRecord } from './find-record.ts';
import { findReportingChange } from './find-reporting-change.ts';
import type { FigureTarget } from './find-targets.ts';
import { findTargets } from './find-targets.ts';
import { rankHighlights } from './rank-highlights.ts';
import type { Series } from './series.ts';
import { seriesOf } from './series.ts';
import { isTotal, placesIn } from './totals-in.ts';

/** Which semester is asked about, beside which others, and for which place. */
export interface HighlightQuestion {
  readonly now: ComparableSemester;
  /** Earlier semesters in any order; a change needs the year before among them. */
  readonly earlier: readonly ComparableSemester[];
  /** Highlights tell of this place as a whole: the country. */
  readonly place: PlaceId;
  readonly targets?: readonly FigureTarget[];
}

/**
 * What a reader of a semester should know first, the most important at the head: targets, clear
 * changes like for like, first and record values, and falls that are falls in reporting only. Of one
 * total a clear change is told and no fall in reporting beside it, and a target that points the same
 * way instead of either change.
 *
 * Nothing is compared across bases, units, definitions or rules of counting, and nothing comes from
 * what is withheld or was not sent.
 *
 * @returns the same in whatever order figures, indicators, semesters and targets stand; empty where
 *   nothing is clear
 * @throws {RangeError} where a semester is not earlier, or is there twice
 * @source minutes, paragraph I4; brief
 */
export function highlightsOf(question: HighlightQuestion): readonly Highlight[] {
  const { now, earlier, place, targets = [] } = question;
  const series = seriesOf(now, earlier);
  const own = placesIn(now, place);
  const totals = own.filter(isTotal);
  const aims = findTargets(targets, series);
  return rankHighlights([
    ...aims,
    ...totals.flatMap((at) => ofTotal(at, series, aims)),
    ...totals.flatMap((at) => ofParts(at, own, series)),
  ]);
}

function ofTotal(
  at: FigureAt,
  series: Series,
  targets: ReturnType<typeof findTargets>,
): readonly Highlight[] {
  const change = findChange(at, series, 1);
  const direction = Math.sign(change?.difference ?? 0);
  // A rise beside a target that was reached says the same twice; a fall beside it does not.
  const isSaid = targets.some(
    ({ figure, kind }) =>
      figure === series.refOf(at) && direction === (kind === 'target-reached' ? 1 : -1),
  );
  return [
    isSaid ? undefined : change,
    findFirst(at, series),
    findRecord(at, series),
    change === undefined ? findReportingChange(at, series) : undefined,
  ].filter((found) => found !== undefined);
}

/**
 * Parts that changed, unless their total did so in the same direction: then it says the same. Of a
 * total that cannot be compared no part is singled out.
 */
function ofParts(total: FigureAt, own: readonly FigureAt[], series: Series): readonly Highlight[] {
  if (changeOf(total, series) === undefined) return [];
  const direction = Math.sign(findChange(total, series, 1)?.difference ?? 0);
  const parts = own.flatMap((at) => {
    const [[dimension, code] = [], ...others] = Object.entries(at.split);
    if (at.indicator !== total.indicator || dimension === undefined) return [];
    return others.length > 0 || code === notSpecified ? [] : [{ at, dimension }];
  });
  return parts.flatMap(({ at, dimension }) => {
    const looks = parts.filter((each) => each.dimension === dimension).length;
    const change = findChange(at, series, looks);
    return change === undefined || Math.sign(change.difference) === direction ? [] : [change];
  });
}
