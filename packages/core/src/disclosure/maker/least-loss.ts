import type { Solver } from '../solver.ts';
import type { Demand } from './master.ts';
import { openMaster } from './master.ts';
import type { OrderedSystem } from './ordered-system.ts';
import { openCells, weightIn } from './ordered-system.ts';
import type { Pattern } from './pattern.ts';
import type { Weakness } from './question.ts';

/** Cells that may be withheld or not, above which nobody looks. */
const most = 160;
/** Rounds of asking what a choice gives away. */
const rounds = 300;
/** Rounds of asking for the very least: few where it takes long. */
const exactRounds = (cells: number) => (cells > 60 ? 1 : cells > 35 ? 4 : 12);

/**
 * Finds the lightest pattern of all, where the system is small enough; else the lightest that it met.
 *
 * Whatever is given away tells a set of cells of which at least one must be withheld. A light set that
 * has one of each is tried, gives something else away, and so on, until nothing is. Then the lightest
 * such set is asked for: where it weighs as much as the best pattern, no lighter one can be safe.
 *
 * Confesses: it changes the pattern.
 *
 * @returns whether nothing lighter is safe
 * @source Fischetti and Salazar (2001): the master problem and its cuts; here as a hitting set
 */
export function findLeastLoss(system: OrderedSystem, pattern: Pattern, solver: Solver): boolean {
  const { isWithheld } = pattern;
  const open = openCells(system);
  let best: readonly number[] = open.filter((form) => isWithheld[form] === 1);
  if (open.length > most || best.length === 0) return best.length === 0;
  const weightOf = (forms: readonly number[]) => weightIn(system, forms);
  const master = openMaster(
    open.map((form) => weightOf([form])),
    solver,
  );
  /**
   * @param chosen lighter than the best so far
   * @returns whether it gives nothing away, and is the best now; else the master knows more than before
   */
  const isSafe = (chosen: readonly number[]) => {
    become(pattern, open, chosen);
    const weak = pattern.weaknesses();
    for (const weakness of weak) master.demand(cutFor(pattern, open, weakness));
    if (weak.length === 0) best = chosen;
    return weak.length === 0;
  };
  const formsIn = (columns: readonly number[]) =>
    open.filter((_, column) => columns.includes(column));
  let isLeast = false;
  try {
    for (
      let [round, exact] = [0, 0];
      round < rounds && exact < exactRounds(open.length);
      round += 1
    ) {
      const light = formsIn(master.someHit());
      if (weightOf(light) < weightOf(best) - 1e-9 && !isSafe(light)) continue;
      exact += 1;
      const least = master.leastHit();
      if (least === undefined) break;
      isLeast = weightOf(formsIn(least)) >= weightOf(best) - 1e-6 || isSafe(formsIn(least));
      if (isLeast) break;
    }
  } finally {
    master.close();
  }
  become(pattern, open, best);
  return isLeast;
}

/** Confesses: it changes the pattern. */
function become(pattern: Pattern, open: readonly number[], chosen: readonly number[]): void {
  const isChosen = new Set(chosen);
  const { isWithheld } = pattern;
  const shown = open.filter((form) => isWithheld[form] === 1 && !isChosen.has(form));
  if (shown.length > 0) pattern.show(shown);
  const withheld = open.filter((form) => isWithheld[form] !== 1 && isChosen.has(form));
  if (withheld.length > 0) pattern.withhold(withheld);
}

/** At least one of those that give it away; and where it is a complement itself, that or not it. */
function cutFor(pattern: Pattern, open: readonly number[], weakness: Weakness): Demand {
  const { isWithheld } = pattern;
  const shown = new Set(open.filter((form) => isWithheld[form] !== 1));
  const held = pattern.heldBy(weakness)?.filter((form) => shown.has(form)) ?? [];
  const helps = new Set(held.length > 0 ? held : shown);
  const itself = open.indexOf(weakness.form);
  return {
    oneOf: [...open.entries()].filter(([, form]) => helps.has(form)).map(([column]) => column),
    ...(itself < 0 ? {} : { orNot: itself }),
  };
}
