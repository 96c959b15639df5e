import type { ProgramRow } from '../solver.ts';

/** A sum of unknowns, each with its sign, by number. */
export type Terms = ProgramRow['terms'];

/** A count that readers do not hold as such. */
export interface HiddenCount {
  /** What readers know it to be at least. */
  readonly least: number;
  /** What it is. Whoever audits knows it: the true table is the first that agrees with all that is public. */
  readonly count: number;
}

/** What is public: a sum lies between two counts; the same twice says exactly how much it is. */
export interface Statement extends ProgramRow {
  /** Stable and unique. */
  readonly id: string;
}

/** A sum that nobody may work out. */
export interface SecretSum {
  /** Stable and unique. */
  readonly id: string;
  readonly terms: Terms;
  /**
   * `withheld`: a withheld cell. `change`: a small change between two releases, which is printed nowhere.
   * `other`: only asked about; it is no reason for anything to be withheld.
   */
  readonly kind: 'withheld' | 'change' | 'other';
}

/**
 * Everything that is public about some counts, and what must not follow from it. It knows nothing of
 * tables and files: what is published in any form can be told in it.
 *
 * The truth agrees with every statement.
 */
export interface Knowledge {
  readonly unknowns: readonly HiddenCount[];
  readonly statements: readonly Statement[];
  readonly secrets: readonly SecretSum[];
}

/** What readers know of the policy, and what must be left open to them. */
export interface AuditRules {
  /** The least count that is small: 1, or 0 where zeros are withheld. */
  readonly smallFrom: number;
  /** The least count that is not small any more. */
  readonly threshold: number;
  /** The least that must lie between the least and the greatest that a secret can be: 1 or more. */
  readonly width: number;
  /** `singletons`: whoever is alone in a withheld cell must not learn of another one either. */
  readonly insiders: 'none' | 'singletons';
  /** Whether every least and greatest value is asked for, or only enough to see that all is safe. */
  readonly ask: 'intervals' | 'enough';
}

/** What a sum is in one table of counts. */
export function sumOf(terms: Terms, counts: readonly number[]): number {
  return terms.reduce((sum, [unknown, sign]) => sum + sign * (counts[unknown] ?? 0), 0);
}
