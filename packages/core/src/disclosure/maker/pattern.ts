import type { DisclosureRules, Exposure } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import type { Attack, Reach } from './attack.ts';
import { openAttack } from './attack.ts';
import type { Move, MoveFinder } from './cheapest-move.ts';
import { openMoveFinder } from './cheapest-move.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { SparseSums } from './sparse-sums.ts';
import type { Witnesses } from './witnesses.ts';
import { gatherWitnesses } from './witnesses.ts';

/** A target that is not protected, and whoever finds it out. */
export interface Weakness {
  readonly form: number;
  /** The cell of an insider, by number; absent for a reader from outside. */
  readonly insider?: number;
}

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
      finder.know(insider === undefined ? [] : unknownsOf(system, insider));
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
export function isSmallOpen({ cells }: OrderedSystem, form: number): boolean {
  const cell = cells[form];
  return cell !== undefined && cell.status === 'open' && cell.isSmall;
}

function keyOf({ form, insider }: Pick<Weakness, 'form' | 'insider'>): string {
  return `${form} ${insider ?? ''}`;
}

interface Question {
  readonly system: OrderedSystem;
  readonly rules: DisclosureRules;
  readonly attack: Attack;
  readonly witnesses: Witnesses;
  readonly finder: MoveFinder;
  readonly isWithheld: Uint8Array;
}

const directions = [1, -1] as const;

/**
 * True where readers are left with a range that is wide enough, whatever they know of the policy.
 *
 * @param isPatient false: where only halves are found, whole numbers are not searched for, which is
 *   dear, and the answer is no
 */
function isOut(question: Question, form: number, isPatient = true): boolean {
  const { rules, attack, witnesses, finder, isWithheld } = question;
  const { width, threshold, zeros } = rules;
  const isWide = () => witnesses.widthOf(form) >= width;
  const isDone = () => isWide() && witnesses.plausibleWidthOf(form) > 0;
  const moveBy = (by: number) => {
    if (by === 0) return;
    const move = finder.find(form, by, isWithheld);
    if (move !== undefined && move.cells.length === 0) witnesses.add(move.unknowns);
  };
  if (isDone()) return true;
  const ends: Reach[] = [];
  let span = 0;
  for (const direction of directions) {
    const found = span < width ? attack.reach(form, direction, width) : undefined;
    if (found === undefined) continue;
    ends.push(found);
    span += Math.floor(found.by + 1e-6);
    // The nearest table: it moves few cells, and holds where one of the others is shown.
    moveBy(direction * Math.floor(found.by + 1e-6));
    if (isDone()) return true;
  }
  if (span < width) return false;
  for (const { unknowns } of ends) witnesses.add(unknowns);
  for (const direction of isPatient ? directions : []) {
    if (isDone()) return true;
    if (isWide()) break;
    const found = attack.reachWhole(form, direction, width);
    if (found !== undefined) witnesses.add(found.unknowns);
  }
  if (isDone()) return true;
  if (!isWide()) return false;
  // Readers who know the policy ask for a reason: one small count is held small, and tried again.
  for (const reason of witnesses.reasonsOf(form)) {
    attack.keep(reason, zeros === 'withhold' ? 0 : 1, threshold - 1);
    for (const direction of directions) {
      const found = attack.reach(form, direction, 1);
      if (found !== undefined) witnesses.add(found.unknowns);
      if (isDone()) break;
    }
    attack.withhold(reason);
    if (isDone()) return true;
  }
  return false;
}

function heldBy(
  { system, attack, rules, isWithheld }: Question,
  { form, insider }: Weakness,
): readonly number[] | undefined {
  const need = insider === undefined ? rules.width : 1;
  attack.know(insider === undefined ? [] : unknownsOf(system, insider));
  const ends = directions.flatMap((each) => attack.reach(form, each, need) ?? []);
  attack.forget();
  // Wide enough for sums, and too narrow for whole numbers, or for what the policy allows.
  const span = ends.reduce((sum, { by }) => sum + Math.floor(by + 1e-6), 0);
  if (ends.length < 2 || span >= need) return undefined;
  // That a withheld count is not below nothing holds it back too; nobody shows anything by it.
  const shown = ends.flatMap((end) => end.heldBy).filter((each) => isWithheld[each] !== 1);
  return Array.from(new Set(shown)).toSorted((a, b) => a - b);
}

function unknownsOf({ forms }: OrderedSystem, form: number): readonly number[] {
  return (forms[form]?.terms ?? []).map(([unknown]) => unknown);
}

/** Which small counts those find out who are alone in a withheld cell, and know it. */
function* insiderWeaknesses(question: Question): Generator<Weakness> {
  const { system, isWithheld } = question;
  const { forms, cells } = system;
  for (const insider of cells.keys()) {
    if (isWithheld[insider] !== 1 || forms[insider]?.count !== 1) continue;
    const own = unknownsOf(system, insider);
    const ownSet = new Set(own);
    for (const form of forms.keys()) {
      if (form === insider || isWithheld[form] !== 1 || cells[form]?.isSmall === false) continue;
      const those = unknownsOf(system, form);
      // What they are part of themselves, alone, they know anyway.
      const isOwn =
        those.every((each) => ownSet.has(each)) ||
        (forms[form]?.count === 1 && own.every((each) => those.includes(each)));
      if (!isOwn && !isOutOfReach(question, form, own)) yield { form, insider };
    }
  }
}

/** True where a form can be another although somebody knows some of the unknowns. */
function isOutOfReach(question: Question, form: number, own: readonly number[]): boolean {
  const { attack, witnesses, finder, isWithheld } = question;
  if (witnesses.moves(form, own)) return true;
  attack.know(own);
  finder.know(own);
  for (const direction of directions) {
    const found = attack.reach(form, direction, 1);
    if (found === undefined || found.by < 1e-6) continue;
    const move = finder.find(form, direction, isWithheld);
    if (move !== undefined && move.cells.length === 0) witnesses.add(move.unknowns);
    if (witnesses.moves(form, own)) break;
    // In halves only: whole numbers are asked for.
    const whole = attack.reachWhole(form, direction, 1);
    if (whole !== undefined) witnesses.add(whole.unknowns);
    if (witnesses.moves(form, own)) break;
  }
  finder.forget();
  attack.forget();
  return witnesses.moves(form, own);
}

/** How far to look where somebody asks how wide a range is: beyond it, it is as good as open. */
const far = 100_000;

function exposureOf(question: Question, weakness: Weakness): Exposure {
  const { system, attack } = question;
  const { form, insider } = weakness;
  const { forms } = system;
  attack.know(insider === undefined ? [] : unknownsOf(system, insider));
  const [up = 0, down = 0] = directions.map((each) => attack.reach(form, each, far)?.by ?? 0);
  attack.forget();
  const count = forms[form]?.count ?? 0;
  const id = (each: number) => forms[each]?.id ?? '';
  return {
    id: id(form),
    // A little below nothing is nothing, and not "minus nothing".
    least: Math.ceil(count - down - 1e-6) + 0,
    greatest: up >= far ? Infinity : Math.floor(count + up + 1e-6),
    ...(insider === undefined ? {} : { insider: id(insider) }),
    from: (heldBy(question, weakness) ?? []).map(id),
  };
}
