import { changeBetween } from '../comparison/change-between.ts';
import type { Change } from '../figure/change.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { SeriesBreak } from './series-of.ts';
import { seriesOf } from './series-of.ts';

/** An indicator in two reports, side by side. */
export interface ComparedIndicator {
  readonly indicator: PublishedReport['reference']['indicators'][number];
  /** The national totals; absent where a report does not have it. */
  readonly now: ProtectedFigure | undefined;
  readonly before: ProtectedFigure | undefined;
  /** What may not be compared: counted otherwise, or not in both reports; else the change. */
  readonly outcome:
    | { readonly status: 'changed'; readonly change: Change }
    | { readonly status: 'break'; readonly breaks: readonly SeriesBreak[] }
    | { readonly status: 'one-only' };
}

/**
 * The national totals of two reports of one root beside each other, in the order of the later one,
 * then what only the earlier has. What is counted otherwise is not compared.
 *
 * @source brief R-55
 */
export function compareReports(
  later: PublishedReport,
  earlier: PublishedReport,
): readonly ComparedIndicator[] {
  const known = new Set<string>(later.reference.indicators.map(({ id }) => id));
  const indicators = [
    ...later.reference.indicators,
    ...earlier.reference.indicators.filter(({ id }) => !known.has(id)),
  ];
  return indicators.flatMap((indicator): readonly ComparedIndicator[] => {
    const place = later.reference.country.id;
    const points = seriesOf([earlier, later], { indicator: indicator.id, place, split: {} });
    const figureOf = ({ head }: PublishedReport) =>
      points.find(({ semester, isBorrowed }) => semester === head.semester && !isBorrowed)?.figure;
    const [now, before] = [figureOf(later), figureOf(earlier)];
    if (now === undefined && before === undefined) return [];
    if (now === undefined || before === undefined) {
      return [{ indicator, now, before, outcome: { status: 'one-only' } }];
    }
    const breaks = points.flatMap((point) => point.breaks).filter((each) => each !== 'reporters');
    if (breaks.length > 0) {
      return [{ indicator, now, before, outcome: { status: 'break', breaks } }];
    }
    const change = changeBetween(now, before, later.head.semester);
    return [{ indicator, now, before, outcome: { status: 'changed', change } }];
  });
}
