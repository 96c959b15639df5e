import type { Finding } from '@chhamas/core';
import { draftSemester, loadSolver, prepareReport } from '@chhamas/core';
import type { LoadedCorpus, PublicSite } from '@chhamas/core/node';
import { listPrepared, readPublicSite } from '@chhamas/core/node';
import { findPeriod } from '../find-period.ts';
import { printedFindings } from '../terminal/print-findings.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/** The draft of a report, and what stands between it and its publication. */
export interface PreparedDraft {
  readonly loaded: LoadedCorpus;
  readonly site: PublicSite;
  /** `reports/2022-S2/v1`: where it will be published. */
  readonly release: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly Finding[];
}

/**
 * Makes the draft of the semester that a call names; where there can be none, it prints why.
 *
 * @returns the draft, or the exit code with which to stop
 */
export async function prepareDraft(run: Run): Promise<PreparedDraft | number> {
  const found = await findPeriod(run);
  if (typeof found === 'number') return found;
  const { loaded, period, day } = found;
  const { busy } = textsFor(run.language);
  const { site, findings: unread } = await readPublicSite(run.folder);
  if (site === undefined) {
    run.print(printedFindings(unread, run));
    return 1;
  }
  const line = `reports/${period.semester}/`;
  const { entries } = site.verified.register;
  const version = entries.filter(({ release }) => release.startsWith(line)).length + 1;
  const { content, findings } = await whileBusy(busy.protecting, async () =>
    draftSemester({
      corpus: loaded.corpus,
      period,
      today: day,
      earlier: site.reports,
      withdrawn: site.withdrawn,
      version,
      solver: await loadSolver(),
    }),
  );
  if (content === undefined) {
    run.print(printedFindings(loaded.locate(findings), run));
    return 1;
  }
  const prepared = prepareReport(content);
  const files = await listPrepared(prepared, site.tree);
  const { release } = prepared.about;
  return { loaded, site, release, files, findings: loaded.locate(findings) };
}
