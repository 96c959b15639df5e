import { z } from 'zod';
import { ProtectOutput } from './protect-output.ts';

/** A code as it stands in the file: `"kh-1"`, `"female"`. */
const Code = z.string().min(1);

/** How the leaves of a dimension are added up; its leaves are the codes in any group and any cell. */
export const Hierarchy = z.strictObject({
  /** The base dimension whose leaves it groups another way; left out, it is a base dimension: `"province"`. */
  of: Code.optional(),
  /** The code of all leaves together: `"KH"`. */
  total: Code,
  /** The leaves of each group; leaves in no group hang under the total: `{"border": ["kh-1", "kh-2"]}`. */
  groups: z.record(z.string(), z.array(Code).min(1)).optional(),
});
export interface Hierarchy extends z.output<typeof Hierarchy> {}

/** A count at one place: a code for each base dimension, and how many. */
export const InputCell = z
  .object({
    /** How many: a whole number; 0 makes the codes known. */
    count: z.int().min(0),
  })
  .catchall(Code);
/** A count with its codes. Of the keys, only `count` is not a code. */
export interface InputCell {
  readonly count: number;
  readonly [dimension: string]: string | number;
}

/** A release of the same counts that is public already. */
export const Previous = z.strictObject({
  /** The counts behind it; it may have a `previous` of its own. */
  get input() {
    return ProtectInput;
  },
  /** What was published; reasons may be left out. */
  output: ProtectOutput,
  /**
   * `grows`: what was counted before is counted again in the same inner cell, and readers know it;
   * `any`, the default: corrections both ways.
   */
  relation: z.enum(['any', 'grows']).optional(),
});
export interface Previous {
  readonly input: ProtectInput;
  readonly output: ProtectOutput;
  readonly relation?: 'any' | 'grows' | undefined;
}

/** A file of counts, and the tables that are to be published from them. */
export const ProtectInput = z.strictObject({
  /** A count of at least 1 and below this is small: 5. */
  threshold: z.int().min(2),
  /** Whether nobody is a count like every other (`show`, the default) or as small as one (`withhold`). */
  zeros: z.enum(['show', 'withhold']).optional(),
  /** The least that may lie between what a withheld count can be at least and at most: 1. */
  width: z.int().min(1).optional(),
  /** `singletons`: whoever is alone in a withheld cell must not learn of others either; `none`. */
  insiders: z.enum(['none', 'singletons']).optional(),
  /** The dimensions of the tables by name. */
  hierarchies: z.record(z.string(), Hierarchy),
  /** The tables to publish, each by the names of its dimensions: `[["province", "sex"]]`. */
  tables: z.array(z.array(Code).min(1)).min(1),
  /** The counts; a combination that is not listed counts 0. */
  cells: z.array(InputCell),
  /** What a code is worth to readers, 1 where left out: `{"sex": {"female": 3}}`. */
  weights: z.record(z.string(), z.record(z.string(), z.number().positive())).optional(),
  /** What is public already, and cannot change. */
  previous: Previous.optional(),
});
/** A file of counts that has the right shape. */
export interface ProtectInput {
  readonly threshold: number;
  readonly zeros?: 'show' | 'withhold' | undefined;
  readonly width?: number | undefined;
  readonly insiders?: 'none' | 'singletons' | undefined;
  readonly hierarchies: Readonly<Record<string, Hierarchy>>;
  readonly tables: readonly (readonly string[])[];
  readonly cells: readonly InputCell[];
  readonly weights?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
  readonly previous?: Previous | undefined;
}
