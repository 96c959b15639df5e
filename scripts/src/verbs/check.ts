import { loadCorpus, readPublicSite } from '@chhamas/core/node';
import { findingsAsJson, printFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas check`: everything that is wrong with the content, its releases included. */
export const check: Verb = {
  name: 'check',
  parameters: [],
  run: async ({ folder, language, format, print }) => {
    const { findings: inContent } = await loadCorpus(folder);
    const { findings: inReleases } = await readPublicSite(folder);
    // Both read site.json; its faults are said once.
    const inSealed = inReleases.filter(({ file }) => file !== 'site.json');
    const findings = [...inContent, ...inSealed];
    if (format === 'json') {
      print(JSON.stringify({ findings: findingsAsJson(findings, language) }, undefined, 2));
    } else {
      print(
        findings.length === 0
          ? textsFor(language).fine(folder)
          : printFindings(findings, folder, language),
      );
    }
    return findings.length === 0 ? 0 : 1;
  },
};
