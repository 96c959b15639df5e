import type { Expectation } from '../collection/expectation.ts';

/** The cells of a semester that are owed, each with a number; a cell is a reporter, a month, an indicator. */
export interface OwedCells {
  /** The number of a cell, or undefined of one that nobody owes. */
  readonly numberOf: (reporter: string, month: string, indicator: string) => number | undefined;
  readonly hasMonth: (month: string) => boolean;
}

/**
 * Numbers what is owed. Numbers are looked up far faster than names that would have to be joined
 * first, and every count that arrives asks.
 */
export function owedCellsOf(expectations: readonly Expectation[]): OwedCells {
  const reporters = numbered(expectations.map(({ reporter }) => reporter));
  const months = numbered(expectations.map(({ month }) => month));
  const indicators = numbered(expectations.flatMap((each) => each.indicators));
  const isOwed = new Uint8Array(reporters.size * months.size * indicators.size);
  const numberOf = (reporter: string, month: string, indicator: string) => {
    const r = reporters.get(reporter);
    const m = months.get(month);
    const i = indicators.get(indicator);
    if (r === undefined || m === undefined || i === undefined) return undefined;
    return (r * months.size + m) * indicators.size + i;
  };
  for (const { reporter, month, indicators: owed } of expectations) {
    for (const indicator of owed) isOwed[numberOf(reporter, month, indicator) ?? -1] = 1;
  }
  return {
    numberOf: (reporter, month, indicator) => {
      const number = numberOf(reporter, month, indicator);
      return number !== undefined && isOwed[number] === 1 ? number : undefined;
    },
    hasMonth: (month) => months.has(month),
  };
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(Array.from(new Set(ids), (id, index) => [id, index]));
}
