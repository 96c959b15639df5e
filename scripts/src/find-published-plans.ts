import type { PublishedPlan } from '@chhamas/core';
import { readPublicSite } from '@chhamas/core/node';
import { printedFindings } from './terminal/print-findings.ts';
import type { Run } from './verb.ts';

/**
 * The published versions of the plan of some years, the first one first; none where none was published.
 * Where the releases are not as they were sealed, it prints what is wrong.
 *
 * @returns the versions, or the exit code with which to stop
 */
export async function findPublishedPlans(
  run: Run,
  years: string,
): Promise<readonly PublishedPlan[] | number> {
  const { site, findings } = await readPublicSite(run.folder);
  if (site === undefined) {
    run.print(printedFindings(findings, run));
    return 1;
  }
  return site.plans.filter(({ id }) => id === years).toSorted((a, b) => a.version - b.version);
}
