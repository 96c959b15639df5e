import { currentReturns } from '../collection/ledger.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId, LocalId, ReporterId } from '../kernel/ids.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** A return or claim, or a part of it, that nobody had asked for: kept, and not counted. */
export interface UnexpectedArrival {
  readonly document: LocalId;
  readonly reporter: ReporterId;
  /** What it counts unasked; empty of a nil. */
  readonly indicators: readonly IndicatorId[];
  /** How many numbers it submits unasked. */
  readonly numbers: number;
}

/**
 * What came unasked: from somebody who owes no return for that month, or about an indicator that it
 * was not asked for.
 *
 * @source brief
 */
export function unexpectedOf({
  period,
  collected,
  asOf,
}: ReadinessQuestion): readonly UnexpectedArrival[] {
  const unasked = collected.dispositions.filter(({ why }) => why === 'not-expected');
  const counts = Array.from(
    groupBy(unasked, ({ document }) => document),
    ([document, entries]) =>
      entries.slice(0, 1).map(({ reporter }) => ({
        document,
        reporter,
        indicators: [...new Set(entries.map(({ indicator }) => indicator))],
        numbers: entries.reduce((sum, { numbers }) => sum + numbers, 0),
      })),
  ).flat();
  const owed = new Set(collected.ledger.map(({ reporter, month }) => `${reporter} ${month}`));
  const returns = period.returns.map(({ value }) => value);
  const nils = currentReturns(returns, asOf, () => true)
    .filter(({ answer }) => answer === 'nil')
    .filter(({ reporter, month }) => !owed.has(`${reporter} ${month}`))
    .map(({ id, reporter }) => ({ document: id, reporter, indicators: [], numbers: 0 }));
  return [...counts, ...nils];
}
