import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SliceResult, SliceTask } from './slice.ts';

/** Runs slices of a long run, as many at once as there are cores; what comes of them is in their order. */
export async function runSlices(tasks: readonly SliceTask[]): Promise<readonly SliceResult[]> {
  const results: SliceResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('slice-worker.ts', import.meta.url));
    try {
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (task !== undefined) results[index] = await ask(worker, task);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

function ask(worker: Worker, task: SliceTask): Promise<SliceResult> {
  return new Promise((resolve, reject) => {
    worker.once('message', (result: SliceResult) => {
      worker.off('error', reject);
      resolve(result);
    });
    worker.once('error', reject);
    worker.postMessage(task);
  });
}
