import { makeDecade } from '../decade/decade.ts';
import { sizeAt } from '../decade/size.ts';
import { medianOf, timeOf } from '../median.ts';
import type { DecadeRead } from '../reading/read-decade.ts';
import { parseOnly, readDecade } from '../reading/read-decade.ts';

/** What reading a decade takes, in milliseconds, beside parsing its JSON alone. */
export interface ReadingMeasured {
  readonly observations: number;
  readonly characters: number;
  readonly files: number;
  readonly figures: number;
  readonly jsonOnly: number;
  readonly whole: number;
  /** The whole as a multiple of JSON alone: the median of the runs, each by itself. */
  readonly ratio: number;
  /** The parts of the whole. */
  readonly parsed: number;
  readonly checked: number;
  readonly assembled: number;
}

const runs = 7;
const texts = makeDecade(sizeAt(process.argv[2]));
const { observations, figures, findings } = readDecade(texts);
if (findings > 0) throw new RangeError('Expected content without a fault.');
parseOnly(texts);
const measured: (DecadeRead & { readonly jsonOnly: number; readonly whole: number })[] = [];
// By turns, so that whatever else the machine is doing weighs on both.
for (let run = 0; run < runs; run += 1) {
  const jsonOnly = timeOf(() => parseOnly(texts));
  let read: DecadeRead | undefined;
  const whole = timeOf(() => (read = readDecade(texts)));
  if (read !== undefined) measured.push({ ...read, jsonOnly, whole });
}
const median = (of: (each: (typeof measured)[number]) => number) => medianOf(measured.map(of));
const result: ReadingMeasured = {
  observations,
  characters: Array.from(texts.values()).reduce((sum, text) => sum + text.length, 0),
  files: texts.size,
  figures,
  jsonOnly: median(({ jsonOnly }) => jsonOnly),
  whole: median(({ whole }) => whole),
  ratio: median(({ jsonOnly, whole }) => whole / jsonOnly),
  parsed: median(({ parsed }) => parsed),
  checked: median(({ checked }) => checked),
  assembled: median(({ assembled }) => assembled),
};
process.stdout.write(JSON.stringify(result));
