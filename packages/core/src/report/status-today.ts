import { confirmationStateOn } from '../evidence/confirmation-state.ts';
import type { CalendarDate, PartialDate } from '../kernel/calendar-date.ts';
import { addDays, daysBetween, isWholeDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { FindingCode } from '../kernel/finding-codes.ts';
import type { Finding } from '../kernel/finding.ts';
import type { LocalId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { confirmationLetters } from './confirmation-letters.ts';
import { followUpsOf } from './follow-ups-of.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { monthsElapsed } from './receipts.ts';
import { reminderLetters } from './reminder-letters.ts';
import { runOf } from './rules/complete-returns.ts';

/** So many days whoever was urged is left in peace, and so many before its end a time to answer is told. */
const week = 7;

/** Somebody who is to be urged today. */
export interface ToUrge {
  readonly reporter: ReporterId;
  /** The months of which nothing came that can be counted. */
  readonly months: readonly Month[];
  /** The months of which a part came, and a part is missing. */
  readonly parts: readonly Month[];
  /** When it was urged last, as far as that is known; absent where nobody has. */
  readonly lastUrged?: CalendarDate | PartialDate;
}

/** A question to a competent body of which the time to answer is over or nearly so. */
export interface ToAnswer {
  readonly confirmation: LocalId;
  readonly body: ReporterId;
  readonly respondBy: CalendarDate;
}

/** Something that came since the day before. */
export interface Came {
  readonly kind: 'return' | 'claim' | 'answer';
  /** Who sent the return or gave the answer; of a claim whom it speaks of. */
  readonly reporter: ReporterId;
  readonly on: CalendarDate;
}

/** What is to be done first on a day. */
export interface StatusToday {
  /** Those who were never urged first, then those who were urged longest ago. */
  readonly urge: readonly ToUrge[];
  /** How many who owe something were urged within a week: they are left in peace. */
  readonly urgedThisWeek: number;
  /** Bodies that have not been asked yet whether counts that were gathered elsewhere are right. */
  readonly ask: readonly ReporterId[];
  readonly answer: readonly ToAnswer[];
  /** In the order in which it came. */
  readonly came: readonly Came[];
}

/**
 * What the secretariat does first on a day: whom to urge, whom to ask, whose answer is due, and what
 * came since the day before. What was let pass or acknowledged asks for nothing more.
 *
 * @param standing the findings that stand between the report and its publication
 * @source minutes, paragraphs D3, D5 and D6; brief
 */
export function todayOf(question: ReadinessQuestion, standing: readonly Finding[]): StatusToday {
  const isStanding = (code: FindingCode, subject: string) =>
    standing.some((each) => each.code === code && each.subject === subject);
  const elapsed = runOf(monthsElapsed(question.period.semester, question.asOf));
  const owing = reminderLetters(question)
    .filter(({ waitUntil }) => waitUntil === undefined)
    .flatMap(({ reporter, stratum, awaited }): ToUrge[] => {
      const isSilent =
        isStanding('collection/source-not-received', reporter) ||
        standing.some(
          ({ code, subject, values }) =>
            code === 'collection/receipts-not-recorded' &&
            values['stratum'] === stratum &&
            [reporter, elapsed].includes(subject),
        );
      const months = awaited
        .filter(({ isWhole }) => isWhole)
        .map(({ month }) => month)
        .filter(
          (month) =>
            isSilent || isStanding('collection/returns-outstanding', `${month}/${stratum}`),
        );
      const parts = awaited
        .filter(({ isWhole }) => !isWhole)
        .map(({ month }) => month)
        .filter((month) => isStanding('collection/answer-partial', month));
      if (months.length + parts.length === 0) return [];
      const lastUrged = followUpsOf(reporter, question).at(-1)?.on;
      return [{ reporter, months, parts, ...(lastUrged === undefined ? {} : { lastUrged }) }];
    });
  const rests = ({ lastUrged }: ToUrge) => isWithinAWeek(lastUrged, question.asOf);
  return {
    urge: owing
      .filter((each) => !rests(each))
      .toSorted((a, b) => compareText(a.lastUrged ?? '', b.lastUrged ?? '')),
    urgedThisWeek: owing.filter(rests).length,
    ask: confirmationLetters(question)
      .letters.filter(({ counts }) =>
        counts.some(({ document }) => isStanding('evidence/not-sent-for-answer', document)),
      )
      .map(({ body }) => body),
    answer: answersDue(question),
    came: whatCame(question),
  };
}

function isWithinAWeek(date: CalendarDate | PartialDate | undefined, asOf: CalendarDate): boolean {
  // Of a date that is known in part nobody can tell.
  if (date === undefined || !isWholeDate(date)) return false;
  return date > addDays(asOf, -week);
}

/** Silence whose time is over for longer than a week is told with the state of the question below. */
function answersDue({ period, asOf }: ReadinessQuestion): readonly ToAnswer[] {
  return period.confirmations
    .flatMap(({ value }) => value.confirmations)
    .filter((each) => {
      const state = confirmationStateOn(each, asOf);
      return state !== undefined && state.answer === undefined;
    })
    .filter(({ respondBy }) => Math.abs(daysBetween(asOf, respondBy)) <= week)
    .map(({ id, sentTo, respondBy }) => ({ confirmation: id, body: sentTo, respondBy }))
    .toSorted((a, b) => compareText(a.respondBy, b.respondBy));
}

function whatCame({ period, asOf }: ReadinessQuestion): readonly Came[] {
  const yesterday = addDays(asOf, -1);
  const came: readonly Came[] = [
    ...period.returns.map(({ value: { reporter, receivedOn: on } }) => ({
      kind: 'return' as const,
      reporter,
      on,
    })),
    ...period.claims
      .flatMap(({ value }) => value.claims)
      .map(({ about: reporter, receivedOn: on }) => ({ kind: 'claim' as const, reporter, on })),
    ...period.confirmations
      .flatMap(({ value }) => value.confirmations)
      .flatMap(({ sentTo: reporter, answers = [] }) =>
        answers.map(({ on }) => ({ kind: 'answer' as const, reporter, on })),
      ),
  ];
  return came
    .filter(({ on }) => on >= yesterday && on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.reporter, b.reporter));
}
