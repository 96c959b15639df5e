import { createReadStream } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DrawnChart } from './record-charts.ts';
import { markOf } from './record-charts.ts';
import { readBlocks } from './read-blocks.ts';

const repository = join(import.meta.dirname, '../../..');

const config = `export default {
  trailingSlash: 'always',
  build: { format: 'directory' },
  compressHTML: true,
  vite: { resolve: { alias: { charts: ${JSON.stringify(join(repository, 'packages/site/src/charts'))} } } },
};
`;

/**
 * Writes an Astro project of one page file that prints the same texts and links in lines and tables, and
 * draws the same charts with the same functions: no queries, no components, no releases, no styles.
 *
 * @param pages paths of built pages: `/en/about/`
 * @param charts what was recorded while they were built
 */
export async function writeBareProject(
  folder: string,
  dist: string,
  pages: readonly string[],
  charts: string,
): Promise<void> {
  const drawn = await readCharts(charts);
  await mkdir(join(folder, 'pages'), { recursive: true });
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await cp(join(import.meta.dirname, 'bare-page.astro'), join(folder, 'src/pages/[...path].astro'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, 'astro.config.mjs'), config);
  const paths = pages.map((path) => path.replace(/^\/|\/$/g, ''));
  await writeFile(join(folder, 'paths.json'), JSON.stringify(paths));
  for (const [number, path] of pages.entries()) {
    const html = await readFile(join(dist, path, 'index.html'), 'utf8');
    await writeFile(join(folder, `pages/${number}.json`), JSON.stringify(pageOf(html, drawn)));
  }
}

function pageOf(html: string, drawn: ReadonlyMap<string, DrawnChart>) {
  const blocks = readBlocks(html).map((block) => {
    if (block.kind !== 'chart') return block;
    const chart = drawn.get(markOf(block.svg));
    if (chart === undefined) throw new RangeError('Expected a chart that was recorded.');
    return { kind: block.kind, draw: chart.draw, args: chart.args };
  });
  return {
    language: /<html lang="(\w+)"/.exec(html)?.[1],
    title: /<title>([^<]*)/.exec(html)?.[1],
    blocks,
  };
}

async function readCharts(file: string): Promise<ReadonlyMap<string, DrawnChart>> {
  const drawn = new Map<string, DrawnChart>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    // A line that the recorder wrote.
    const chart = JSON.parse(line) as DrawnChart;
    drawn.set(chart.svg, chart);
  }
  return drawn;
}
