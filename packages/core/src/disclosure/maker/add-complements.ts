import type { DisclosureRules } from '../public-system.ts';
import type { Move } from './cheapest-move.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { Pattern } from './pattern.ts';
import type { Weakness } from './question.ts';

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
  order: (weaknesses: readonly Weakness[]) => readonly Weakness[],
): void {
  const withheldNow = () => pattern.isWithheld.reduce((sum, each) => sum + each, 0);
  let weak = pattern.weaknesses();
  while (weak.length > 0) {
    const before = { weak: weak.length, withheld: withheldNow() };
    for (const weakness of order(weak)) help(system, rules, pattern, weakness);
    weak = pattern.weaknesses();
    // Nothing helps any more: the audit refuses what comes of it.
    if (weak.length >= before.weak && withheldNow() === before.withheld) return;
  }
}

function help(
  system: OrderedSystem,
  rules: DisclosureRules,
  pattern: Pattern,
  weakness: Weakness,
): void {
  // What helped another may have helped this one.
  if (pattern.isHealed(weakness)) return;
  const moves = cheapestMoves(system, rules, pattern, weakness);
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
  pattern: Pattern,
  weakness: Weakness,
): readonly Move[] | undefined {
  const { form, insider } = weakness;
  const count = system.forms[form]?.count ?? 0;
  const isDerived = form >= system.cells.length;
  const need = insider === undefined ? width : 1;
  const floor = isDerived ? -Infinity : 0;
  const options: (readonly number[])[] = [];
  if (!isDerived) {
    // Within what is small, so that its own reason stays: between 1 and below the threshold. There
    // is no such way where it is not small, or nothing small is wide enough.
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
      const moves = choice.map((by) => pattern.moveFor(weakness, by));
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
  { isWithheld, heldBy }: Pattern,
  weakness: Weakness,
): readonly number[] {
  const isOpen = (form: number) => cells[form]?.status === 'open' && isWithheld[form] !== 1;
  const weightOf = (form: number) => cells[form]?.weight ?? 0;
  const [cheapest] = (heldBy(weakness) ?? [])
    .filter(isOpen)
    .toSorted((a, b) => weightOf(a) - weightOf(b));
  return cheapest === undefined ? [...cells.keys()].filter(isOpen) : [cheapest];
}
