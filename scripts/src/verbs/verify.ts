import { readPublicSite } from '@chhamas/core/node';
import { formatNumber, formatSemester } from '@chhamas/core/language';
import { findingsAsJson, printFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas verify`: whether every release is as it was sealed. */
export const verify: Verb = {
  name: 'verify',
  parameters: [],
  run: async ({ folder, language, format, print }) => {
    const texts = textsFor(language);
    const { site, findings } = await readPublicSite(folder);
    const releases = (site?.reports ?? []).map(({ head: { semester, version } }) => ({
      semester,
      version,
    }));
    if (format === 'json') {
      print(
        JSON.stringify({ releases, findings: findingsAsJson(findings, language) }, undefined, 2),
      );
    } else if (findings.length > 0) {
      const isBroken = findings.some(({ file }) => file?.startsWith('releases/'));
      const last = isBroken ? [texts.notIntact] : [];
      print([printFindings(findings, folder, language), ...last].join('\n'));
    } else {
      const lines = releases.map(({ semester, version }) =>
        texts.releaseIntact(formatSemester(semester, language), formatNumber(version, language)),
      );
      print(lines.length === 0 ? texts.noReleases : lines.join('\n'));
    }
    return findings.length === 0 ? 0 : 1;
  },
};
