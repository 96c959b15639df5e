import type { Finding } from '@chhamas/core';
import { loadCorpus } from '@chhamas/core/node';
import { printedFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/**
 * Tries what is to be written as if it stood there already, and prints what would be wrong with it.
 *
 * @param files texts by their paths from the content folder
 * @param isAgainst which findings stand against it: all of them where left out
 * @returns true where nothing is
 */
export async function wouldBeFine(
  run: Run,
  files: ReadonlyMap<string, string>,
  isAgainst: (finding: Finding) => boolean = () => true,
): Promise<boolean> {
  const loaded = await loadCorpus(run.folder, files);
  const findings = loaded.findings.filter(isAgainst);
  if (findings.length === 0) return true;
  run.print(printedFindings(findings, run));
  if (run.format === 'pretty') run.print(textsFor(run.language).plan.notWritten);
  return false;
}
