import type { Solver } from '../disclosure/solver.ts';
import { loadSolver } from '../disclosure/solver.ts';

/** The solver, loaded once for all tests of a file. */
export const solver = await loadSolver();

/** The solver, and how many of the programs that it opened are open still. */
export function closingSolver() {
  let open = 0;
  const by: Solver = {
    open: (program) => {
      const opened = solver.open(program);
      open += 1;
      return {
        ...opened,
        close: () => {
          open -= 1;
          opened.close();
        },
      };
    },
  };
  return { by, open: () => open };
}
