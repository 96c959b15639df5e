import type { DisclosureRules, Exposure } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { openAttack } from './attack.ts';
import type { Move } from './cheapest-move.ts';
import { openMoveFinder } from './cheapest-move.ts';
import { exposureOf, heldBy } from './exposure.ts';
import { insiderWeaknesses, isOutOfReach } from './insiders.ts';
import type { OrderedSystem } from './ordered-system.ts';
import { isOut } from './outsiders.ts';
import type { Weakness } from './question.ts';
import { unknownsOf } from './question.ts';
import type { SparseSums } from './sparse-sums.ts';
import { gatherWitnesses } from './witnesses.ts';

/** Which cells are withheld so far, and what readers can do about it. */
export interface Pattern {
  /** One entry a form, 1 where it is withheld; derived counts always are. */
  readonly isWithheld: Uint8Array;
  readonly withhold: (cells: Iterable<number>) => void;
  readonly show: (cells: Iterable<number>) => void;
  /** A table that a maker of patterns found; it vouches where it holds. */
  readonly offer: (unknowns: ArrayLike<number>) => void;
  /** Everything that must be protected and is not, in the order of the system. */
  readonly weaknesses: () => readonly Weakness[];
  /** True where nothing is weak any more that was. */
  readonly isHealed: (weakness: Weakness) => boolean;
  /** The forms whose being shown gives it away; undefined where it is for no sum of them alone. */
  readonly heldBy: (weakness: Weakness) => readonly number[] | undefined;
  /** What somebody knows of a form: the least and the greatest it can be. */
  readonly exposureOf: (weakness: Weakness) => Exposure;
  /** The cheapest cells to withhold for a form to be so much more, or less. */
  readonly moveFor: (weakness: Weakness, by: number) => Move | undefined;
  /** Shows a cell again if nothing becomes weak by it. */
  readonly tryShowing: (cell: number) => boolean;
  /** How many questions the solver was asked so far: the measure of work that is the same everywhere. */
  readonly asked: () => number;
  /** What nobody can protect, and what is therefore not asked for. */
  readonly giveUp: (weaknesses: readonly Weakness[]) => void;
  readonly close: () => void;
}

/** Opens the pattern that withholds small cells and what is withheld already, and nothing else. */
export function openPattern(
  system: OrderedSystem,
  sums: SparseSums,
  rules: DisclosureRules,
  solver: Solver,
): Pattern {
  const { forms, cells } = system;
  const isWithheld = Uint8Array.from(forms, (_, form) => {
    const cell = cells[form];
    return cell === undefined || cell.status === 'withheld' || isSmallOpen(system, form) ? 1 : 0;
  });
  let asked = 0;
  const counting: Solver = {
    open: (program) => {
      const opened = solver.open(program);
      const optimise: typeof opened.optimise = (sense, terms) => {
        asked += 1;
        return opened.optimise(sense, terms);
      };
      return { ...opened, optimise };
    },
  };
  const attack = openAttack(system, sums, counting);
  const witnesses = gatherWitnesses(system, isWithheld, rules);
  forms.forEach((_, form) => {
    if (isWithheld[form] !== 1) attack.show(form);
  });
  const givenUp = new Set<string>();
  const finder = openMoveFinder(system, sums, counting);
  const question = { system, rules, attack, witnesses, finder, isWithheld };

  const weaknessOf = (form: number, isPatient: boolean): Weakness | undefined =>
    givenUp.has(keyOf({ form })) || isOut(question, form, isPatient) ? undefined : { form };
  function* find(isPatient = true): Generator<Weakness> {
    let isOpenToAll = false;
    for (const form of forms.keys()) {
      if (isWithheld[form] !== 1) continue;
      const weakness = weaknessOf(form, isPatient);
      if (weakness === undefined) continue;
      isOpenToAll = true;
      yield weakness;
    }
    // Insiders know more than readers from outside: first what those find out.
    if (rules.insiders === 'none' || isOpenToAll) return;
    for (const weakness of insiderWeaknesses(question)) {
      if (!givenUp.has(keyOf(weakness))) yield weakness;
    }
  }
  const change = (each: number, to: 0 | 1) => {
    isWithheld[each] = to;
    (to === 1 ? attack.withhold : attack.show)(each);
  };
  return {
    isWithheld,
    withhold: (those) => {
      for (const each of those) change(each, 1);
      witnesses.regroup();
    },
    show: (those) => {
      for (const each of those) change(each, 0);
      witnesses.review();
    },
    offer: (unknowns) => {
      witnesses.add(unknowns);
    },
    weaknesses: () => Array.from(find()),
    isHealed: ({ form, insider }) =>
      insider === undefined
        ? isOut(question, form)
        : isOutOfReach(question, form, unknownsOf(system, insider)),
    heldBy: (weakness) => heldBy(question, weakness),
    moveFor: ({ form, insider }, by) => {
      finder.know(unknownsOf(system, insider));
      const move = finder.find(form, by, isWithheld);
      finder.forget();
      return move;
    },
    tryShowing: (cell) => {
      const restore = witnesses.save();
      change(cell, 0);
      witnesses.review();
      if (find(false).next().done === true) return true;
      change(cell, 1);
      restore();
      return false;
    },
    exposureOf: (weakness) => exposureOf(question, weakness),
    asked: () => asked,
    giveUp: (weaknesses) => {
      for (const each of weaknesses) givenUp.add(keyOf(each));
    },
    close: () => {
      attack.close();
      finder.close();
    },
  };
}

/** True of a small cell about which it is still to be decided. */
function isSmallOpen({ cells }: OrderedSystem, form: number): boolean {
  const cell = cells[form];
  return cell?.status === 'open' && cell.isSmall;
}

function keyOf({ form, insider }: Pick<Weakness, 'form' | 'insider'>): string {
  return [form, insider].join();
}
