import { auditTables } from '../audit/audit-tables.ts';
import type { Solver } from '../solver.ts';
import { auditFindings } from './audit-findings.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ProtectedTables } from './protect-tables.ts';
import { protectTables } from './protect-tables.ts';
import { releaseChain } from './release-chain.ts';

/**
 * Tables that were protected, and then audited by equations of their own: an output is there only
 * where both agree that it is safe.
 *
 * @param input checked: from `parseProtectInput`
 * @throws {RangeError} where what was made is no pattern of the input: a mistake of ours
 */
export function protectAudited(input: ProtectInput, solver: Solver): ProtectedTables {
  const { output, findings } = protectTables(input, solver);
  if (output === undefined) return { findings };
  const audit = auditTables(input, output, solver, 'enough');
  const [fault] = audit.faults;
  if (fault !== undefined)
    throw new RangeError(`Expected a pattern, got ${JSON.stringify(fault)}.`);
  const said = new Set(findings.map(({ code, subject }) => `${code} ${subject}`));
  // What was lost before, both find.
  const found = auditFindings(audit, releaseChain(input).length).filter(
    ({ code, subject }) => !said.has(`${code} ${subject}`),
  );
  const all = [...findings, ...found];
  return all.every(({ severity }) => severity === 'warning')
    ? { output, findings: all }
    : { findings: all };
}
