import { makeDecade } from '../decade/decade.ts';
import { sizeAt } from '../decade/size.ts';
import { medianOf, medianTime } from '../median.ts';
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
  /** The parts of the whole. */
  readonly parsed: number;
  readonly checked: number;
  readonly assembled: number;
}

const texts = makeDecade(sizeAt(process.argv[2]));
const jsonOnly = await medianTime(() => parseOnly(texts));
const reads: DecadeRead[] = [];
const whole = await medianTime(() => reads.push(readDecade(texts)));
const [first] = reads;
if (first === undefined || first.findings > 0)
  throw new RangeError('Expected content without a fault.');
const measured = reads.slice(-5);
const result: ReadingMeasured = {
  observations: first.observations,
  characters: Array.from(texts.values()).reduce((sum, text) => sum + text.length, 0),
  files: texts.size,
  figures: first.figures,
  jsonOnly,
  whole,
  parsed: medianOf(measured.map(({ parsed }) => parsed)),
  checked: medianOf(measured.map(({ checked }) => checked)),
  assembled: medianOf(measured.map(({ assembled }) => assembled)),
};
process.stdout.write(JSON.stringify(result));
