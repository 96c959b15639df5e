import { format } from 'prettier';
import { exponentOf } from '../median.ts';
import type { DisclosureMeasured } from '../tasks/measure-disclosure.ts';
import type { MemoryMeasured } from '../tasks/measure-memory.ts';
import type { ReadingMeasured } from '../tasks/measure-reading.ts';
import type { SemesterMeasured } from '../tasks/measure-semester.ts';
import type { SumsMeasured } from '../tasks/measure-sums.ts';
import type { Machine } from './machine.ts';
import { grouped, ratio, table, whole } from './markdown-table.ts';

/** Everything that was measured of one size. */
export interface SizeMeasured {
  readonly reading: ReadingMeasured;
  readonly memory: MemoryMeasured;
  readonly sums: SumsMeasured;
}

/** What is measured of one thing only. */
export interface OnceMeasured {
  readonly semester: SemesterMeasured;
  readonly disclosure: DisclosureMeasured;
}

/** `docs/benchmarks.md`: what was measured, in words and tables. */
export async function benchmarksText(
  sizes: readonly SizeMeasured[],
  { semester, disclosure }: OnceMeasured,
  { date, cores, node, duckdb, d3 }: Machine & { readonly date: string },
): Promise<string> {
  const text = `# Benchmarks

Written by \`npm run bench -- --write\` on ${date}, with Node ${node} on ${cores} cores; medians of several runs after a
warm-up. A decade of national reporting is generated from a seed: twenty semesters, sixty reporters and twenty indicators
at the largest, in the layout of \`content\`. An observation is one submitted number. Times are in milliseconds. Ratios
carry from one machine to another; times do not.

## Reading a decade

_JSON alone_ is \`JSON.parse\` of every file, and what it returns is kept. _All_ is \`parseCorpus\`, \`checkCorpus\` and
\`assembleReport\` of every semester. The aim is a ratio of at most 6. The figures of a report take the same time however
few numbers stand behind them, so that the ratio falls as the numbers grow.

${table(
  ['observations', 'megabytes', 'JSON alone', 'parse', 'check', 'assemble', 'all', 'ratio'],
  sizes.map(({ reading }) => [
    grouped(reading.observations),
    (reading.characters / 1e6).toFixed(1),
    ...[reading.jsonOnly, reading.parsed, reading.checked, reading.assembled, reading.whole].map(
      whole,
    ),
    reading.ratio.toFixed(1),
  ]),
)}

## Growth

The exponent of a line through the logarithms: 1 where twice as many numbers take twice as long, 2 where they take four
times as long. Memory is the highest that the process held, in megabytes, texts included; the exponent is that of what
lies above an empty process.

${table(
  ['observations', 'all', 'memory', 'above an empty process'],
  sizes.map(({ reading, memory }) => [
    grouped(reading.observations),
    whole(reading.whole),
    whole(memory.peak),
    whole(memory.above),
  ]),
)}

${table(
  ['', 'exponent'],
  [
    [
      'time',
      exponentOf(sizes.map(({ reading }) => [reading.observations, reading.whole])).toFixed(2),
    ],
    [
      'memory',
      exponentOf(sizes.map(({ reading, memory }) => [reading.observations, memory.above])).toFixed(
        2,
      ),
    ],
  ],
)}

## Sums

The same rows added up by part and semester, seven columns at once, by \`rollUp\` of the core, by \`rollup\` of d3-array
${d3} and by \`GROUP BY\` of DuckDB ${duckdb}, which uses every core. All three come to the same sums. Each has the rows in
its own form already: typed columns, objects, a table; _loading_ is what it takes to get there from the objects. The aim
is to be faster than d3-array, and at most twice as slow as DuckDB.

${table(
  ['rows', 'groups', 'engine', 'adding', 'times core', 'loading', 'loading and adding'],
  sizes.flatMap(({ sums }) => {
    const core = sums.engines.find(({ name }) => name === 'core')?.adding ?? NaN;
    return sums.engines.map(({ name, adding, loading }) => [
      grouped(sums.rows),
      grouped(sums.groups),
      name,
      adding.toFixed(1),
      ratio(adding, core),
      loading.toFixed(1),
      (loading + adding).toFixed(1),
    ]);
  }),
)}

## One semester

${semester.semester} of the invented country, with ${semester.files} files of returns, from a cold start. The aim is to load,
check and assemble it in less than 2,000 milliseconds.

${table(
  ['starting Node', 'loading and checking all of the content', 'assembling', 'together'],
  [
    [
      ...[semester.started, semester.loaded, semester.assembled].map(whole),
      whole(semester.started + semester.loaded + semester.assembled),
    ],
  ],
)}

## Disclosure control

A file of 25 provinces by sex, three ages and four forms, in regions, and a second table by zones and sex:
${grouped(disclosure.leaves)} counts, ${grouped(disclosure.cells)} cells, of which ${grouped(disclosure.small)} are small. _Protecting_ decides what is
withheld; _auditing_ asks whether each interval is wide enough, _bounding_ for its ends. _Bounding afresh_ is what the
ends would take with a linear program built anew for each of them, reckoned from a sample. The aim is to protect and
audit in less than 30,000 milliseconds. Memory is the highest that the process held, in megabytes. The tables are
${disclosure.isSame ? 'the same' : 'NOT THE SAME'} in each run and for each order of the rows.

${table(
  ['withheld', 'protecting', 'auditing', 'bounding', 'bounding afresh', 'ratio', 'memory'],
  [
    [
      grouped(disclosure.withheld),
      whole(disclosure.protecting),
      whole(disclosure.auditing),
      whole(disclosure.bounding),
      whole(disclosure.boundingAfresh),
      ratio(disclosure.boundingAfresh, disclosure.bounding),
      whole(disclosure.peak),
    ],
  ],
)}
`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}
