import type { ProtectInput } from '../tables/protect-input.ts';
import type { ProtectOutput } from '../tables/protect-output.ts';
import type { Solver } from '../solver.ts';
import { auditKnowledge } from './audit-knowledge.ts';
import { earlyBreaches } from './early-breaches.ts';
import { openExplainer } from './follows-from.ts';
import type { AuditRules } from './knowledge.ts';
import type { PatternFault } from './pattern-faults.ts';
import { patternFaults } from './pattern-faults.ts';
import { releaseChain } from './release-chain.ts';
import type { TablesExposure } from './tables-exposure.ts';
import { shownSmall, tablesExposures } from './tables-exposure.ts';
import type { AuditedCell } from './tables-knowledge.ts';
import { atKey, tablesKnowledge } from './tables-knowledge.ts';

/** What all that is public leaves open of a withheld cell. */
export interface Interval {
  /** The number of the table, from 0. */
  readonly table: number;
  readonly at: Readonly<Record<string, string>>;
  readonly least: number;
  /** Infinity where nothing bounds it. */
  readonly greatest: number;
}

/** The audit of tables that would be published. */
export interface TablesAudit {
  /** What makes the output no pattern of its input; nothing else is audited where there is one. */
  readonly faults: readonly PatternFault[];
  /** Of the withheld cells of this release, in the order of the output. */
  readonly intervals: readonly Interval[];
  /** Why this release must not be published; empty where it may. */
  readonly exposures: readonly TablesExposure[];
  /** What follows from the earlier releases alone: it is not held against this one. */
  readonly alreadyPublic: readonly TablesExposure[];
}

/**
 * Audits tables before they are published, together with all earlier releases of the file: from the
 * file alone, by equations of its own. It shares nothing with what makes a pattern but the solver.
 *
 * The attacker holds every table of every release, knows from the revision list which leaves changed,
 * and knows the policy: threshold, zeros, and that what is withheld is withheld for a reason.
 *
 * @param input parsed and without faults, earlier releases included
 * @param ask `intervals`, the default: every least and greatest value exactly; `enough`: quicker, the
 *   intervals are at least so wide
 * @source Handbook on Statistical Disclosure Control, chapters 4 and 5; Fischetti and Salazar (2001)
 */
export function auditTables(
  input: ProtectInput,
  output: ProtectOutput,
  solver: Solver,
  ask: AuditRules['ask'] = 'intervals',
): TablesAudit {
  const chain = releaseChain(input, output);
  const told = tablesKnowledge(chain, input.threshold);
  const cells = told.cells.filter(({ release }) => release === chain.length);
  const faults = patternFaults(input, output, cells);
  if (faults.length > 0) return { faults, intervals: [], exposures: [], alreadyPublic: [] };

  const rules = rulesOf(input, ask);
  const { ranges, breaches } = auditKnowledge(told.knowledge, rules, solver);
  const early = earlyBreaches(told, breaches, rules, solver);
  const explainer = openExplainer(told.knowledge, solver);
  const exposuresOf = (isEarly: boolean) => {
    const those = breaches.filter((breach) => early.has(breach) === isEarly);
    return tablesExposures(told, those, rules, explainer);
  };
  const exposures = [...shownSmall(cells, rules), ...exposuresOf(false)];
  const alreadyPublic = exposuresOf(true);
  explainer.close();

  const rangeOf = new Map(told.knowledge.secrets.map(({ id }, number) => [id, ranges[number]]));
  const intervals = inOrderOf(output, cells).flatMap(({ id, table, at }) => {
    const range = rangeOf.get(id);
    return range === undefined ? [] : [{ table, at, ...range }];
  });
  return { faults, intervals, exposures, alreadyPublic };
}

function rulesOf(
  { threshold, zeros, width = 1, insiders = 'none' }: ProtectInput,
  ask: AuditRules['ask'],
): AuditRules {
  return { smallFrom: zeros === 'withhold' ? 0 : 1, threshold, width, insiders, ask };
}

function inOrderOf(
  { tables }: ProtectOutput,
  cells: readonly AuditedCell[],
): readonly AuditedCell[] {
  return tables.flatMap(({ cells: printed }, table) => {
    const byPlace = new Map(
      cells.filter((cell) => cell.table === table).map((cell) => [atKey(cell.at), cell]),
    );
    return printed.flatMap(({ at }) => byPlace.get(atKey(at)) ?? []);
  });
}
