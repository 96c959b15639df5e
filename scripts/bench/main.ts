// npm run bench                       prints how fast the core reads, checks, assembles and adds
// npm run bench -- --write [<date>]   writes docs/benchmarks.md as well, with that date or today's
// npm run bench -- --sizes 0,1        the two smallest decades only
// npm run bench -- --sites 2          only the site of two semesters is built; of nothing, none
//
// What is left out with `--sizes ""` or `--sites ""` stays in the file as it is.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sizes } from './decade/size.ts';
import type { SizeMeasured } from './report/benchmarks-text.ts';
import { benchmarksText } from './report/benchmarks-text.ts';
import { joinSections } from './report/join-sections.ts';
import { machineOf } from './report/machine.ts';
import { siteText } from './report/site-text.ts';
import { runTask } from './run-task.ts';
import type { DisclosureMeasured } from './tasks/measure-disclosure.ts';
import type { MemoryMeasured } from './tasks/measure-memory.ts';
import type { ReadingMeasured } from './tasks/measure-reading.ts';
import type { SemesterMeasured } from './tasks/measure-semester.ts';
import type { SiteMeasured } from './tasks/measure-site.ts';
import type { SumsMeasured } from './tasks/measure-sums.ts';

const { values, positionals } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    sizes: { type: 'string', default: sizes.map((_, number) => number).join(',') },
    // Semesters: about 450, 1,200, 2,700 and 5,100 pages.
    sites: { type: 'string', default: '2,8,20,40' },
  },
  allowPositionals: true,
});
const [date = new Date().toISOString().slice(0, 10)] = positionals;
const machine = { date, ...(await machineOf()) };

const measured: SizeMeasured[] = [];
for (const number of listOf(values.sizes)) {
  process.stderr.write(`size ${number}\n`);
  measured.push({
    reading: await runTask<ReadingMeasured>('measure-reading', number),
    memory: await runTask<MemoryMeasured>('measure-memory', number),
    sums: await runTask<SumsMeasured>('measure-sums', number),
  });
}
const core = measured.length === 0 ? '' : await coreText(measured);
const sites: SiteMeasured[] = [];
for (const semesters of listOf(values.sites)) {
  process.stderr.write(`site of ${semesters} semesters\n`);
  sites.push(await runTask<SiteMeasured>('measure-site', semesters));
}
const text = joinSections(core, sites.length === 0 ? '' : await siteText(sites, machine));
process.stdout.write(`\n${text}`);
if (values.write) {
  const file = join(import.meta.dirname, '../../docs/benchmarks.md');
  await writeFile(file, joinSections(await readFile(file, 'utf8'), text));
}

async function coreText(of: readonly SizeMeasured[]): Promise<string> {
  const semester = await runTask<SemesterMeasured>('measure-semester');
  const disclosure = await runTask<DisclosureMeasured>('measure-disclosure');
  return benchmarksText(of, { semester, disclosure }, machine);
}

function listOf(names: string): readonly string[] {
  return names.split(',').filter((name) => name !== '');
}
