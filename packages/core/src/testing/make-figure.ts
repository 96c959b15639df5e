import type { Figure, ReferencePeriod } from '../figure/figure.ts';
import type { FigureCell } from '../figure/figure-cell.ts';
import { exactly } from '../kernel/quantity.ts';
import { indicatorId, place, semester } from './brands.ts';

/** What a made-up figure may say; what is left out is a national semester total, complete. */
export interface FigureOptions {
  readonly indicator?: string;
  readonly place?: string;
  readonly period?: ReferencePeriod;
  readonly split?: Readonly<Record<string, string>>;
  readonly matched?: string;
  readonly completeness?: Figure['completeness'];
  readonly verification?: Figure['verification'];
}

/** A figure for a test: a number stands for an exact count. */
export function makeFigure(cell: FigureCell | number, options: FigureOptions = {}): Figure {
  return {
    at: {
      indicator: indicatorId(options.indicator ?? 'victims'),
      place: place(options.place ?? 'xs'),
      period: options.period ?? { semester: semester('2017-S1') },
      split: { ...options.split },
      ...(options.matched === undefined ? {} : { matched: semester(options.matched) }),
    },
    cell: typeof cell === 'number' ? { status: 'shown', quantity: exactly(cell) } : cell,
    completeness: options.completeness ?? { status: 'complete', expected: 1, received: 1, nil: 0 },
    verification: options.verification ?? 'as-received',
    sources: [],
  };
}
