import { expect, test } from 'vitest';
import { runTask } from '../bench/run-task.ts';
import type { DisclosureMeasured } from '../bench/tasks/measure-disclosure.ts';

test('a file of the size of a semester is protected and audited in less than 30 seconds, the same in any order', async () => {
  const measured = await runTask<DisclosureMeasured>('measure-disclosure');
  process.stdout.write(`${JSON.stringify(measured)}\n`);
  expect(measured).toMatchObject({ leaves: 600, isSame: true, exposures: 0 });
  expect(measured.protecting + measured.auditing).toBeLessThan(30_000);
});
