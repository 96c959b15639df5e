import type { DisclosureRules } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import type { Move, MoveFinder } from './cheapest-move.ts';
import { openMoveFinder } from './cheapest-move.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { Pattern, Weakness } from './pattern.ts';

/**
 * Withholds more cells, the cheapest that help each time, until nothing is weak. It always ends: in
 * the worst case everything that is still open is withheld.
 *
 * Confesses: it changes the pattern.
 *
 * @param order the weak forms in the order in which they are helped
 */
export function addComplements(
  system: OrderedSystem,
  rules: DisclosureRules,
  pattern: Pattern,
  solver: Solver,
  order: (weaknesses: readonly Weakness[]) => readonly Weakness[] = (all) => all,
): void {
  const finder = openMoveFinder(system, solver);
  try {
    for (;;) {
      const weak = pattern.weaknesses();
      if (weak.length === 0) return;
      for (const weakness of order(weak)) help(system, rules, pattern, finder, weakness);
    }
  } finally {
    finder.close();
  }
}

function help(
  system: OrderedSystem,
  rules: DisclosureRules,
  pattern: Pattern,
  finder: MoveFinder,
  weakness: Weakness,
): void {
  const { form, insider } = weakness;
  // What helped another may have helped this one.
  if (insider === undefined && pattern.weaknessOf(form) === undefined) return;
  const own = insider === undefined ? [] : unknownsOf(system, insider);
  finder.know(own);
  const moves = cheapestMoves(system, rules, pattern, finder, weakness);
  finder.forget(own);
  const cells = new Set((moves ?? []).flatMap((move) => move.cells));
  if (cells.size > 0) pattern.withhold(cells);
  for (const move of moves ?? []) pattern.offer(move.unknowns);
  if (cells.size > 0) return;
  // It can move and is weak all the same: in halves only, or nowhere that the policy allows.
  pattern.withhold(nextOpen(system, pattern, weakness));
}

/** The cheapest set of moves after which a form is wide enough. */
function cheapestMoves(
  system: OrderedSystem,
  { width, threshold }: DisclosureRules,
  { isWithheld }: Pattern,
  finder: MoveFinder,
  { form, insider }: Weakness,
): readonly Move[] | undefined {
  const count = system.forms[form]?.count ?? 0;
  const isDerived = form >= system.cells.length;
  const need = insider === undefined ? width : 1;
  const floor = isDerived ? -Infinity : 0;
  const options: (readonly number[])[] = [];
  if (!isDerived && count >= 1 && count < threshold && need <= threshold - 2) {
    // Within what is small, so that its own reason stays: between 1 and below the threshold.
    const least = Math.max(need - (count - 1), 0);
    for (let rise = least; rise <= Math.min(need, threshold - 1 - count); rise += 1) {
      options.push([rise, rise - need].filter((by) => by !== 0));
    }
  }
  const best = cheapestOf(options);
  if (best !== undefined) return best;
  return cheapestOf([
    [need],
    ...(count - need >= floor ? [[-need]] : [[-count, need - count].filter((by) => by !== 0)]),
  ]);

  function cheapestOf(choices: readonly (readonly number[])[]): readonly Move[] | undefined {
    let found: { readonly cost: number; readonly moves: readonly Move[] } | undefined;
    for (const choice of choices) {
      const moves = choice.map((by) => finder.find(form, by, isWithheld));
      const whole = moves.filter((move) => move !== undefined);
      if (whole.length < moves.length) continue;
      const cost = whole.reduce((sum, move) => sum + move.cost, 0);
      if (found === undefined || cost < found.cost - 1e-9) found = { cost, moves: whole };
    }
    return found?.moves;
  }
}

/** The cheapest shown cell that holds a form back, else everything that is open. */
function nextOpen(
  { cells }: OrderedSystem,
  { isWithheld }: Pattern,
  { heldBy }: Weakness,
): readonly number[] {
  const isOpen = (form: number) => cells[form]?.status === 'open' && isWithheld[form] !== 1;
  const weightOf = (form: number) => cells[form]?.weight ?? 0;
  const [cheapest] = heldBy.filter(isOpen).toSorted((a, b) => weightOf(a) - weightOf(b));
  return cheapest === undefined ? [...cells.keys()].filter(isOpen) : [cheapest];
}

function unknownsOf({ forms }: OrderedSystem, form: number): readonly number[] {
  return (forms[form]?.terms ?? []).map(([unknown]) => unknown);
}
