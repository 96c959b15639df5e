import type { AnswerState } from '../collection/ledger.ts';
import type { Stratum } from '../collection/stratum.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { ReporterId } from '../kernel/ids.ts';
import type { PublishedStratum } from '../release/release-files.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { areReturnsInHand } from './receipts.ts';
import { strataOf } from './strata.ts';

/** What became of one owed return. */
export interface MatrixCell {
  readonly status: AnswerState['status'];
  /** Days after the first due date, of an answer that came late; absent where it did not. */
  readonly daysLate?: number;
}

/** One reporter and its months; a month in which it owes nothing is absent. */
export interface MatrixRow {
  readonly reporter: ReporterId;
  readonly months: Readonly<Record<string, MatrixCell>>;
}

/** The reporters of a stratum, in the order of the reference lists. */
export interface StratumMatrix {
  readonly stratum: Stratum;
  readonly reporters: readonly MatrixRow[];
}

/**
 * Which return came from whom for which month, by stratum.
 *
 * @returns only strata of which the returns are in hand: of the others nobody knows who sent what,
 *   and a table of silence would say that nobody did
 * @source minutes, paragraphs D6 and G7.4; brief
 */
export function matrixOf(question: ReadinessQuestion): readonly StratumMatrix[] {
  return strataInHand(question).map((stratum) => {
    const rows = question.collected.ledger.filter((row) => row.stratum === stratum);
    const reporters = Array.from(
      groupBy(rows, ({ reporter }) => reporter),
      ([reporter, owed]): MatrixRow => ({
        reporter,
        months: Object.fromEntries(owed.map(({ month, state }) => [month, cellOf(state)])),
      }),
    );
    return { stratum, reporters };
  });
}

/** How complete the strata are of which the returns are in hand, in returns. */
export function completenessInHand(question: ReadinessQuestion): readonly PublishedStratum[] {
  const inHand: readonly string[] = strataInHand(question);
  return strataOf(question.cycle.value, question.collected.ledger).filter(({ stratum }) =>
    inHand.includes(stratum),
  );
}

/** The strata of which the returns themselves are in hand, in the order of the cycle. */
export function strataInHand(question: ReadinessQuestion): readonly Stratum[] {
  return question.cycle.value.expected
    .map(({ stratum }) => stratum)
    .filter((stratum) => areReturnsInHand(question, stratum));
}

function cellOf(state: AnswerState): MatrixCell {
  const { status } = state;
  return 'daysLate' in state && state.daysLate > 0
    ? { status, daysLate: state.daysLate }
    : { status };
}
