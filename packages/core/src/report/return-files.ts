import type { MonthlyReturn } from '../collection/monthly-return.ts';
import type { Corpus } from './corpus.ts';
import { semesterOf } from '../kernel/semester.ts';

/** The file that holds all returns of one reporter for a semester, where a program writes them. */
export function fileOfReporter({ reporter, month }: MonthlyReturn): string {
  return `periods/${semesterOf(month)}/collected/returns/${reporter}.json`;
}

/**
 * The file of one return: that of its month, or of an amendment beside it, by the next number that is free.
 *
 * @example fileOfReturn(corpus, amendment) //=> 'periods/2020-S2/collected/returns/xd-1/2020-07.amendment-1.json'
 */
export function fileOfReturn(
  { periods }: Corpus,
  { reporter, month, supersedes }: MonthlyReturn,
): string {
  const semester = semesterOf(month);
  const own = `periods/${semester}/collected/returns/${reporter}/${month}`;
  if (supersedes === undefined) return `${own}.json`;
  const there = periods
    .flatMap(({ returns }) => returns)
    .flatMap(({ file }) => {
      const number = file.startsWith(own) ? /\.amendment-(\d+)\.json$/.exec(file)?.[1] : undefined;
      return number === undefined ? [] : [Number(number)];
    });
  return `${own}.amendment-${Math.max(0, ...there) + 1}.json`;
}
