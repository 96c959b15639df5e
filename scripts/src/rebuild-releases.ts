import { loadSolver, publishSemester, writeRelease } from '@chhamas/core';
import type { CalendarDate } from '@chhamas/core';
import { loadCorpus, readPublicSite, writeReleaseFolder } from '@chhamas/core/node';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { printFindings } from './terminal/print-findings.ts';

interface Sealed {
  readonly semester: string;
  readonly version: string;
  readonly releasedOn: CalendarDate;
}

/**
 * Makes the releases of a content folder again, each as of its own day and in their order, after the
 * shape of a release has changed. Only before version 1.0.0 of the package: afterwards no release is
 * ever written again.
 *
 * The old ones are kept beside until all new ones are there.
 */
async function rebuildReleases(folder: string): Promise<void> {
  const reports = join(folder, 'releases', 'reports');
  const beside = join(folder, 'releases-before');
  const sealed = await sealedIn(reports);
  const solver = await loadSolver();
  await rename(join(folder, 'releases'), beside);
  try {
    for (const { semester, version, releasedOn } of sealed) {
      const { corpus } = await loadCorpus(folder);
      const period = corpus.periods.find((each) => each.semester === semester);
      const { site, findings: unreadable } = await readPublicSite(folder);
      if (period === undefined || site === undefined) {
        throw new Error(printFindings(unreadable, folder, 'en'));
      }
      const request = { corpus, period, today: releasedOn, earlier: site.reports, solver };
      const { content, findings } = publishSemester(request);
      if (content === undefined) throw new Error(printFindings(findings, folder, 'en'));
      await writeReleaseFolder(join(reports, semester, version), await writeRelease(content));
      process.stdout.write(`${semester} ${version}, as of ${releasedOn}\n`);
    }
  } catch (error) {
    await rm(join(folder, 'releases'), { recursive: true, force: true });
    await rename(beside, join(folder, 'releases'));
    throw error;
  }
  await rm(beside, { recursive: true });
}

/** The sealed versions, the earliest first; of one day the earlier semester, which may be a base. */
async function sealedIn(reports: string): Promise<readonly Sealed[]> {
  const found: Sealed[] = [];
  for (const semester of await readdir(reports)) {
    for (const version of await readdir(join(reports, semester))) {
      const text = await readFile(join(reports, semester, version, 'report.json'), 'utf8');
      // Its shape is the old one: nothing but the day is read.
      const { releasedOn } = JSON.parse(text) as { readonly releasedOn: CalendarDate };
      found.push({ semester, version, releasedOn });
    }
  }
  const keyOf = ({ releasedOn, semester, version }: Sealed) =>
    `${releasedOn} ${semester} ${version.padStart(6)}`;
  return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

for (const folder of process.argv.slice(2)) await rebuildReleases(folder);
