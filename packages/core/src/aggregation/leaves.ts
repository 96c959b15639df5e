import { partsOf } from '../collection/count-entry.ts';
import type { LedgerRow } from '../collection/ledger.ts';
import type { Tally } from '../figure/tally.ts';
import { emptyTally } from '../figure/tally.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { Dimension } from '../reference/dimension.ts';

/** The smallest tally: one reporter, one month, one indicator, its total or one part of it. */
export interface Leaf {
  readonly indicator: IndicatorId;
  readonly reporter: ReporterId;
  readonly month: Month;
  /** Empty for the total; otherwise one dimension and one of its codes. */
  readonly split: Readonly<Record<string, string>>;
  readonly tally: Tally;
}

/**
 * The leaves of a ledger: what each owed answer adds to each total and part. A nil adds a true
 * zero to all of them; a missing answer adds to what was expected alone, and so does an answer that
 * leaves the indicator, or its split, out.
 *
 * @source minutes, paragraph D6; brief
 */
export function leavesOf(
  ledger: readonly LedgerRow[],
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
): readonly Leaf[] {
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return ledger.flatMap((row) =>
    row.indicators.flatMap((indicator) => {
      const splits = definitions.get(indicator)?.splits ?? [];
      const parts = dimensions
        .filter(({ id }) => splits.includes(id))
        .flatMap(({ id, codes }) => codes.map((code) => ({ [id]: String(code.id) })));
      return [{}, ...parts].map((split) => ({
        indicator,
        reporter: row.reporter,
        month: row.month,
        split,
        tally: tallyOf(row, indicator, split),
      }));
    }),
  );
}

function tallyOf(row: LedgerRow, indicator: IndicatorId, split: Leaf['split']): Tally {
  const owed = { ...emptyTally, expected: 1 };
  if (row.state.status === 'nil') return { ...owed, nil: 1 };
  if (row.state.status !== 'received' || row.state.answer.answer !== 'has-data') return owed;
  const entry = row.state.answer.counts.find((each) => each.indicator === indicator);
  if (entry === undefined) return owed;
  const [part] = Object.entries(split);
  if (part === undefined) return { ...owed, value: entry.total, received: 1 };
  const parts: Readonly<Record<string, number>> | undefined = partsOf(entry, part[0]);
  return parts === undefined ? owed : { ...owed, value: parts[part[1]] ?? 0, received: 1 };
}
