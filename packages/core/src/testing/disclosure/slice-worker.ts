import { parentPort } from 'node:worker_threads';
import { loadSolver } from '../../disclosure/solver.ts';
import type { SliceTask } from './slice.ts';
import { runSlice } from './slice.ts';

// Runs the slices that it is sent, one after the other.

const solver = await loadSolver();
parentPort?.on('message', (task: SliceTask) => {
  parentPort?.postMessage(runSlice(task, solver));
});
