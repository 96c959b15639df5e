import type { Change } from '../figure/change.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { PublishedReport } from '../release/published-report.ts';

/** A national total with its parts and its change on the year before. */
export interface Headline {
  readonly indicator: PublishedReport['reference']['indicators'][number];
  readonly figure: ProtectedFigure;
  readonly change: Change | undefined;
  /** The base of the change, so that both numbers can be shown. */
  readonly base: ProtectedFigure | undefined;
  /** The parts of the total, by dimension, in the order of their codes. */
  readonly splits: readonly {
    readonly dimension: string;
    readonly parts: readonly { readonly code: string; readonly figure: ProtectedFigure }[];
  }[];
}

/** The national totals of a report's own semester, in the order of its indicators. */
export function headlinesOf(report: PublishedReport): readonly Headline[] {
  const { semester } = report.head;
  const { country, indicators, dimensions } = report.reference;
  const national = report.figures.filter(
    ({ at }) =>
      at.place === country.id && 'semester' in at.period && at.period.semester === semester,
  );
  return indicators.flatMap((indicator) => {
    const own = national.filter(({ at }) => at.indicator === indicator.id);
    const figure = own.find(({ at }) => Object.keys(at.split).length === 0);
    if (figure === undefined) return [];
    const ref = figureRefOf(figure.at, semester);
    const change = report.changes.find((each) => each.figure === ref);
    const base = report.figures.find((each) => figureRefOf(each.at, semester) === change?.base);
    const splits = dimensions.flatMap(({ id, codes }) => {
      const parts = codes.flatMap((code) => {
        const part = own.find(({ at }) => at.split[id] === code.id);
        return part === undefined ? [] : [{ code: code.id, figure: part }];
      });
      return parts.length === 0 ? [] : [{ dimension: id, parts }];
    });
    return [{ indicator, figure, change, base, splits }];
  });
}
