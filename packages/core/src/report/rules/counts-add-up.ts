import type { CountEntry } from '../../indicator/count-entry.ts';
import { dimensionsOf, partsOf } from '../../indicator/count-entry.ts';
import { isSplitBy } from '../../indicator/split-by.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { intervalOf } from '../../kernel/quantity.ts';
import type { Corpus } from '../corpus.ts';
import { countsIn } from '../counts-in.ts';

type Path = readonly (string | number)[];
type Cells = NonNullable<CountEntry['cells']>;

/**
 * More women than people, parts that do not add up to their total, and two splits of one total
 * that disagree. What could not be divided is a part of its own, `not-specified`.
 *
 * @source brief
 */
export function countsAddUp(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => [
    ...countsIn(period, (entry) => !plainlyAddsUp(entry)).flatMap(({ file, path, entry }) =>
      faultsIn(entry, path, file),
    ),
    ...period.meetings.flatMap(({ file, value }) =>
      value.meetings.flatMap((meeting, at) => {
        const { total = 0, female = 0 } =
          meeting.status === 'held' ? (meeting.attendees ?? {}) : {};
        if (female <= total) return [];
        const place = { file, path: ['meetings', at, 'attendees', 'female'] };
        return [finding('collection/female-above-total', meeting.id, place, { female, total })];
      }),
    ),
    ...period.attended.flatMap(({ file, value }) =>
      value.meetings.flatMap(({ id, delegation: { total, female } }, at) => {
        if (female <= total) return [];
        const place = { file, path: ['meetings', at, 'delegation', 'female'] };
        return [finding('collection/female-above-total', id, place, { female, total })];
      }),
    ),
  ]);
}

/**
 * True of an exact count without a fault; false says only that it must be looked at closely. Nearly
 * all counts are without one, and the close look makes lists of everything.
 */
function plainlyAddsUp(entry: CountEntry): boolean {
  const { total, female = 0, sexNotSpecified = 0, parts, cells } = entry;
  if (typeof total !== 'number' || female + sexNotSpecified > total) return false;
  for (const dimension in parts) if (sumIn(parts[dimension] ?? {}) !== total) return false;
  return cells === undefined || cellsPlainlyAddUp(entry, cells, total);
}

/** True where all cells are split by the same dimensions and agree with the total and each part. */
function cellsPlainlyAddUp(entry: CountEntry, cells: Cells, total: number): boolean {
  const dimensions = Object.keys(cells[0]?.by ?? {});
  let sum = 0;
  for (const { by, count } of cells) {
    sum += count;
    if (!isSplitBy(dimensions, by)) return false;
  }
  if (sum !== total) return false;
  const apart = { ...entry, cells: undefined };
  for (const dimension of dimensions) {
    const alone = partsOf(apart, dimension);
    for (const code in alone) {
      let together = 0;
      for (const { by, count } of cells) if (by[dimension] === code) together += count;
      // Parts add up to the total here, so that no cell is left over once all of them agree.
      if (together !== alone[code]) return false;
    }
  }
  return true;
}

function faultsIn(entry: CountEntry, path: Path, file: string): readonly Finding[] {
  const { indicator, female = 0, sexNotSpecified = 0 } = entry;
  const total = typeof entry.total === 'number' ? entry.total : intervalOf(entry.total)[1];
  const tooMany =
    female + sexNotSpecified > total
      ? [
          finding(
            'collection/female-above-total',
            indicator,
            { file, path: [...path, 'female'] },
            { female: female + sexNotSpecified, total },
          ),
        ]
      : [];
  if (entry.parts === undefined && entry.cells === undefined) return tooMany;
  return [...tooMany, ...unequalParts(entry, path, file), ...unequalCells(entry, path, file)];
}

function unequalParts(
  { indicator, total, parts = {} }: CountEntry,
  path: Path,
  file: string,
): readonly Finding[] {
  return Object.entries(parts).flatMap(([dimension, counts]) => {
    const place = { file, path: [...path, 'parts', dimension] };
    return doNotAdd(indicator, dimension, sumOf(Object.values(counts)), total, place);
  });
}

/** Cells of the same dimensions divide the total once more, and each one-way split as well. */
function unequalCells(entry: CountEntry, path: Path, file: string): readonly Finding[] {
  const { indicator, total, cells = [] } = entry;
  const place = { file, path: [...path, 'cells'] };
  return Array.from(groupBy(cells, ({ by }) => dimensionsOf(by))).flatMap(
    ([dimensions, crossed]) => {
      const sum = sumOf(crossed.map(({ count }) => count));
      const whole = doNotAdd(indicator, dimensions.replaceAll(' ', ' × '), sum, total, place);
      if (whole.length > 0) return whole;
      return dimensions.split(' ').flatMap((dimension) => {
        const alone = partsOf({ ...entry, cells: undefined }, dimension);
        if (alone === undefined) return [];
        const codes = new Set([
          ...Object.keys(alone),
          ...crossed.map(({ by }) => by[dimension] ?? ''),
        ]);
        return Array.from(codes).flatMap((code) => {
          const together = sumOf(
            crossed.filter(({ by }) => by[dimension] === code).map(({ count }) => count),
          );
          const stated = alone[code] ?? 0;
          if (together === stated) return [];
          const values = { dimension, code, stated, together };
          return [finding('collection/splits-disagree', indicator, place, values)];
        });
      });
    },
  );
}

function doNotAdd(
  indicator: string,
  dimension: string,
  sum: number,
  total: CountEntry['total'],
  place: { readonly file: string; readonly path: Path },
): readonly Finding[] {
  const [least, most] = typeof total === 'number' ? [total, total] : intervalOf(total);
  if (sum >= least && sum <= most) return [];
  // Of "at least 7" not every part need be known.
  if (most === Infinity && sum < least) return [];
  const values = { dimension, sum, total: least, difference: Math.abs(least - sum) };
  return [finding('collection/parts-do-not-add', indicator, place, values)];
}

function sumIn(counts: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const code in counts) sum += counts[code] ?? 0;
  return sum;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
