import type { Finding } from '@chhamas/core';
import { sortFindings } from '@chhamas/core';
import { guardBeside, loadCorpus, readPublicSite } from '@chhamas/core/node';

/** Everything that is wrong with a content folder, its releases included, and what somebody should look at. */
export async function checkContent(folder: string): Promise<readonly Finding[]> {
  const { findings: inContent, warnings } = await loadCorpus(folder);
  const { findings: inReleases } = await readPublicSite(folder);
  // Both read site.json; its faults are said once.
  const inSealed = inReleases.filter(({ file }) => file !== 'site.json');
  const beside = await guardBeside(folder);
  return [...sortFindings([...inContent, ...warnings]), ...inSealed, ...beside];
}
