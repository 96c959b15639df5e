import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, expect, test } from 'vitest';
import { runSlices } from '../testing/disclosure/run-slices.ts';
import type { AttackTotals, OptimumMeasured, SliceTask } from '../testing/disclosure/slice.ts';
import { addTotals, noFiles } from '../testing/disclosure/slice.ts';
import type { RandomSize } from '../testing/disclosure/random-tables.ts';

// Ten thousand files against the attackers and a thousand against the optimum; what came of it is
// written into docs/disclosure-results.md. `CHHAMAS_DISCLOSURE_SHARE=0.01` runs a hundredth of it, and
// writes nothing.

const share = Number(process.env['CHHAMAS_DISCLOSURE_SHARE'] ?? 1);
const firstSeed = 20170613;
const sliceRuns = 50;

/** What is attacked, and how often. */
const kinds: readonly (readonly [name: string, size: RandomSize, files: number])[] = [
  ['small, one release', { leaves: 12, earlier: 0 }, 4500],
  ['larger, one release', { leaves: 40, earlier: 0 }, 2000],
  ['largest, one release', { leaves: 120, earlier: 0 }, 250],
  ['small, up to three releases', { leaves: 12, earlier: 2 }, 2500],
  ['larger, up to three releases', { leaves: 40, earlier: 2 }, 750],
];
const results = new Map<string, AttackTotals>();
let measured: readonly OptimumMeasured[] = [];
let minutes = 0;

test('no withheld count of ten thousand random files can be worked out', async () => {
  const start = performance.now();
  for (const [index, [name, size, files]] of kinds.entries()) {
    const slices = await runSlices(
      tasksOf('attack', size, files * share, firstSeed + index * 100_000),
    );
    results.set(name, slices.map(({ attack }) => attack).reduce(addTotals, noFiles));
  }
  minutes = (performance.now() - start) / 60_000;
  const all = Array.from(results.values()).reduce(addTotals, noFiles);
  expect(all.faults).toEqual([]);
  expect(all.undecided).toBe(0);
  if (share === 1) expect(all.files).toBeGreaterThanOrEqual(10_000);
});

test('a thousand small files lose no fewer cells than they must, and seldom more', async () => {
  const wanted = Math.ceil(1000 * share);
  // About half of the files that are drawn have a small count, few enough cells and an output.
  const slices = await runSlices(
    tasksOf('optimum', { leaves: 6, earlier: 0 }, wanted * 2.5, firstSeed - 500_000),
  );
  measured = slices.flatMap(({ optimum }) => optimum).slice(0, wanted);
  expect(measured).toHaveLength(wanted);
  expect(measured.filter(({ complements, least }) => complements < least)).toEqual([]);
});

afterAll(async () => {
  const text = await format(textOf(), {
    parser: 'markdown',
    printWidth: 100,
    proseWrap: 'preserve',
  });
  if (share < 1) process.stdout.write(text);
  else {
    await writeFile(join(import.meta.dirname, '../../../../docs/disclosure-results.md'), text);
  }
});

function tasksOf(
  act: SliceTask['act'],
  size: RandomSize,
  files: number,
  seed: number,
): readonly SliceTask[] {
  const slices = Math.ceil(files / sliceRuns);
  return Array.from({ length: slices }, (_, slice) => ({
    ...{ act, size, seed: seed + slice },
    runs: Math.min(sliceRuns, Math.ceil(files) - slice * sliceRuns),
  }));
}

function textOf(): string {
  const rows = [
    ...results,
    ['all', Array.from(results.values()).reduce(addTotals, noFiles)] as const,
  ];
  return `# What the attacks on random tables found

Written by \`npm run test:long\` with Node ${process.versions.node} on ${availableParallelism()} cores; seed ${firstSeed}; ${minutes.toFixed(0)} minutes.

## Attacks

Each file is drawn, protected as \`npx chhamas protect\` does, and attacked by whoever knows all
releases, their relation and which leaves changed: by the least and the greatest value of each withheld
cell and each small change, by sums and differences alone, and, where it is small, by writing down
every table that there can be. _Refused_ are releases of which no pattern is safe: what was public
before is attacked. _Written down_ are files of which there was an end to all tables. _Open_ are
questions that the solver gave up.

${table(
  [
    'files',
    'number',
    'of several releases',
    'first refused',
    'later refused',
    'cells',
    'withheld',
    'written down',
    'open',
    'found',
  ],
  rows.map(([name, totals]) => [
    name,
    ...[totals.files, totals.chains, totals.firstRefused, totals.laterRefused, totals.printed].map(
      grouped,
    ),
    percent(totals.withheld, totals.printed),
    ...[totals.guessed, totals.undecided, totals.faults.length].map(grouped),
  ]),
)}

## The exact optimum

Of ${grouped(measured.length)} small files with a threshold of at least 3, the cells withheld beside the small
counts, held against the fewest that leave no small count with a single value: every set of cells was
tried, from the smallest on. The optimum does not reckon with who knows the policy, and counts cells;
what is chosen reckons with them, and weighs totals higher.

${table(
  ['', 'complements', 'all withheld cells'],
  [
    [
      'equal',
      percent(equalOf(measured), measured.length),
      percent(equalOf(measured), measured.length),
    ],
    [
      'ratio of all together',
      ratio(sum(extraOf), sum(leastOf)),
      ratio(sum(allOf), sum(allLeastOf)),
    ],
    ['mean ratio', mean(extraOf, leastOf), mean(allOf, allLeastOf)],
    ['worst ratio', worst(extraOf, leastOf), worst(allOf, allLeastOf)],
    [
      'most cells more',
      String(Math.max(0, ...measured.map((each) => extraOf(each) - leastOf(each)))),
      '',
    ],
  ],
)}
`;
}

type Of = (each: OptimumMeasured) => number;

function extraOf({ complements }: OptimumMeasured): number {
  return complements;
}

function leastOf({ least }: OptimumMeasured): number {
  return least;
}

function allOf({ small, complements }: OptimumMeasured): number {
  return small + complements;
}

function allLeastOf({ small, least }: OptimumMeasured): number {
  return small + least;
}

function equalOf(list: readonly OptimumMeasured[]): number {
  return list.filter(({ complements, least }) => complements === least).length;
}

function sum(of: Of): number {
  return measured.reduce((total, each) => total + of(each), 0);
}

/** Of files in which something must be withheld. */
function ratiosOf(lost: Of, least: Of): readonly number[] {
  return measured.filter((each) => least(each) > 0).map((each) => lost(each) / least(each));
}

function mean(lost: Of, least: Of): string {
  const ratios = ratiosOf(lost, least);
  return ratio(
    ratios.reduce((total, each) => total + each, 0),
    ratios.length,
  );
}

function worst(lost: Of, least: Of): string {
  return Math.max(0, ...ratiosOf(lost, least)).toFixed(2);
}

function ratio(a: number, b: number): string {
  return b === 0 ? '–' : (a / b).toFixed(3);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? ':--' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
