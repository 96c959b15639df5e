import { cellKey } from '../aggregation/reconcile.ts';
import { isAnswered } from '../collection/ledger.ts';
import type { FigureAt } from '../figure/figure.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { LocalId } from '../kernel/ids.ts';
import type { Collected } from './collected.ts';

/** The rules by which a figure was made. */
export type ProvenanceRule =
  | 'own-return'
  | 'other-source'
  | 'settled-by-inquiry'
  | 'nil-is-zero'
  | 'silence-is-not-zero'
  | 'latest-month-stands';

/** What stands behind a figure. */
export interface Provenance {
  /** Random ids of the returns and claims that were counted, sorted. */
  readonly documents: readonly LocalId[];
  readonly rules: readonly ProvenanceRule[];
}

/**
 * The returns behind a figure, and the rules by which they became one number.
 *
 * @returns nothing behind a figure of which nobody owed an answer
 * @source minutes, paragraph D5 ("with the source stated clearly"); brief R-29
 */
export function provenanceOf(
  at: FigureAt,
  { ledger, counted, indicators, sums, differences, groupings }: Collected,
): Provenance {
  const group = groupings.find(({ id }) => id === at.place)?.members;
  const isBehind = (reporter: string) =>
    group === undefined ? reporter === at.place : group.has(reporter);
  const isLevel = indicators.find(({ id }) => id === at.indicator)?.addition === 'latest';
  const { period } = at;
  const behind: readonly string[] = sums.monthsBehind(at);
  const isMeant = (month: string) =>
    'month' in period ? period.month === month : behind.includes(month);
  const documents = new Set<LocalId>();
  const rules = new Set<ProvenanceRule>();
  if (isLevel && !('month' in period)) rules.add('latest-month-stands');
  for (const { reporter, month, answers } of ledger) {
    if (!isBehind(reporter) || !isMeant(month)) continue;
    const state = answers.find(({ indicator }) => indicator === at.indicator)?.state;
    if (state === undefined || state.status === 'not-applicable') continue;
    const chosen = counted.get(cellKey(reporter, month, at.indicator));
    if (chosen !== undefined) {
      documents.add(chosen.document);
      if (chosen.isNil === true) rules.add('nil-is-zero');
      else rules.add(chosen.isOwn ? 'own-return' : 'other-source');
      const isSettled = differences.some(
        (each) =>
          each.chosen === chosen.document &&
          each.indicator === at.indicator &&
          each.reporter === reporter &&
          each.month === month &&
          each.inquiry === 'answered',
      );
      if (isSettled) rules.add('settled-by-inquiry');
    } else if (isAnswered(state) && state.status === 'nil') {
      documents.add(state.answer.id);
      rules.add('nil-is-zero');
    } else rules.add('silence-is-not-zero');
  }
  return { documents: [...documents].sort(compareText), rules: [...rules].sort(compareText) };
}
