import type { MonthlyReturn } from '../collection/monthly-return.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import { dimensionsOf, notSpecified } from '../indicator/count-entry.ts';
import { rowId } from './reporter-form.ts';

/** What a return says, without when and how it came. */
export type Answer = MonthlyReturn['answer'];

/** One number that was changed; absent on the side that does not say it. */
export interface CountChange {
  /** The row of the form: an indicator, and its split. */
  readonly row: string;
  readonly from?: CountEntry['total'];
  readonly to?: CountEntry['total'];
}

/**
 * What differs between two lists of counts, number by number. A part that is left out of a split that is
 * given is a 0, and of a total of 0 every part is.
 *
 * @returns empty where both say the same
 */
export function changesBetween(
  before: readonly CountEntry[],
  after: readonly CountEntry[],
): readonly CountChange[] {
  const [from, to] = [numbersOf(before), numbersOf(after)];
  const rows = new Set([...from.keys(), ...to.keys()]);
  return Array.from(rows).flatMap((row): readonly CountChange[] => {
    const [old, now] = [valueIn(from, row, before), valueIn(to, row, after)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const sides = [old === undefined ? {} : { from: old }, now === undefined ? {} : { to: now }];
    return [{ row, ...sides[0], ...sides[1] }];
  });
}

/**
 * Indicators of which one list of counts says less than another: the whole count, or a split of it, is
 * blank there. Blank takes nothing back.
 *
 * @param isAsked false of an indicator about which the later list could say nothing
 */
export function saidLess(
  before: readonly CountEntry[],
  after: readonly CountEntry[],
  isAsked: (indicator: string) => boolean,
): readonly string[] {
  return before.flatMap((entry) => {
    if (!isAsked(entry.indicator)) return [];
    const now = after.find(({ indicator }) => indicator === entry.indicator);
    const isLess =
      now === undefined ||
      entry.days !== undefined ||
      splitsOf(entry).some((split) => !splitsOf(now).includes(split));
    return isLess ? [entry.indicator] : [];
  });
}

/** The splits that a count gives: of a 0 all of them. */
function splitsOf({
  total,
  female,
  sexNotSpecified,
  parts,
  cells = [],
}: CountEntry): readonly string[] {
  if (total === 0) return [];
  return [
    ...(female === undefined ? [] : ['sex']),
    ...(sexNotSpecified === undefined || sexNotSpecified === 0 ? [] : ['sex-not-specified']),
    ...Object.keys(parts ?? {}),
    ...new Set(cells.map(({ by }) => dimensionsOf(by))),
  ];
}

function numbersOf(entries: readonly CountEntry[]): ReadonlyMap<string, CountEntry['total']> {
  const numbers = new Map<string, CountEntry['total']>();
  for (const { indicator, total, female, sexNotSpecified, parts = {}, cells = [] } of entries) {
    numbers.set(rowId(indicator, {}), plainTotal(total));
    if (total === 0) continue;
    if (female !== undefined) numbers.set(rowId(indicator, { sex: 'female' }), female);
    if (sexNotSpecified !== undefined && sexNotSpecified > 0) {
      numbers.set(rowId(indicator, { sex: notSpecified }), sexNotSpecified);
    }
    for (const [dimension, codes] of Object.entries(parts)) {
      for (const [code, n] of Object.entries(codes)) {
        if (n > 0) numbers.set(rowId(indicator, { [dimension]: code }), n);
      }
    }
    for (const { by, count } of cells) if (count > 0) numbers.set(rowId(indicator, by), count);
  }
  return numbers;
}

/** A number that is 0 because its split is given without it, or its total is 0. */
function valueIn(
  numbers: ReadonlyMap<string, CountEntry['total']>,
  row: string,
  entries: readonly CountEntry[],
): CountEntry['total'] | undefined {
  const found = numbers.get(row);
  if (found !== undefined) return found;
  const [indicator = '', ...split] = row.split(' ');
  const entry = entries.find((each) => each.indicator === indicator);
  if (entry === undefined || split.length === 0) return undefined;
  if (entry.total === 0) return 0;
  const dimensions = split.map((each) => each.split('=', 1)[0] ?? '').join(' ');
  return splitsOf(entry).includes(dimensions) && dimensions !== 'sex' ? 0 : undefined;
}

function plainTotal(total: CountEntry['total']): CountEntry['total'] {
  return typeof total !== 'number' && total.kind === 'exact' ? total.n : total;
}
