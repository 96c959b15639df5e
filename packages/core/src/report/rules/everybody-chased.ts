import { isOutstanding } from '../../collection/ledger.ts';
import { hasComeBy } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import { listsOf } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import { areReturnsInHand } from '../receipts.ts';
import { completeReturns } from './complete-returns.ts';

/**
 * Reporters that owe something and whom nobody has urged.
 *
 * @source minutes, paragraphs G2.c, G7.2 and D3; brief R-21
 */
export function everybodyChased(question: ReadinessQuestion): readonly Finding[] {
  const { corpus, period, collected, asOf } = question;
  const lists = listsOf(corpus);
  const chased = new Set<string>(
    period.followUps
      .flatMap(({ value }) => value.followUps)
      .filter(({ on }) => hasComeBy(on, asOf))
      .flatMap(({ reporters }) => reportersOf(reporters, lists)),
  );
  const overdue = collected.ledger
    .filter(({ state }) => isOutstanding(state) && state.status !== 'not-due')
    .filter(({ stratum }) => areReturnsInHand(question, stratum))
    .map(({ reporter }) => String(reporter));
  const silent = completeReturns(question)
    .filter(({ code }) => code === 'collection/source-not-received')
    .map(({ subject }) => subject);
  return [...new Set([...overdue, ...silent])]
    .filter((reporter) => !chased.has(reporter))
    .map((reporter) => finding('collection/not-chased', reporter));
}
