import { makeDecade } from '../decade/decade.ts';
import { sizeAt } from '../decade/size.ts';
import { medianTime } from '../median.ts';
import { coreEngine } from '../sums/core-engine.ts';
import { d3Engine } from '../sums/d3-engine.ts';
import { duckdbEngine } from '../sums/duckdb-engine.ts';
import type { Engine } from '../sums/engine.ts';
import type { Sums } from '../sums/rows.ts';
import { rowsOf } from '../sums/rows.ts';

/** What adding up the same rows takes in each engine, in milliseconds. */
export interface SumsMeasured {
  readonly rows: number;
  readonly groups: number;
  readonly engines: readonly {
    readonly name: string;
    readonly loading: number;
    readonly adding: number;
  }[];
}

const rows = rowsOf(makeDecade(sizeAt(process.argv[2])));
const measured = [await measure(coreEngine), await measure(d3Engine), await measure(duckdbEngine)];
const [reference] = measured;
for (const { name, sums } of measured) {
  if (reference !== undefined) expectEqual(reference.sums, sums, name);
}
const result: SumsMeasured = {
  rows: rows.list.length,
  groups: reference?.sums.size ?? 0,
  engines: measured.map(({ name, loading, adding }) => ({ name, loading, adding })),
};
process.stdout.write(JSON.stringify(result));

async function measure<Loaded>({ name, load, sum, read, close }: Engine<Loaded>) {
  const loading = await medianTime(
    async () => {
      const loaded = await load(rows);
      close?.(loaded);
    },
    { runs: 3, warmUp: 1 },
  );
  const loaded = await load(rows);
  const adding = await medianTime(() => sum(loaded), { runs: 9, warmUp: 3 });
  const sums = await read(loaded);
  close?.(loaded);
  return { name, loading, adding, sums };
}

function expectEqual(one: Sums, other: Sums, name: string): void {
  const differ = Array.from(one).filter(
    ([key, sums]) => JSON.stringify(sums) !== JSON.stringify(other.get(key)),
  );
  if (one.size !== other.size || differ.length > 0) {
    throw new RangeError(
      `Expected the sums of ${name} to be those of core: ${differ.length} differ.`,
    );
  }
}
