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

const runs = 2;
const repository = join(import.meta.dirname, '../../..');
const siteFolder = join(repository, 'packages/site');
const semesters = Number(process.argv[2]);
const folder = await mkdtemp(join(tmpdir(), 'chhamas-bench-'));
const result: SiteMeasured = { semesters, ...(await measure()) };
await rm(folder, { recursive: true });
process.stdout.write(JSON.stringify(result));

async function measure() {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const charts = join(folder, 'charts.jsonl');
  await writeSiteContent(content, semesters);
  const config = join(folder, 'recording.config.mjs');
  await writeFile(config, recordingConfig(charts));
  const args = ['--outDir', dist, '--config', relative(siteFolder, config)];
  const bare = join(folder, 'bare');
  const bareDist = join(bare, 'dist');
  const [costs, bareCosts]: [BuildCost[], BuildCost[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await rm(dist, { recursive: true, force: true });
    await rm(bareDist, { recursive: true, force: true });
    const cache = join(folder, `cache-${run}`);
    const environment = { CHHAMAS_CONTENT: content, CHHAMAS_CACHE: cache };
    costs.push(await buildAstro(siteFolder, args, environment));
    if (run === 0) await writeBareProject(bare, dist, await pagesIn(dist), charts);
    bareCosts.push(await buildAstro(bare, [], { CHHAMAS_CACHE: `${cache}-bare` }));
  }
  const site = { ...leastOf(costs), ...(await sizeOf(dist)) };
  const other = { ...leastOf(bareCosts), ...(await sizeOf(bareDist)) };
  if (site.pages !== other.pages || site.charts !== other.charts) {
    throw new RangeError('Expected the same pages and charts in both projects.');
  }
  return { site, bare: other };
}

/** What else the machine does only adds. */
function leastOf(costs: readonly BuildCost[]): BuildCost {
  const [least] = costs.toSorted((a, b) => a.busy - b.busy);
  if (least === undefined) throw new RangeError('Expected a build.');
  return least;
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

async function sizeOf(dist: string) {
  const pages = await pagesIn(dist);
  let [bytes, charts] = [0, 0];
  for (const path of pages) {
    const file = join(dist, path, 'index.html');
    bytes += (await stat(file)).size;
    charts += (await readFile(file, 'utf8')).split('<svg class="plot').length - 1;
  }
  return { pages: pages.length, bytes, charts };
}
