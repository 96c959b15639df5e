import type { FollowUp } from '../collection/follow-up.ts';
import { hasComeBy } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { ReporterId } from '../kernel/ids.ts';
import { reportersOf } from '../reference/reporters-of.ts';
import { listsOf } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/**
 * Every attempt to get what a reporter owes that was made by a day, in the order in which they were
 * made; a date that is known in part counts as the first day that it may mean.
 *
 * @source minutes, paragraphs G2.c, G7.2 and D3; brief R-21
 */
export function followUpsOf(
  reporter: ReporterId,
  { corpus, period, asOf }: Pick<ReadinessQuestion, 'corpus' | 'period' | 'asOf'>,
): readonly FollowUp[] {
  const lists = listsOf(corpus);
  return period.followUps
    .flatMap(({ value }) => value.followUps)
    .filter(({ on }) => hasComeBy(on, asOf))
    .filter(({ reporters }) => reportersOf(reporters, lists).includes(reporter))
    .toSorted((a, b) => compareText(earliestDay(a.on), earliestDay(b.on)));
}

/** The earliest day that a date may mean, so that dates known in part can be put in order. */
function earliestDay(date: FollowUp['on']): string {
  return date.replaceAll('XX', '01');
}
