import { auditRefused, auditReports, loadSolver, planProgress } from '@chhamas/core';
import { loadCorpus, readPublicSite } from '@chhamas/core/node';
import { findingsAsJson, printedFindings } from '../terminal/print-findings.ts';
import { auditedAsJson, printAudited } from '../terminal/print-audited.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas audit`: whether all releases together give a withheld or a small count away. */
export const audit: Verb = {
  name: 'audit',
  parameters: [],
  posts: true,
  run: async (run) => {
    const { folder, language, format, print } = run;
    const { corpus, findings: broken } = await loadCorpus(folder);
    const { site, findings: unreadable } = await readPublicSite(folder);
    if (site === undefined || unreadable.length > 0) {
      const findings = [...broken, ...unreadable];
      const said = { releases: [], findings: findingsAsJson(findings, language) };
      print(
        format === 'json' ? JSON.stringify(said, undefined, 2) : printedFindings(findings, run),
      );
      return 1;
    }
    const plans = site.plans.map((plan) => planProgress(plan, site.reports));
    const { busy } = textsFor(language);
    const result = await whileBusy(busy.auditing, async () =>
      auditReports(corpus, site.reports, await loadSolver(), 'intervals', plans),
    );
    const findings = auditRefused(result);
    if (format === 'json') {
      const said = { ...auditedAsJson(result), findings: findingsAsJson(findings, language) };
      print(JSON.stringify(said, undefined, 2));
    } else {
      const lines = [printAudited(result, language)];
      if (findings.length > 0) lines.push(printedFindings(findings, run));
      else if (result.releases.length > 0) lines.push(textsFor(language).audit.safe);
      print(lines.join('\n'));
    }
    return findings.length === 0 ? 0 : 1;
  },
};
