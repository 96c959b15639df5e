import { z } from 'zod';
import type { Tally } from './tally.ts';

const count = z.int().nonnegative();

/**
 * How many of the answers that were owed stand behind a figure; `undetermined` where nobody said
 * who owes one.
 *
 * @source minutes, paragraph I3; brief R-12
 */
export const Completeness = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.enum(['complete', 'incomplete']),
    /** Answers owed: reporters times months. */
    expected: count,
    /** Answers that came with data. */
    received: count,
    /** Answers that confirmed that there was nothing to report. */
    nil: count,
  }),
  z.strictObject({ status: z.literal('undetermined') }),
]);
export type Completeness = z.output<typeof Completeness>;

/** The completeness of a tally. Nothing expected is undetermined, never complete. */
export function completenessOf(tally: Tally): Completeness {
  const { expected, received, nil } = tally;
  if (expected === 0) return { status: 'undetermined' };
  const status = received + nil >= expected ? 'complete' : 'incomplete';
  return { status, expected, received, nil };
}

/**
 * The share of owed answers that came, nil included: from 0 to 1, or undefined where it is
 * undetermined.
 */
export function shareOf(completeness: Completeness): number | undefined {
  if (completeness.status === 'undetermined') return undefined;
  const { expected, received, nil } = completeness;
  return Math.min(1, (received + nil) / expected);
}
