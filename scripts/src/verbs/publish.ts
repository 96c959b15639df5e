import { loadSolver, nameOf, ofSeverity, publishSemester, writeRelease } from '@chhamas/core';
import { readPublicSite, writeReleaseFolder } from '@chhamas/core/node';
import { formatNumber, formatSemester } from '@chhamas/core/language';
import { join } from 'node:path';
import { findPeriod } from '../find-period.ts';
import { dayOf } from '../today.ts';
import { findingsAsJson, printFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas publish <semester>`: a release, or everything that stands in its way. */
export const publish: Verb = {
  name: 'publish',
  parameters: ['<semester>'],
  run: async (run) => {
    const { folder, language, format, print } = run;
    const texts = textsFor(language);
    const found = await findPeriod(run);
    if (typeof found === 'number') return found;
    const { loaded, period, day } = found;
    const today = dayOf(undefined);
    if (today === undefined || day > today) {
      process.stderr.write(`chhamas: ${texts.notYet(day)}\n`);
      return 2;
    }
    const { site, findings: inReleases } = await readPublicSite(folder);
    const solver = await loadSolver();
    const earlier = site?.reports ?? [];
    const request = { corpus: loaded.corpus, period, today: day, earlier, solver };
    const result = site === undefined ? { findings: inReleases } : publishSemester(request);
    const title = formatSemester(period.semester, language);
    if (!('content' in result)) {
      const findings = loaded.locate(result.findings);
      const blockers = [...ofSeverity(findings, 'error'), ...ofSeverity(findings, 'blocker')];
      const ordered = [...blockers, ...ofSeverity(findings, 'warning')];
      if (format === 'json') {
        const refused = findingsAsJson(ordered, language);
        print(
          JSON.stringify(
            { semester: period.semester, published: false, findings: refused },
            undefined,
            2,
          ),
        );
      } else {
        const name = (id: string) => nameOf(id, loaded.corpus, language);
        print(`${printFindings(ordered, folder, language, name)}\n${texts.refused(title)}`);
      }
      return 1;
    }
    const { version } = result.content.head;
    const target = join(folder, 'releases', 'reports', period.semester, `v${version}`);
    await writeReleaseFolder(target, await writeRelease(result.content));
    print(
      format === 'json'
        ? JSON.stringify(
            { semester: period.semester, published: true, version, folder: target },
            undefined,
            2,
          )
        : texts.released(title, formatNumber(version, language), target),
    );
    return 0;
  },
};
