import { loadSolver } from '../disclosure/solver.ts';

/** The solver, loaded once for all tests of a file. */
export const solver = await loadSolver();
