import type { ProtectInput, ProtectOutput, Solver } from '@chhamas/core/disclosure';

/**
 * Asks for the least and the greatest of some withheld cells in the plain way: a program of all counts and
 * all shown cells, built anew for each question.
 *
 * @param most how many cells are asked for, spread evenly over the withheld ones
 * @returns how many bounds were asked for
 */
export function askFreshBounds(
  input: ProtectInput,
  output: ProtectOutput,
  solver: Solver,
  most: number,
): number {
  const cells = output.tables.flatMap((table) => table.cells);
  const rows = cells.flatMap((cell) => {
    if (cell.status !== 'shown') return [];
    return [{ least: cell.count, greatest: cell.count, terms: termsOf(input, cell.at) }];
  });
  const columns = input.cells.map(() => ({ least: 0, greatest: Infinity }));
  const withheld = cells.filter(({ status }) => status === 'withheld');
  const step = Math.max(1, Math.floor(withheld.length / most));
  const asked = withheld.filter((_, index) => index % step === 0).slice(0, most);
  for (const { at } of asked) {
    for (const sense of ['least', 'greatest'] as const) {
      const program = solver.open({ columns, rows });
      program.optimise(sense, termsOf(input, at));
      program.close();
    }
  }
  return asked.length * 2;
}

function termsOf({ hierarchies, cells }: ProtectInput, at: Readonly<Record<string, string>>) {
  const sets = Object.entries(at).flatMap(([name, code]) => {
    const hierarchy = hierarchies[name];
    if (hierarchy === undefined || code === hierarchy.total) return [];
    return [{ base: hierarchy.of ?? name, codes: hierarchy.groups?.[code] ?? [code] }];
  });
  return cells.flatMap((cell, column) => {
    const isIn = sets.every(({ base, codes }) => codes.some((code) => code === cell[base]));
    return isIn ? [[column, 1] as const] : [];
  });
}
