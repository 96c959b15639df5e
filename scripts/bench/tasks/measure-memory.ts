import { makeDecade } from '../decade/decade.ts';
import { sizeAt } from '../decade/size.ts';
import { tidyUp } from '../median.ts';
import { readDecade } from '../reading/read-decade.ts';

/** How much memory reading a decade takes, in megabytes. */
export interface MemoryMeasured {
  /** The most that the process ever held, its programs and the texts included. */
  readonly peak: number;
  /** The peak less what the process held before there was any text. */
  readonly above: number;
}

tidyUp();
const before = process.memoryUsage().rss / 2 ** 20;
const texts = makeDecade(sizeAt(process.argv[2]));
tidyUp();
readDecade(texts);
// In kilobytes, on every system.
const peak = process.resourceUsage().maxRSS / 2 ** 10;
const result: MemoryMeasured = { peak, above: peak - before };
process.stdout.write(JSON.stringify(result));
