import { z } from 'zod';
import { compareText } from '../kernel/compare-text.ts';
import type { Semester } from '../kernel/semester.ts';
import type { FigureAt, ReferencePeriod } from './figure.ts';

/**
 * The name of a figure within a report, as prose writes it between `<fig:` and `>`:
 * `le.cases/kh`, `le.cases/kh?offence-family=trafficking`, `le.cases/xd-1?month=2020-07`, and
 * `le.cases/xd?matched=2021-S1` for what is compared like for like.
 *
 * @param semester the semester of the report; a figure of any other period names its own
 */
export function figureRefOf(at: FigureAt, semester: Semester): string {
  const query = [
    ...periodQuery(at.period, semester),
    ...(at.matched === undefined ? [] : [`matched=${at.matched}`]),
    ...Object.entries(at.split).map(([dimension, code]) => `${dimension}=${code}`),
  ].sort(compareText);
  const path = `${at.indicator}/${at.place}`;
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

function periodQuery(period: ReferencePeriod, semester: Semester): readonly string[] {
  if ('month' in period) return [`month=${period.month}`];
  if ('from' in period) return [`from=${period.from}`, `to=${period.to}`];
  return period.semester === semester ? [] : [`semester=${period.semester}`];
}

/**
 * The name of a figure, as prose writes it: `le.cases/kh`, `le.cases/kh-1?month=2017-05`.
 *
 * Whether the report has such a figure is another question.
 */
export const FigureRef = z
  .string()
  .max(200)
  .regex(/^[a-z0-9._-]+\/[a-z0-9._-]+(?:\?[a-z0-9._=&-]+)?$/, 'le.cases/kh');
export type FigureRef = z.output<typeof FigureRef>;

/** The indicator of a figure: what stands before the stroke. */
export function indicatorOfRef(ref: string): string {
  return ref.split('/', 1)[0] ?? '';
}

/** The place of a figure: what stands behind the stroke. */
export function placeOfRef(ref: string): string {
  return ref.split('?', 1)[0]?.split('/', 2)[1] ?? '';
}

/** The same reference with its parts in the one order in which they are compared. */
export function normaliseFigureRef(ref: string): string {
  const [path = '', query = ''] = ref.split('?', 2);
  return query === '' ? path : `${path}?${query.split('&').sort(compareText).join('&')}`;
}

/**
 * What a reference narrows its figure down by, by name.
 *
 * @example queryOf('le.cases/kh?semester=2024-S1&sex=female') //=> { semester: '2024-S1', sex: 'female' }
 */
export function queryOf(ref: string): Readonly<Record<string, string>> {
  const [, query = ''] = ref.split('?', 2);
  return Object.fromEntries(
    query.split('&').flatMap((pair) => {
      const [name = '', value] = pair.split('=', 2);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
