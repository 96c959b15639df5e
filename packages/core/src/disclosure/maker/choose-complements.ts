import type { DisclosureRules } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { addComplements } from './add-complements.ts';
import { findLeastLoss } from './least-loss.ts';
import type { OrderedSystem } from './ordered-system.ts';
import { openCells, weightIn } from './ordered-system.ts';
import type { Pattern } from './pattern.ts';
import type { Weakness } from './question.ts';
import { showNeedless } from './show-needless.ts';

/** Cells above which one order must do. */
const mostForSeveral = 400;

/**
 * Withholds what else must be withheld: by a heuristic in several orders, of which the lightest result
 * is kept, and exactly where the system is small enough for that.
 *
 * Confesses: it changes the pattern.
 */
export function chooseComplements(
  system: OrderedSystem,
  rules: DisclosureRules,
  pattern: Pattern,
  solver: Solver,
): void {
  const { cells } = system;
  const { isWithheld } = pattern;
  const open = openCells(system);
  const chosenNow = () => open.filter((form) => isWithheld[form] === 1);

  const [first, ...others] = ordersIn(system);
  addComplements(system, rules, pattern, first);
  showNeedless(system, pattern);
  let best = chosenNow();
  for (const order of cells.length > mostForSeveral || best.length < 2 ? [] : others) {
    pattern.show(chosenNow());
    addComplements(system, rules, pattern, order);
    showNeedless(system, pattern);
    const next = chosenNow();
    if (weightIn(system, next) < weightIn(system, best) - 1e-9) best = next;
  }
  pattern.show(chosenNow());
  pattern.withhold(best);
  findLeastLoss(system, pattern, solver);
}

type Order = (weaknesses: readonly Weakness[]) => readonly Weakness[];

/** Totals first, as most hangs on them; then two others that are sometimes luckier. */
function ordersIn({ forms }: OrderedSystem): readonly [Order, ...Order[]] {
  const sizeOf = ({ form }: Weakness) => forms[form]?.terms.length ?? 0;
  const countOf = ({ form }: Weakness) => forms[form]?.count ?? 0;
  return [
    (weak) => weak.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    (weak) => weak.toReversed(),
    (weak) => weak.toSorted((a, b) => countOf(a) - countOf(b)),
  ];
}
