// npm run bench                       prints how fast the core reads, checks, assembles and adds
// npm run bench -- --write [<date>]   writes docs/benchmarks.md as well, with that date or today's
// npm run bench -- --sizes 0,1        the two smallest decades only

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sizes } from './decade/size.ts';
import type { SizeMeasured } from './report/benchmarks-text.ts';
import { benchmarksText } from './report/benchmarks-text.ts';
import { machineOf } from './report/machine.ts';
import { runTask } from './run-task.ts';
import type { DisclosureMeasured } from './tasks/measure-disclosure.ts';
import type { MemoryMeasured } from './tasks/measure-memory.ts';
import type { ReadingMeasured } from './tasks/measure-reading.ts';
import type { SemesterMeasured } from './tasks/measure-semester.ts';
import type { SumsMeasured } from './tasks/measure-sums.ts';

const { values, positionals } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    sizes: { type: 'string', default: sizes.map((_, number) => number).join(',') },
  },
  allowPositionals: true,
});
const [date = new Date().toISOString().slice(0, 10)] = positionals;

const measured: SizeMeasured[] = [];
for (const number of values.sizes.split(',')) {
  process.stderr.write(`size ${number}\n`);
  measured.push({
    reading: await runTask<ReadingMeasured>('measure-reading', number),
    memory: await runTask<MemoryMeasured>('measure-memory', number),
    sums: await runTask<SumsMeasured>('measure-sums', number),
  });
}
const semester = await runTask<SemesterMeasured>('measure-semester');
const disclosure = await runTask<DisclosureMeasured>('measure-disclosure');
const text = await benchmarksText(
  measured,
  { semester, disclosure },
  { date, ...(await machineOf()) },
);
process.stdout.write(`\n${text}`);
if (values.write) await writeFile(join(import.meta.dirname, '../../docs/benchmarks.md'), text);
