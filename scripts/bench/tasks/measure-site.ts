import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildCost } from '../site/build-astro.ts';
import { buildAstro } from '../site/build-astro.ts';
import { writeBareProject } from '../site/write-bare-project.ts';
import { writeSiteContent } from '../site/write-site-content.ts';

/** A build of some pages. */
export interface BuiltPages extends BuildCost {
  readonly pages: number;
  /** Of the HTML, in bytes. */
  readonly bytes: number;
  readonly charts: number;
}

/** What building the site of so many semesters takes, beside the same text and charts in bare Astro. */
export interface SiteMeasured {
  readonly semesters: number;
  readonly site: BuiltPages;
  readonly bare: BuiltPages;
}

const repository = join(import.meta.dirname, '../../..');
const siteFolder = join(repository, 'packages/site');
const semesters = Number(process.argv[2]);
const kept = process.argv[3];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'chhamas-bench-')));
const result: SiteMeasured = { semesters, ...(await measure()) };
if (kept === undefined) await rm(folder, { recursive: true });
process.stdout.write(JSON.stringify(result));

async function measure() {
  const [content, dist, charts] = [join(folder, 'content'), join(folder, 'dist'), 'charts.jsonl'];
  await writeSiteContent(content, semesters);
  const config = join(folder, 'recording.config.mjs');
  await writeFile(config, recordingConfig(join(folder, charts)));
  const cost = await buildAstro(
    siteFolder,
    ['--outDir', dist, '--config', relative(siteFolder, config)],
    { CHHAMAS_CONTENT: content, CHHAMAS_CACHE: join(folder, 'cache') },
  );
  const pages = await pagesIn(dist);
  const bare = join(folder, 'bare');
  await writeBareProject(bare, dist, pages, join(folder, charts));
  const bareCost = await buildAstro(bare, [], { CHHAMAS_CACHE: join(folder, 'bare-cache') });
  const bareDist = join(bare, 'dist');
  const measured = {
    site: { ...cost, ...(await sizeOf(dist, pages)) },
    bare: { ...bareCost, ...(await sizeOf(bareDist, await pagesIn(bareDist))) },
  };
  const { site, bare: other } = measured;
  if (site.pages !== other.pages || site.charts !== other.charts) {
    throw new RangeError('Expected the same pages and charts in both projects.');
  }
  return measured;
}

/** The site as it is, with a plugin more that writes down what its charts are drawn from. */
function recordingConfig(charts: string): string {
  const own = pathToFileURL(join(siteFolder, 'astro.config.mjs')).href;
  const recorder = pathToFileURL(join(import.meta.dirname, '../site/record-charts.ts')).href;
  return `import site from ${JSON.stringify(own)};
import { recordCharts } from ${JSON.stringify(recorder)};
const plugins = [recordCharts(${JSON.stringify(charts)})];
export default { ...site, vite: { ...site.vite, plugins } };
`;
}

/** The paths of all pages but that of a wrong address: `/en/about/`. */
async function pagesIn(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('index.html'))
    .map((entry) => `/${entry.slice(0, -'index.html'.length)}`)
    .toSorted();
}

async function sizeOf(dist: string, pages: readonly string[]) {
  let [bytes, charts] = [0, 0];
  for (const path of pages) {
    const file = join(dist, path, 'index.html');
    bytes += (await stat(file)).size;
    charts += (await readFile(file, 'utf8')).split('<svg class="plot').length - 1;
  }
  return { pages: pages.length, bytes, charts };
}
