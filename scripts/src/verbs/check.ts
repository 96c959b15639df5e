import { ofSeverity, sortFindings } from '@chhamas/core';
import { guardBeside, loadCorpus, readPublicSite } from '@chhamas/core/node';
import { findingsAsJson, printFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas check`: everything that is wrong with the content, its releases included. */
export const check: Verb = {
  name: 'check',
  parameters: [],
  run: async ({ folder, language, format, print }) => {
    const { findings: inContent, warnings } = await loadCorpus(folder);
    const { findings: inReleases } = await readPublicSite(folder);
    // Both read site.json; its faults are said once.
    const inSealed = inReleases.filter(({ file }) => file !== 'site.json');
    const beside = await guardBeside(folder);
    const findings = [...sortFindings([...inContent, ...warnings]), ...inSealed, ...beside];
    if (format === 'json') {
      print(JSON.stringify({ findings: findingsAsJson(findings, language) }, undefined, 2));
    } else {
      print(
        findings.length === 0
          ? textsFor(language).fine(folder)
          : printFindings(findings, folder, language),
      );
    }
    return ofSeverity(findings, 'warning').length === findings.length ? 0 : 1;
  },
};
