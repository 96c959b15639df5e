/**
 * A sum that still knows how much of the country it speaks for. Tallies add, figures do not.
 *
 * `expected` counts the answers that were owed for it (a reporter, a month, an indicator),
 * `received` those that came with data, `nil` those that confirmed that there was none.
 */
export interface Tally {
  /** The least that was counted, in the unit of the indicator. */
  readonly value: number;
  readonly expected: number;
  readonly received: number;
  readonly nil: number;
  /** Answers that never came, of which another source gave the count instead; 0 where left out. */
  readonly elsewhere?: number;
  /** Of those counted, how many said "at least", "more than" or nothing certain; 0 where left out. */
  readonly inexact?: number;
  /** What was counted only "about", besides the value; 0 where left out. It bounds nothing. */
  readonly about?: number;
}

/** The tally of nothing: adding it changes nothing. */
export const emptyTally: Tally = { value: 0, expected: 0, received: 0, nil: 0 };

/**
 * The sum of tallies, in any order and grouping. A missing answer adds to `expected` alone and is
 * never a zero.
 *
 * @returns values and answers added; the empty tally for no tallies
 * @source minutes, paragraphs D6 and I3
 * @example
 * addTallies([
 *   { value: 4, expected: 1, received: 1, nil: 0 },
 *   { value: 0, expected: 1, received: 0, nil: 0 },
 * ]) //=> { value: 4, expected: 2, received: 1, nil: 0 }
 */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...emptyTally, elsewhere: 0, inexact: 0, about: 0 };
  for (const tally of tallies) {
    sum.value += tally.value;
    sum.expected += tally.expected;
    sum.received += tally.received;
    sum.nil += tally.nil;
    sum.elsewhere += tally.elsewhere ?? 0;
    sum.inexact += tally.inexact ?? 0;
    sum.about += tally.about ?? 0;
  }
  return tallyOf(sum);
}

/** A tally from all its fields; those that say nothing are left out. */
export function tallyOf({ elsewhere, inexact, about, ...rest }: Required<Tally>): Tally {
  return {
    ...rest,
    ...(elsewhere === 0 ? {} : { elsewhere }),
    ...(inexact === 0 ? {} : { inexact }),
    ...(about === 0 ? {} : { about }),
  };
}
