import type { Solver } from '../solver.ts';
import type { Breach } from './audit-knowledge.ts';
import { auditKnowledge } from './audit-knowledge.ts';
import type { AuditRules } from './knowledge.ts';
import type { TablesKnowledge } from './tables-knowledge.ts';

/**
 * Which breaches follow from the earlier releases alone: what is public already cannot be helped, and
 * is not held against a new release.
 *
 * @param breaches with the latest release
 * @returns those of them that are there without it
 */
export function earlyBreaches(
  { knowledge, cells, changes }: TablesKnowledge,
  breaches: readonly Breach[],
  rules: AuditRules,
  solver: Solver,
): ReadonlySet<Breach> {
  const latest = Math.max(...cells.map(({ release }) => release));
  if (latest === 1 || breaches.length === 0) return new Set();
  const isNew = new Set(
    [...cells, ...changes].filter(({ release }) => release === latest).map(({ id }) => id),
  );
  const before = {
    unknowns: knowledge.unknowns,
    statements: knowledge.statements.filter(({ id }) => !isNew.has(id)),
    // Nothing of the new release is a reason, or ties anything together, before it is there.
    secrets: knowledge.secrets.map((secret) =>
      isNew.has(secret.id) ? { ...secret, kind: 'other' as const } : secret,
    ),
  };
  const early = auditKnowledge(before, { ...rules, ask: 'enough' }, solver).breaches;
  return new Set(
    breaches.filter(({ secret, insider }) =>
      early.some(
        (other) =>
          other.secret === secret && (other.insider === undefined || other.insider === insider),
      ),
    ),
  );
}
