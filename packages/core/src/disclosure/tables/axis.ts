import { compareCodes } from './compare-codes.ts';
import type { ProtectInput } from './protect-input.ts';

/** A code that a table prints along one dimension, and the leaves that it adds up. */
export interface AxisEntry {
  readonly code: string;
  readonly kind: 'leaf' | 'group' | 'total';
  readonly leaves: ReadonlySet<string>;
}

/** A dimension as tables print it: leaves, then groups, then the total. */
export interface Axis {
  readonly name: string;
  /** The dimension whose leaves it adds up; its own name where it is a base dimension. */
  readonly base: string;
  readonly entries: readonly AxisEntry[];
}

/** The base dimension of a name: itself, unless it is another grouping of one. */
export function baseOf({ hierarchies }: ProtectInput, name: string): string {
  return hierarchies[name]?.of ?? name;
}

/**
 * The leaves of a base dimension, in the order of their codes: those in any group over it, and those
 * of the cells. A leaf with no count anywhere is one all the same: nobody was counted there.
 */
export function leavesOf({ hierarchies, cells }: ProtectInput, base: string): readonly string[] {
  const grouped = Object.entries(hierarchies)
    .filter(([name, { of = name }]) => of === base)
    .flatMap(([, { groups = {} }]) => Object.values(groups).flat());
  const counted = cells.flatMap(({ [base]: code }) => (typeof code === 'string' ? [code] : []));
  return [...new Set([...grouped, ...counted])].sort(compareCodes);
}

/**
 * The dimensions that the tables of a file use, by name.
 *
 * @param input checked: every name in its tables has a hierarchy
 */
export function axesOf(input: ProtectInput): ReadonlyMap<string, Axis> {
  const names = [...new Set(input.tables.flat())];
  return new Map(names.map((name) => [name, axisOf(input, name)]));
}

function axisOf(input: ProtectInput, name: string): Axis {
  const base = baseOf(input, name);
  const { total = '', groups = {} } = input.hierarchies[name] ?? {};
  const leaves = leavesOf(input, base);
  return {
    name,
    base,
    entries: [
      ...leaves.map((code) => ({ code, kind: 'leaf' as const, leaves: new Set([code]) })),
      ...Object.entries(groups)
        .map(([code, members]) => ({ code, kind: 'group' as const, leaves: new Set(members) }))
        .sort((a, b) => compareCodes(a.code, b.code)),
      { code: total, kind: 'total', leaves: new Set(leaves) },
    ],
  };
}
