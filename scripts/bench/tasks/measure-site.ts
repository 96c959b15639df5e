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
  /** With every file of data that its pages offer. */
  readonly site: BuiltPages;
  /** The same without those files. */
  readonly pages: BuiltPages;
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
  const bare = join(folder, 'bare');
  const bareDist = join(bare, 'dist');
  const build = async (name: string, plugin?: string) => {
    await rm(dist, { recursive: true, force: true });
    const environment = { CHHAMAS_CONTENT: content, CHHAMAS_CACHE: join(folder, `cache-${name}`) };
    const args = ['--outDir', dist];
    if (plugin !== undefined) args.push('--config', await configWith(plugin));
    return buildAstro(siteFolder, args, environment);
  };
  // What is written down of the charts is measured with none of them.
  await build('recording', `recordCharts(${JSON.stringify(charts)})`);
  await writeBareProject(bare, dist, await pagesIn(dist), charts);
  const costs: Record<'site' | 'pages' | 'bare', BuildCost[]> = { site: [], pages: [], bare: [] };
  const sizes: Partial<Record<'site' | 'pages', Size>> = {};
  for (let run = 0; run < runs; run += 1) {
    costs.pages.push(await build(`pages-${run}`, 'withoutFilesOfData()'));
    sizes.pages = await sizeOf(dist);
    costs.site.push(await build(`site-${run}`));
    sizes.site = await sizeOf(dist);
    await rm(bareDist, { recursive: true, force: true });
    costs.bare.push(await buildAstro(bare, [], { CHHAMAS_CACHE: join(folder, `bare-${run}`) }));
  }
  const site = { ...leastOf(costs.site), ...sizeIn(sizes.site) };
  const pages = { ...leastOf(costs.pages), ...sizeIn(sizes.pages) };
  const other = { ...leastOf(costs.bare), ...(await sizeOf(bareDist)) };
  for (const each of [pages, other]) {
    if (site.pages !== each.pages || site.charts !== each.charts) {
      throw new RangeError('Expected the same pages and charts in each project.');
    }
  }
  return { site, pages, bare: other };
}

/** What else the machine does only adds. */
function leastOf(costs: readonly BuildCost[]): BuildCost {
  const [least] = costs.toSorted((a, b) => a.busy - b.busy);
  if (least === undefined) throw new RangeError('Expected a build.');
  return least;
}

/** The configuration of the site as it is, with a plugin more. */
async function configWith(plugin: string): Promise<string> {
  const own = pathToFileURL(join(siteFolder, 'astro.config.mjs')).href;
  const plugins = ['record-charts', 'without-files-of-data'].map((name) =>
    JSON.stringify(pathToFileURL(join(import.meta.dirname, `../site/${name}.ts`)).href),
  );
  const file = join(folder, `${plugin.slice(0, plugin.indexOf('('))}.config.mjs`);
  await writeFile(
    file,
    `import site from ${JSON.stringify(own)};
import { recordCharts } from ${plugins[0]};
import { withoutFilesOfData } from ${plugins[1]};
export default { ...site, vite: { ...site.vite, plugins: [${plugin}] } };
`,
  );
  return relative(siteFolder, file);
}

/** The paths of all pages but that of a wrong address: `/en/about/`. */
async function pagesIn(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('index.html'))
    .map((entry) => `/${entry.slice(0, -'index.html'.length)}`)
    .toSorted();
}

/** What was built, in numbers. */
type Size = Pick<BuiltPages, 'pages' | 'bytes' | 'charts'>;

function sizeIn(size: Size | undefined): Size {
  if (size === undefined) throw new RangeError('Expected a build.');
  return size;
}

async function sizeOf(dist: string): Promise<Size> {
  const pages = await pagesIn(dist);
  let [bytes, charts] = [0, 0];
  for (const path of pages) {
    const file = join(dist, path, 'index.html');
    bytes += (await stat(file)).size;
    charts += (await readFile(file, 'utf8')).split('<svg class="plot').length - 1;
  }
  return { pages: pages.length, bytes, charts };
}
