import { ofSeverity, sortFindings } from '@chhamas/core';
import { guardBeside, loadCorpus, readPublicSite } from '@chhamas/core/node';
import { printedFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas check`: everything that is wrong with the content, its releases included. */
export const check: Verb = {
  name: 'check',
  parameters: [],
  posts: true,
  run: async (run) => {
    const { folder, language, format, print } = run;
    const { findings: inContent, warnings } = await loadCorpus(folder);
    const { findings: inReleases } = await readPublicSite(folder);
    // Both read site.json; its faults are said once.
    const inSealed = inReleases.filter(({ file }) => file !== 'site.json');
    const beside = await guardBeside(folder);
    const findings = [...sortFindings([...inContent, ...warnings]), ...inSealed, ...beside];
    const isFine = findings.length === 0 && format !== 'json';
    print(isFine ? textsFor(language).fine(folder) : printedFindings(findings, run));
    return ofSeverity(findings, 'warning').length === findings.length ? 0 : 1;
  },
};
