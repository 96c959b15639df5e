import type { TableCell } from './table-cells.ts';
import { keyOfPlace } from './statuses-in.ts';

/** A cell that is added or taken away. */
export interface SignedCell {
  readonly at: TableCell['at'];
  readonly sign: 1 | -1;
}

/**
 * How one cell follows from another and from shown cells, where they stand in one line of a table:
 * the total of the line without its other parts.
 *
 * @param wanted the cell that would be worked out
 * @param other the cell that it would be worked out with
 * @param isShown by the key of a place
 * @returns empty where no single line gives it
 */
export function lineOfSums(
  wanted: TableCell,
  other: TableCell,
  isShown: (key: string) => boolean,
): readonly SignedCell[] {
  const differing = wanted.entries.filter(
    ({ entry }, level) => entry.code !== other.entries[level]?.entry.code,
  );
  const [line] = differing;
  if (wanted.table !== other.table || differing.length !== 1 || line === undefined) return [];
  const { axis } = line;
  const place = (code: string) => ({ ...wanted.at, [axis.name]: code });
  const key = (code: string) => keyOfPlace(wanted.table, place(code));
  const [wantedCode, otherCode] = [line.entry.code, other.at[axis.name]];
  for (const sum of axis.entries.filter(({ kind }) => kind !== 'leaf')) {
    for (const parts of partitionsOf(axis.entries, sum)) {
      const all = [sum.code, ...parts];
      const rest = all.filter((code) => code !== wantedCode && code !== otherCode);
      const isLine = all.includes(wantedCode) && otherCode !== undefined && all.includes(otherCode);
      if (!isLine || !rest.every((code) => isShown(key(code)))) continue;
      const isSum = (code: string) => code === sum.code;
      return all
        .filter((code) => code !== wantedCode)
        .map((code) => ({
          at: place(code),
          sign: isSum(code) || isSum(wantedCode) ? 1 : -1,
        }));
    }
  }
  return [];
}

/** The leaves of a sum; and of a total also its groups with the leaves that are in none. */
function partitionsOf(
  entries: TableCell['entries'][number]['axis']['entries'],
  sum: TableCell['entries'][number]['entry'],
): readonly (readonly string[])[] {
  const leaves = entries.filter(({ kind, code }) => kind === 'leaf' && sum.leaves.has(code));
  const groups = entries.filter(({ kind }) => kind === 'group');
  const byLeaf = leaves.map(({ code }) => code);
  if (sum.kind === 'group' || groups.length === 0) return [byLeaf];
  const grouped = new Set(groups.flatMap((group) => [...group.leaves]));
  const byGroup = [
    ...groups.map(({ code }) => code),
    ...byLeaf.filter((code) => !grouped.has(code)),
  ];
  return [byGroup, byLeaf];
}
