import { makeDecade } from '../decade/decade.ts';
import { sizeAt } from '../decade/size.ts';
import { medianOf, timeOfLater } from '../median.ts';
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
const rivals = [await prepare(coreEngine), await prepare(d3Engine), await prepare(duckdbEngine)];
const [reference] = rivals;
for (const { name, sums } of rivals) if (reference) expectEqual(reference.sums, sums, name);
// By turns, so that whatever else the machine is doing weighs on all of them.
for (let run = -3; run < 9; run += 1) {
  for (const { add, times } of rivals) {
    const time = await timeOfLater(add);
    if (run >= 0) times.push(time);
  }
}
const result: SumsMeasured = {
  rows: rows.list.length,
  groups: reference?.sums.size ?? 0,
  engines: rivals.map(({ name, loading, times }) => ({ name, loading, adding: medianOf(times) })),
};
process.stdout.write(JSON.stringify(result));

/** An engine with the rows in its own form, and how long it took to bring them there. */
async function prepare<Loaded>({ name, load, sum, read, close }: Engine<Loaded>) {
  const loadings: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    let loaded: Loaded | undefined;
    loadings.push(await timeOfLater(async () => (loaded = await load(rows))));
    if (loaded !== undefined) close?.(loaded);
  }
  const loaded = await load(rows);
  const times: number[] = [];
  const add = () => sum(loaded);
  return { name, loading: medianOf(loadings), add, times, sums: await read(loaded) };
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
