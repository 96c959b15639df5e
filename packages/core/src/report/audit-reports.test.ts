import { expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { readPublicSite } from '../node/read-public-site.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import { solver } from '../testing/solver.ts';
import { auditReports } from './audit-reports.ts';

test.each([demoContent, realContent])('all releases of a root pass together', async (folder) => {
  const { corpus } = await loadCorpus(folder);
  const { site } = await readPublicSite(folder);
  const t0 = performance.now();
  const { releases, exposures } = auditReports(corpus, site?.reports ?? [], solver, 'enough');
  process.stdout.write(`${performance.now() - t0} ms\n` + JSON.stringify(releases, undefined, 1) + '\n');
  process.stdout.write(JSON.stringify(exposures, undefined, 1).slice(0, 6000) + '\n');
  expect(exposures).toEqual([]);
}, 120_000);
