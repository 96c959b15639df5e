import type { Entry } from './entry.ts';
import { numberOf } from './entry.ts';
import type { TroubleOfMonth } from './scenario.ts';

/** The counts of a return after something went wrong with them; other troubles change nothing. */
export function applyTrouble(entries: readonly Entry[], trouble: TroubleOfMonth): readonly Entry[] {
  if (trouble.kind === 'leaves-out') {
    return entries.filter(({ indicator }) => !trouble.indicators.includes(indicator));
  }
  return entries.map((entry) => changed(entry, trouble));
}

/** The same entry with so many more men in its total, and in the greatest part of each split. */
export function raise(entry: Entry, by: number): Entry {
  const parts = Object.entries(entry.parts ?? {}).map(([dimension, counts]) => {
    const [greatest = ''] = Object.keys(counts).toSorted(
      (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0),
    );
    return [dimension, { ...counts, [greatest]: (counts[greatest] ?? 0) + by }] as const;
  });
  return {
    ...entry,
    total: numberOf(entry) + by,
    ...(parts.length === 0 ? {} : { parts: Object.fromEntries(parts) }),
  };
}

function changed(entry: Entry, trouble: TroubleOfMonth): Entry {
  if (!('indicator' in trouble) || trouble.indicator !== entry.indicator) return entry;
  switch (trouble.kind) {
    case 'without-split':
      return withoutSplit(entry, trouble.dimension);
    case 'undivided':
      return undivided(entry, trouble.dimension);
    case 'inexact':
      return inexact(entry, trouble.as);
    case 'other-days':
      return { ...entry, days: { from: trouble.from, to: trouble.to } };
    case 'unasked':
    case 'amended':
      return entry;
  }
}

function withoutSplit({ parts = {}, cells, ...entry }: Entry, dimension: string): Entry {
  const rest = Object.entries(parts).filter(([each]) => each !== dimension);
  const left = cells?.filter(({ by }) => !(dimension in by)) ?? [];
  return {
    ...entry,
    ...(rest.length === 0 ? {} : { parts: Object.fromEntries(rest) }),
    ...(left.length === 0 ? {} : { cells: left }),
  };
}

/** Nobody wrote down how the total divides: all of it is the residual. */
function undivided(entry: Entry, dimension: string): Entry {
  const codes = Object.keys(entry.parts?.[dimension] ?? {}).filter((code) => code !== residual);
  const none = Object.fromEntries(codes.map((code) => [code, 0]));
  const parts = { ...entry.parts, [dimension]: { ...none, [residual]: numberOf(entry) } };
  return { ...entry, parts };
}

const residual = 'not-specified';

/** Of an inexact total there are no parts: nobody could say what they add up to. */
function inexact(entry: Entry, as: 'atLeast' | 'moreThan' | 'about'): Entry {
  const count = numberOf(entry);
  const step = count > 200 ? 50 : count > 20 ? 10 : 1;
  const n = as === 'about' ? Math.round(count / step) * step : Math.max(0, count - 1);
  return { indicator: entry.indicator, total: { kind: as, n } };
}
