import type { Breach } from './audit-knowledge.ts';
import type { Explainer } from './follows-from.ts';
import type { AuditRules } from './knowledge.ts';
import type { AuditedCell, AuditedChange, TablesKnowledge } from './tables-knowledge.ts';

/** A cell of a table of a release: 1 is the first one of a file, its `previous` of all. */
export interface ReleaseCell {
  readonly release: number;
  /** The number of the table in its release, from 0. */
  readonly table: number;
  readonly at: Readonly<Record<string, string>>;
}

/** A count that somebody can work out, or pin down more narrowly than the policy allows. */
export interface TablesExposure extends ReleaseCell {
  /**
   * `shown-small`: a small count that stands there. `cell`: a withheld one of this release.
   * `earlier-cell`: of an earlier one. `change`: by how much a cell counts more, or less, than before.
   */
  readonly kind: 'shown-small' | 'cell' | 'earlier-cell' | 'change';
  /** Of a change: since which release. */
  readonly since?: number;
  readonly least: number;
  readonly greatest: number;
  /** Whether what is exposed is a small count; if not, it is a complement. */
  readonly isSmall: boolean;
  /** The withheld cell in which the attacker is alone; absent for a reader from outside. */
  readonly insider?: ReleaseCell;
  /** The shown cells from which it follows: added, or taken away. */
  readonly from: readonly (ReleaseCell & { readonly sign: 1 | -1 })[];
}

/**
 * Says of breaches which cells of which tables they are, and what they follow from.
 *
 * @returns in the order of the cells, then of the changes
 */
export function tablesExposures(
  { knowledge, cells, changes }: TablesKnowledge,
  breaches: readonly Breach[],
  rules: AuditRules,
  explainer: Explainer,
): readonly TablesExposure[] {
  const last = Math.max(...cells.map(({ release }) => release));
  const cellsById = new Map(cells.map((cell) => [cell.id, cell]));
  const cellOf = (secret: number) => cellsById.get(knowledge.secrets[secret]?.id ?? '');
  const numbers = new Map(knowledge.secrets.map(({ id }, number) => [id, number]));
  return [...cells, ...changes].flatMap((secret) => {
    const own = breaches.filter((breach) => breach.secret === numbers.get(secret.id));
    return own.map(({ least, greatest, insider }): TablesExposure => {
      const alone = insider === undefined ? undefined : cellOf(insider);
      const known = alone?.terms.map(([unknown]) => unknown);
      return {
        kind: 'since' in secret ? 'change' : secret.release === last ? 'cell' : 'earlier-cell',
        ...placeOf(secret),
        ...('since' in secret ? { since: secret.since } : {}),
        least,
        greatest,
        isSmall: 'since' in secret || isSmallCount(secret.count, rules),
        ...(alone === undefined ? {} : { insider: placeOf(alone) }),
        from: explainer.groundsOf(secret.terms, known).flatMap(({ id, sign }) => {
          const cell = cellsById.get(id);
          return cell === undefined ? [] : [{ ...placeOf(cell), sign }];
        }),
      };
    });
  });
}

/** Small counts that stand in the open. */
export function shownSmall(
  cells: readonly AuditedCell[],
  rules: AuditRules,
): readonly TablesExposure[] {
  return cells
    .filter(({ status, count }) => status === 'shown' && isSmallCount(count, rules))
    .map((cell) => ({
      kind: 'shown-small',
      ...placeOf(cell),
      least: cell.count,
      greatest: cell.count,
      isSmall: true,
      from: [],
    }));
}

function placeOf({ release, table, at }: AuditedCell | AuditedChange): ReleaseCell {
  return { release, table, at };
}

function isSmallCount(count: number, { smallFrom, threshold }: AuditRules): boolean {
  return count >= smallFrom && count < threshold;
}
