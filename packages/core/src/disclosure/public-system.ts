/**
 * Everything that readers hold and do not know, as one system: whole numbers behind the tables, and
 * what is said of their sums. Tables, their totals and groupings, tables that share cells, and earlier
 * releases all end in it; who protects and who explains need to know nothing else.
 *
 * Order carries meaning nowhere: the same system in another order is protected alike.
 *
 * @source Fischetti and Salazar (2001), Solving the cell suppression problem on tabular data with
 *   linear constraints
 */
export interface PublicSystem {
  readonly unknowns: readonly Unknown[];
  readonly cells: readonly SystemCell[];
  /** What is never printed and must not be worked out either: a difference between two releases. */
  readonly derived: readonly DerivedCount[];
  readonly relations: readonly Relation[];
}

/** One count at the finest level that any table needs. */
export interface Unknown {
  /** Stable and unique, in words of the tables: `xd-1 2022-03 female`. */
  readonly id: string;
  /** What it is. Whoever protects knows it; readers do not. */
  readonly count: number;
  /** What readers know it to be at least: 0 where left out. */
  readonly least?: number;
  /** Readers know it exactly: nothing came, or there was none. */
  readonly isKnown?: true;
}

/** A sum that is printed, or printed as withheld. Cells that add up the same unknowns are one cell. */
export interface SystemCell {
  readonly id: string;
  /** The unknowns that it adds up, by number, ascending. */
  readonly of: readonly number[];
  /** What the count is as such: a small count must be withheld. */
  readonly isSmall: boolean;
  /** `open`: still to be decided. The others are public already and stay as they are. */
  readonly status: 'open' | 'shown' | 'withheld';
  /** What readers lose where it is withheld: more than 0. */
  readonly weight: number;
}

/** A small count that follows from sums: these less those. */
export interface DerivedCount {
  readonly id: string;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** What holds whatever is printed: the sum of these is the sum of those, or at least that. */
export interface Relation {
  readonly kind: 'equal' | 'at-least';
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** What is asked of a pattern. */
export interface DisclosureRules {
  /** A count from 1 to below this is small. */
  readonly threshold: number;
  /** `withhold`: nothing is small too. */
  readonly zeros?: 'show' | 'withhold';
  /** The least that may lie between what a withheld count can be at least and at most; 1 is "not exactly". */
  readonly width: number;
  /** `singletons`: whoever is alone in a withheld cell, and knows it, must work out no other small count either. */
  readonly insiders: 'none' | 'singletons';
}

/** Why a cell is withheld. Only for whoever protects: to publish it would undo the protection. */
export type WithheldReason = 'small' | 'complement';

/** A withheld count that somebody can work out, or pin down too narrowly. */
export interface Exposure {
  /** The cell or derived count. */
  readonly id: string;
  readonly least: number;
  /** Infinity where nothing bounds it. */
  readonly greatest: number;
  /** The cell in which the attacker is alone; absent for a reader from outside. */
  readonly insider?: string;
  /** The shown cells from which it follows. */
  readonly from: readonly string[];
}
