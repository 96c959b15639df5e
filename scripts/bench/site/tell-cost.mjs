import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before the program that is measured: at its end it writes what the whole process took.
const file = process.env.CHHAMAS_COST;
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cost = {
      milliseconds: performance.now(),
      busy: (userCPUTime + systemCPUTime) / 1000,
      peak: maxRSS / 2 ** 10,
    };
    writeFileSync(file, JSON.stringify(cost));
  });
}
