import type { DisclosureRules, Exposure } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import type { Attack } from './attack.ts';
import { openAttack } from './attack.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { Witnesses } from './witnesses.ts';
import { gatherWitnesses } from './witnesses.ts';

/** A target that is not protected, and whoever finds it out. */
export interface Weakness {
  readonly form: number;
  /** The cell of an insider, by number; absent for a reader from outside. */
  readonly insider?: number;
  /** The forms whose being shown gives it away. */
  readonly heldBy: readonly number[];
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
  /** The first of them: quicker where one is enough. */
  readonly firstWeakness: () => Weakness | undefined;
  /** Undefined where a form is protected against readers from outside. */
  readonly weaknessOf: (form: number) => Weakness | undefined;
  /** What somebody knows of a form: the least and the greatest it can be. */
  readonly exposureOf: (weakness: Weakness) => Exposure;
  /** What nobody can protect, and what is therefore not asked for. */
  readonly giveUp: (weaknesses: readonly Weakness[]) => void;
  readonly close: () => void;
}

/** Opens the pattern that withholds small cells and what is withheld already, and nothing else. */
export function openPattern(system: OrderedSystem, rules: DisclosureRules, solver: Solver): Pattern {
  const { forms, cells } = system;
  const isWithheld = Uint8Array.from(forms, (_, form) => {
    const cell = cells[form];
    return cell === undefined || cell.status === 'withheld' || isSmallOpen(system, form) ? 1 : 0;
  });
  const attack = openAttack(system, solver);
  const witnesses = gatherWitnesses(system, isWithheld, rules);
  forms.forEach((_, form) => {
    if (isWithheld[form] !== 1) attack.show(form);
  });
  const givenUp = new Set<string>();
  const question = { system, rules, attack, witnesses };

  const weaknessOf = (form: number): Weakness | undefined => {
    if (givenUp.has(keyOf({ form })) || isOut(question, form)) return undefined;
    return { form, heldBy: heldBy(question, form) };
  };
  function* find(): Generator<Weakness> {
    for (const form of forms.keys()) {
      if (isWithheld[form] !== 1) continue;
      const weakness = weaknessOf(form);
      if (weakness !== undefined) yield weakness;
    }
    if (rules.insiders === 'none') return;
    for (const weakness of insiderWeaknesses(question, isWithheld)) {
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
      witnesses.review();
    },
    show: (those) => {
      for (const each of those) change(each, 0);
      witnesses.review();
    },
    offer: (unknowns) => {
      witnesses.add(unknowns);
    },
    weaknesses: () => Array.from(find()),
    firstWeakness: () => find().next().value ?? undefined,
    weaknessOf,
    exposureOf: (weakness) => exposureOf(question, weakness),
    giveUp: (weaknesses) => {
      for (const each of weaknesses) givenUp.add(keyOf(each));
    },
    close: attack.close,
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
}

const directions = [1, -1] as const;

/** True where readers are left with a range that is wide enough, whatever they know of the policy. */
function isOut({ rules, attack, witnesses }: Question, form: number): boolean {
  const { width, threshold, zeros } = rules;
  const isWide = () => witnesses.widthOf(form) >= width;
  const isDone = () => isWide() && witnesses.plausibleWidthOf(form) > 0;
  if (isDone()) return true;
  let span = 0;
  for (const direction of directions) {
    const found = attack.reach(form, direction, width);
    if (found === undefined) continue;
    span += Math.floor(found.by + 1e-6);
    if (found.by > 1e-6) witnesses.add(found.unknowns);
    if (isDone()) return true;
  }
  if (span < width) return false;
  if (!isWide()) {
    for (const direction of directions) {
      const found = attack.reachWhole(form, direction, width);
      if (found !== undefined) witnesses.add(found.unknowns);
      if (isDone()) return true;
    }
  }
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

function heldBy({ attack, rules }: Question, form: number): readonly number[] {
  const held = directions.flatMap((each) => attack.reach(form, each, rules.width)?.heldBy ?? []);
  return Array.from(new Set(held)).toSorted((a, b) => a - b);
}

function* insiderWeaknesses(question: Question, isWithheld: Uint8Array): Generator<Weakness> {
  const { system, attack, witnesses } = question;
  const { forms, cells } = system;
  const unknownsOf = (form: number) => (forms[form]?.terms ?? []).map(([unknown]) => unknown);
  for (const insider of cells.keys()) {
    if (isWithheld[insider] !== 1 || forms[insider]?.count !== 1) continue;
    const own = unknownsOf(insider);
    const ownSet = new Set(own);
    let isKnown = false;
    for (const form of forms.keys()) {
      if (form === insider || isWithheld[form] !== 1) continue;
      const those = unknownsOf(form);
      // What they are part of themselves, alone, they know anyway.
      const isOwn =
        those.every((each) => ownSet.has(each)) ||
        (forms[form]?.count === 1 && own.every((each) => those.includes(each)));
      if (isOwn || witnesses.moves(form, own)) continue;
      if (!isKnown) attack.know(own);
      isKnown = true;
      const held: number[] = [];
      const isSafe = directions.some((direction) => {
        const found = attack.reach(form, direction, 1);
        held.push(...(found?.heldBy ?? []));
        if (found === undefined || found.by < 1e-6) return false;
        witnesses.add(found.unknowns);
        if (witnesses.moves(form, own)) return true;
        const whole = attack.reachWhole(form, direction, 1);
        if (whole !== undefined) witnesses.add(whole.unknowns);
        return witnesses.moves(form, own);
      });
      if (isSafe) continue;
      attack.forget(own);
      isKnown = false;
      yield { form, insider, heldBy: Array.from(new Set(held)).toSorted((a, b) => a - b) };
    }
    if (isKnown) attack.forget(own);
  }
}

/** How far to look where somebody asks how wide a range is: beyond it, it is as good as open. */
const far = 100_000;

function exposureOf(
  { system, attack }: Question,
  { form, insider, heldBy: held }: Weakness,
): Exposure {
  const { forms } = system;
  const own = insider === undefined ? [] : (forms[insider]?.terms ?? []).map(([each]) => each);
  attack.know(own);
  const [up = 0, down = 0] = directions.map((each) => attack.reach(form, each, far)?.by ?? 0);
  attack.forget(own);
  const count = forms[form]?.count ?? 0;
  const id = (each: number) => forms[each]?.id ?? '';
  return {
    id: id(form),
    least: Math.ceil(count - down - 1e-6),
    greatest: up >= far ? Infinity : Math.floor(count + up + 1e-6),
    ...(insider === undefined ? {} : { insider: id(insider) }),
    from: held.map(id),
  };
}
