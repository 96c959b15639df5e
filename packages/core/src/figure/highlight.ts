import { z } from 'zod';
import { GroupId, IndicatorId } from '../kernel/ids.ts';
import { Quantity } from '../kernel/quantity.ts';
import { Semester } from '../kernel/semester.ts';
import { Unit } from '../kernel/unit.ts';

const count = z.int().nonnegative();

/** Of what every highlight speaks. */
const common = {
  indicator: IndicatorId,
  unit: Unit,
  /** The reference of the figure: `le.cases/kh`, or its part that was compared like for like. */
  figure: z.string(),
};

/** Monthly returns that came, nil included, of those that were owed. */
const Answers = z.strictObject({ came: count, owed: count });

/** A count of an earlier semester beside which the one of this semester is put. */
const EarlierCount = z.strictObject({ figure: z.string(), n: count });

/**
 * One thing that a reader of a semester should know first, as data without a sentence. It carries
 * every number that it was found by, so that anybody can find it again in the figures.
 *
 * @source minutes, paragraph I4 ("without bringing out the results"); brief
 */
export const Highlight = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    /** A clear change, like for like. */
    kind: z.literal('change'),
    now: count,
    /** The base: the same half-year before. */
    before: EarlierCount,
    /** Now minus before, in the unit. */
    difference: z.int(),
    /** The difference over the base, to six decimals: 0.195402. */
    ratio: z.number(),
    /**
     * `complete`: all who owed an answer stand behind both. `matched`: only what was answered
     * exactly in both is counted. `as-printed`: newspapers printed both.
     */
    basis: z.enum(['complete', 'matched', 'as-printed']),
    /** Where it is matched: the monthly returns with an exact count in both, of those owed in either. */
    among: Answers.optional(),
    /** Where it is matched: the total of this semester, of which `now` is a part. */
    total: Quantity.optional(),
    /** How likely chance alone makes a difference as large, to six decimals. */
    p: z.number().min(0).max(1),
  }),
  z.strictObject({
    ...common,
    kind: z.enum(['target-reached', 'target-missed']),
    now: Quantity,
    planned: Quantity,
    /** The group whose target it is. */
    group: GroupId,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('first-counted'),
    now: Quantity,
    /** The earlier semesters, in none of which it was counted, the latest first. */
    earlier: z.array(Semester).min(1),
  }),
  z.strictObject({
    ...common,
    /** More than none, after nothing but zeros. */
    kind: z.literal('first-above-none'),
    now: Quantity,
    /** Every earlier count, each of them 0, the latest first. */
    earlier: z.array(EarlierCount).min(1),
  }),
  z.strictObject({
    ...common,
    /** Clearly more, or fewer, than in every earlier semester. */
    kind: z.enum(['highest', 'lowest']),
    now: count,
    /** Every earlier count, the latest first. */
    earlier: z.array(EarlierCount).min(1),
  }),
  z.strictObject({
    ...common,
    /** The total fell, or rose, with the number of answers; like for like it did not. */
    kind: z.enum(['reporting-fall', 'reporting-rise']),
    now: Quantity,
    before: z.strictObject({ figure: z.string(), quantity: Quantity }),
    answers: Answers,
    answersBefore: Answers,
    /** What was counted among those that answered exactly in both. */
    matched: z.strictObject({ now: EarlierCount, before: EarlierCount }),
  }),
]);
export type Highlight = z.output<typeof Highlight>;

/** The highlights of one kind or another. */
export type HighlightOf<Kind extends Highlight['kind']> = Extract<Highlight, { kind: Kind }>;
