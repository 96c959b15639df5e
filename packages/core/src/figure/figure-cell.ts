import { z } from 'zod';
import type { Quantity as QuantityType } from '../kernel/quantity.ts';
import { Quantity } from '../kernel/quantity.ts';
import type { Tally } from './tally.ts';

/**
 * What stands in a cell. A number that is absent says why: withheld to protect somebody, no return
 * came, there was none (a true zero), it does not apply, or its parts cannot be added.
 *
 * @source brief, §10.3
 */
export const FigureCell = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('shown'), quantity: Quantity }),
  z.strictObject({ status: z.literal('withheld') }),
  z.strictObject({ status: z.literal('no-return') }),
  z.strictObject({ status: z.literal('nil') }),
  z.strictObject({ status: z.literal('not-applicable') }),
  z.strictObject({ status: z.literal('cannot-add') }),
]);
export type FigureCell = z.output<typeof FigureCell>;

/**
 * The cell that a tally ends in. Where an answer is missing or inexact, the count is a lower bound:
 * "at least", not the count. "About" survives only where all else is certain. A count that another source gave is a count; that its reporter is silent is told by the
 * completeness.
 *
 * @source brief
 * @example cellOf({ value: 4, expected: 2, received: 1, nil: 0 })
 * //=> { status: 'shown', quantity: { kind: 'atLeast', n: 4 } }
 */
export function cellOf(tally: Tally): FigureCell {
  const { value, expected, received, nil, elsewhere = 0, inexact = 0, about = 0 } = tally;
  const known = received + nil + elsewhere;
  if (expected === 0) return { status: 'not-applicable' };
  if (known === 0) return { status: 'no-return' };
  if (received === 0 && nil === expected) return { status: 'nil' };
  const isWhole = known >= expected && inexact === 0;
  if (isWhole && about > 0) return shown({ kind: 'about', n: value + about });
  return shown({ kind: isWhole ? 'exact' : 'atLeast', n: value });
}

function shown(quantity: QuantityType): FigureCell {
  return { status: 'shown', quantity };
}

/** The count in a cell where it is known exactly; a confirmed nil is 0. */
export function exactCountOf(cell: FigureCell): number | undefined {
  if (cell.status === 'nil') return 0;
  return cell.status === 'shown' && cell.quantity.kind === 'exact' ? cell.quantity.n : undefined;
}
