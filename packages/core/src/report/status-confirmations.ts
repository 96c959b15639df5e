import type { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { totalInterval } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId, LocalId, ReporterId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import { gatheredCounts } from './gathered-counts.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** A claim or collected return that is counted, and what the competent body says of it. */
export interface StatusConfirmation {
  readonly document: LocalId;
  /** What of it is counted. */
  readonly indicators: readonly IndicatorId[];
  /** Who was asked; until somebody is, whoever owes the counts. */
  readonly body: ReporterId;
  readonly status: ConfirmationStatus;
  readonly sentOn?: CalendarDate;
  readonly respondBy?: CalendarDate;
  readonly answeredOn?: CalendarDate;
  readonly isLate: boolean;
  /** What the body counts itself, where it disagrees: least values, in the unit of each indicator. */
  readonly counter: readonly { readonly indicator: IndicatorId; readonly total: number }[];
  /** Why it disagrees, where it said so. */
  readonly reason?: LocalizedText;
}

/**
 * Everything that is counted though it was gathered elsewhere, with where the question to the
 * competent body stands: not sent, waiting, agreed, disagreed, no response.
 *
 * @source minutes, paragraph D5; brief R-31
 */
export function confirmationsOf({
  period,
  collected,
  asOf,
}: ReadinessQuestion): readonly StatusConfirmation[] {
  const byDocument = groupBy(gatheredCounts(period, collected, asOf), ({ document }) => document);
  return Array.from(byDocument, ([document, counts]): StatusConfirmation[] => {
    const [first] = counts;
    if (first === undefined) return [];
    const { asked, reporter } = first;
    const indicators = [...new Set(counts.map(({ indicator }) => indicator))].sort();
    if (asked.length === 0) {
      const status = 'not-sent';
      return [{ document, indicators, body: reporter, status, isLate: false, counter: [] }];
    }
    return asked.map(({ confirmation, state }) => {
      const { answer, isLate } = state;
      const counter = answer?.answer === 'disagreed' ? (answer.counts ?? []) : [];
      const reason = answer?.answer === 'disagreed' ? answer.reason : undefined;
      return {
        document,
        indicators,
        body: confirmation.sentTo,
        status: state.status,
        sentOn: confirmation.sentOn,
        respondBy: confirmation.respondBy,
        ...(answer === undefined ? {} : { answeredOn: answer.on }),
        isLate,
        counter: counter.map((entry) => ({
          indicator: entry.indicator,
          total: totalInterval(entry)[0],
        })),
        ...(reason === undefined ? {} : { reason }),
      };
    });
  }).flat();
}
