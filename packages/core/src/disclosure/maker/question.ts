import type { DisclosureRules } from '../public-system.ts';
import type { Attack } from './attack.ts';
import type { MoveFinder } from './cheapest-move.ts';
import type { OrderedSystem } from './ordered-system.ts';
import type { Witnesses } from './witnesses.ts';

/** A target that is not protected, and whoever finds it out. */
export interface Weakness {
  readonly form: number;
  /** The cell of an insider, by number; absent for a reader from outside. */
  readonly insider?: number;
}

/** What is at hand to find out whether a cell is protected. */
export interface Question {
  readonly system: OrderedSystem;
  readonly rules: DisclosureRules;
  readonly attack: Attack;
  readonly witnesses: Witnesses;
  readonly finder: MoveFinder;
  readonly isWithheld: Uint8Array;
}

/** More, and less. */
export const directions = [1, -1] as const;

/** The unknowns that are summed in a form; none where there is none. */
export function unknownsOf({ forms }: OrderedSystem, form: number | undefined): readonly number[] {
  return (forms[form ?? -1]?.terms ?? []).map(([unknown]) => unknown);
}
