import { isOutstanding } from '../../collection/ledger.ts';
import { hasComeBy } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import { awaitedReturns } from '../awaited-returns.ts';
import { listsOf } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Reporters that owe a return and whom nobody has urged.
 *
 * @source minutes, paragraphs G2.c, G7.2 and D3; brief R-21
 */
export function everybodyChased(question: ReadinessQuestion): readonly Finding[] {
  const { corpus, period, asOf } = question;
  const lists = listsOf(corpus);
  const chased = new Set<string>(
    period.followUps
      .flatMap(({ value }) => value.followUps)
      .filter(({ on }) => hasComeBy(on, asOf))
      .flatMap(({ reporters }) => reportersOf(reporters, lists)),
  );
  return Array.from(awaitedReturns(question))
    .filter(
      ([reporter, rows]) => !chased.has(reporter) && rows.some(({ state }) => isOutstanding(state)),
    )
    .map(([reporter]) => finding('collection/not-chased', reporter));
}
