import { compareText } from '../../kernel/compare-text.ts';
import type { ProtectOutput } from '../tables/protect-output.ts';
import { changeTerms, hiddenCounts } from './hidden-counts.ts';
import type { Knowledge, SecretSum, Statement, Terms } from './knowledge.ts';
import type { LeafCounts } from './leaf-counts.ts';
import { leafCountsOf, leavesIn } from './leaf-counts.ts';
import type { TablesRelease } from './release-chain.ts';
import type { TablePlace } from './table-places.ts';
import { tablePlacesOf } from './table-places.ts';

/** A cell of a table of a release, with what it truly is. */
export interface AuditedCell {
  readonly id: string;
  /** The number of its release; 1 for the first. */
  readonly release: number;
  readonly table: number;
  readonly at: Readonly<Record<string, string>>;
  readonly count: number;
  /** As published; undefined where the output does not have it. */
  readonly status: 'shown' | 'withheld' | undefined;
  readonly terms: Terms;
}

/** A small change of a cell since an earlier release, whether or not it was printed there. */
export interface AuditedChange extends Omit<AuditedCell, 'status'> {
  /** The number of the earlier release. */
  readonly since: number;
}

/** What the tables of some releases say, and what they must not give away. */
export interface TablesKnowledge {
  /** Every shown cell is a statement, every withheld cell and every small change a secret, by their ids. */
  readonly knowledge: Knowledge;
  /** Of all releases, in the order of files, tables and codes. */
  readonly cells: readonly AuditedCell[];
  readonly changes: readonly AuditedChange[];
}

/**
 * Tells the tables of a chain of releases as public knowledge. Statements and secrets are sorted, so
 * that the order of tables, codes and rows changes nothing.
 *
 * @param threshold a change of 1 to below this, up or down, is small
 */
export function tablesKnowledge(
  chain: readonly TablesRelease[],
  threshold: number,
): TablesKnowledge {
  const leaves = leafCountsOf(chain);
  const { unknowns, statements, ofLeaf } = hiddenCounts(chain, leaves);
  const unknownsAt = (index: number, { region }: TablePlace) => {
    const space = leaves[index];
    if (space === undefined || !hasDimensions(space, region.keys())) return undefined;
    return leavesIn(space, region).map((leaf) => ofLeaf[index]?.[leaf] ?? 0);
  };
  const countOf = (those: readonly number[]) =>
    those.reduce((sum, unknown) => sum + (unknowns[unknown]?.count ?? 0), 0);

  const cells: AuditedCell[] = [];
  const changes: AuditedChange[] = [];
  for (const [index, { number, input, output }] of chain.entries()) {
    const statusOf = statusIn(output);
    for (const place of tablePlacesOf(input)) {
      const { table, at } = place;
      const now = unknownsAt(index, place) ?? [];
      const here = { release: number, table, at };
      const count = countOf(now);
      const status = statusOf(place);
      cells.push({ ...here, id: idOf(here), count, status, terms: changeTerms(now, []) });
      for (const { number: since } of chain.slice(0, index)) {
        const before = unknownsAt(since - 1, place);
        if (before === undefined) continue;
        const by = count - countOf(before);
        if (by === 0 || Math.abs(by) >= threshold) continue;
        const id = idOf({ ...here, since });
        changes.push({ ...here, id, since, count: by, terms: changeTerms(now, before) });
      }
    }
  }
  const shown = cells
    .filter(({ status }) => status === 'shown')
    .map(({ id, terms, count }): Statement => ({ id, terms, least: count, greatest: count }));
  const secrets = [
    ...cells.filter(({ status }) => status === 'withheld').map(secretOf('withheld')),
    ...changes.map(secretOf('change')),
  ];
  const knowledge = {
    unknowns,
    statements: [...statements, ...shown].toSorted(byId),
    secrets: secrets.toSorted(byId),
  };
  return { knowledge, cells, changes };
}

function hasDimensions({ dimensions }: LeafCounts, wanted: Iterable<string>): boolean {
  return Array.from(wanted).every((dimension) => dimensions.includes(dimension));
}

function statusIn({ tables }: ProtectOutput): (place: TablePlace) => AuditedCell['status'] {
  const statuses = tables.map(
    ({ cells }) => new Map(cells.map(({ at, status }) => [atKey(at), status])),
  );
  return ({ table, at }) => statuses[table]?.get(atKey(at));
}

/** Equal for the same codes, whatever their order. */
export function atKey(at: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(at).toSorted(([a], [b]) => compareText(a, b)));
}

/** The table by its codes first: its number in the file only tells twins apart. */
function idOf(cell: {
  readonly release: number;
  readonly since?: number;
  readonly table: number;
  readonly at: Readonly<Record<string, string>>;
}): string {
  return JSON.stringify([cell.release, cell.since ?? 0, atKey(cell.at), cell.table]);
}

function secretOf(kind: SecretSum['kind']) {
  return ({ id, terms }: { readonly id: string; readonly terms: Terms }): SecretSum => ({
    id,
    terms,
    kind,
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
