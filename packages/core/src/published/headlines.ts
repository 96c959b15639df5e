import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ChangeOnBase } from './change-of.ts';
import { changeOf } from './change-of.ts';

/** A national total with its parts and its change on the year before. */
export interface Headline {
  readonly indicator: PublishedReport['reference']['indicators'][number];
  readonly figure: ProtectedFigure;
  readonly on: ChangeOnBase | undefined;
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
      at.place === country.id &&
      at.matched === undefined &&
      'semester' in at.period &&
      at.period.semester === semester,
  );
  return indicators.flatMap((indicator) => {
    const own = national.filter(({ at }) => at.indicator === indicator.id);
    const figure = own.find(({ at }) => Object.keys(at.split).length === 0);
    if (figure === undefined) return [];
    const splits = dimensions.flatMap(({ id, codes }) => {
      const parts = codes.flatMap((code) => {
        const part = own.find(
          ({ at: { split } }) => split[id] === code.id && Object.keys(split).length === 1,
        );
        return part === undefined ? [] : [{ code: code.id, figure: part }];
      });
      return parts.length === 0 ? [] : [{ dimension: id, parts }];
    });
    return [{ indicator, figure, on: changeOf(report, figure), splits }];
  });
}
