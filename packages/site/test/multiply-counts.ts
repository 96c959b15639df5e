import type { Leaf } from '../../core/src/testing/plant-in-document.ts';

/** By what every count of an indicator is multiplied: what adds up goes on to add up. */
export const factor = 10_007;
/** Movements at the gates are many: a number of nine digits is taken for that of a card. */
const factors = new Map([['mi.gate_movements', 1009]]);

/** The added parts of five small counts are still less than one count that was multiplied. */
const mostMore = 1999;

interface Entry {
  readonly indicator: string;
  total: number | { readonly kind: string; n?: number };
  female?: number;
  sexNotSpecified?: number;
  readonly parts?: Record<string, Record<string, number>>;
  readonly cells?: { readonly by: Readonly<Record<string, string>>; count: number }[];
}

/**
 * Multiplies entries of returns and claims, so that a count that was small is small beside a threshold
 * that is multiplied too. One part of each split is a little more, so that equal counts differ
 * afterwards; what speaks of one month of one reporter gets the same, so that sources that agreed agree.
 *
 * @returns a function that remembers; its answer has every count that stands in the entry
 */
export function multiplier(): (
  leaf: Leaf<object>,
  file: string,
) => { readonly entry: object; readonly counts: readonly number[] } {
  const known = new Map<string, number>();
  return ({ value, owners }, file) => {
    const entry = structuredClone(value) as Entry;
    const exact = typeof entry.total === 'number' ? entry.total : 0;
    const key = `${entry.indicator} ${whatItCounts(owners, file)}`;
    const more = exact === 0 ? 0 : (known.get(key) ?? ((known.size * 7) % mostMore) + 1);
    known.set(key, more);
    return { entry, counts: multiply(entry, fullCodes(entry, exact), more) };
  };
}

/** Whose count it is, of which time; of what says neither, in which file. */
function whatItCounts(owners: readonly unknown[], file: string): string {
  const owner = Object.assign({}, ...owners) as Record<string, unknown>;
  const { period = '', month = period, reporter = file, about = reporter } = owner;
  // A claim writes its month as a period, a return without.
  const time = JSON.stringify(month).replace(/^\{"month":(.*)\}$/, '$1');
  return [JSON.stringify(about), time, file.split('/')[1] ?? ''].join(' ');
}

/** Confesses: changes the entry that it is given. */
function multiply(entry: Entry, full: ReadonlyMap<string, string>, more: number): number[] {
  const counts: number[] = [];
  const times = (n: number, isFull: boolean) => {
    const made = n * (factors.get(entry.indicator) ?? factor) + (isFull ? more : 0);
    counts.push(made);
    return made;
  };
  if (typeof entry.total === 'number') entry.total = times(entry.total, true);
  else if (entry.total.n !== undefined) entry.total.n = times(entry.total.n, false);
  const isFull = (dimension: string, code: string) => full.get(dimension) === code;
  if (entry.female !== undefined) entry.female = times(entry.female, isFull('sex', 'female'));
  if (entry.sexNotSpecified !== undefined) {
    entry.sexNotSpecified = times(entry.sexNotSpecified, isFull('sex', 'not-specified'));
  }
  for (const [dimension, parts] of Object.entries(entry.parts ?? {})) {
    for (const [code, n] of Object.entries(parts)) parts[code] = times(n, isFull(dimension, code));
  }
  for (const cell of entry.cells ?? []) {
    const by = Object.entries(cell.by);
    cell.count = times(
      cell.count,
      by.every(([dimension, code]) => isFull(dimension, code)),
    );
  }
  return counts;
}

/** One code of each split that is not empty, and of crossed splits a cell that is not. */
function fullCodes(entry: Entry, total: number): ReadonlyMap<string, string> {
  const { female = 0, sexNotSpecified = 0, parts = {}, cells = [] } = entry;
  const codes = new Map<string, string>();
  for (const { by } of cells.filter(({ count }) => count > 0)) {
    if (Object.keys(by).some((dimension) => codes.has(dimension))) continue;
    for (const [dimension, code] of Object.entries(by)) codes.set(dimension, code);
  }
  if (!codes.has('sex')) {
    const isMale = total > female + sexNotSpecified;
    codes.set('sex', isMale ? 'male' : female > 0 ? 'female' : 'not-specified');
  }
  for (const [dimension, each] of Object.entries(parts)) {
    const [full] = Object.entries(each).find(([, n]) => n > 0) ?? [];
    if (full !== undefined && !codes.has(dimension)) codes.set(dimension, full);
  }
  return codes;
}
