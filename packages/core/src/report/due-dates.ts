import { dueDateOf } from '../collection/expectation.ts';
import { isSettled } from '../coordination/direction-on.ts';
import { confirmationStateOn } from '../evidence/confirmation-state.ts';
import type { ConfirmationState } from '../evidence/confirmation-state.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { GroupId, IndicatorId, LocalId, PlaceId, ReporterId } from '../kernel/ids.ts';
import type { LocalMoment } from '../kernel/local-moment.ts';
import { dayOfMoment } from '../kernel/local-moment.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Month } from '../kernel/month.ts';
import type { Semester } from '../kernel/semester.ts';
import { monthsOf } from '../kernel/semester.ts';
import { followedDirections } from './followed-directions.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { etasOf } from './status-etas.ts';

/** What is due. */
type Due =
  /** The monthly returns of everybody. */
  | { readonly kind: 'returns'; readonly month: Month }
  /** Returns for which a later day was agreed. */
  | { readonly kind: 'postponed'; readonly reporter: ReporterId; readonly months: readonly Month[] }
  | { readonly kind: 'report' }
  /** The answer of a competent body, and where it stands. */
  | {
      readonly kind: 'answer';
      readonly confirmation: LocalId;
      readonly body: ReporterId;
      readonly status: ConfirmationState['status'];
    }
  | {
      readonly kind: 'request';
      readonly reporter: ReporterId;
      readonly indicators: readonly IndicatorId[];
    }
  /** The section that a group promised. */
  | { readonly kind: 'section'; readonly group: string }
  | { readonly kind: 'meeting'; readonly group: GroupId; readonly subject: LocalizedText }
  | {
      readonly kind: 'direction';
      readonly direction: LocalId;
      /** The semester that gave it, which may be the one before. */
      readonly given: Semester;
      readonly text: LocalizedText;
    }
  | {
      readonly kind: 'mission';
      readonly group: GroupId;
      readonly provinces: readonly PlaceId[];
      /** Its last day. */
      readonly until: CalendarDate;
    }
  | { readonly kind: 'publication'; readonly version: number; readonly at: LocalMoment };

/** A day on which something of a semester is due. */
export type DueDate = Due & {
  /** The same for the same thing on whatever day it is asked, so that a calendar knows it again. */
  readonly id: string;
  readonly on: CalendarDate;
};

/**
 * Every day of a semester that stands on record, as it is known on the day of the question: returns and
 * the report, what was put off, answers, requests, promised sections, expected meetings, directions,
 * missions, and the moment of publication.
 *
 * @returns in their order
 * @source minutes, paragraphs G5.r, D2, D5 and D10; brief
 */
export function dueDatesOf(question: ReadinessQuestion): readonly DueDate[] {
  return [...ofCycle(question), ...ofCollection(question), ...ofCoordination(question)].toSorted(
    (a, b) => compareText(a.on, b.on) || compareText(a.id, b.id),
  );
}

function ofCycle({ cycle: { value }, asOf }: ReadinessQuestion): readonly DueDate[] {
  const { semester, returnsDueDay, dueOn, postponements = [], publishAt = [] } = value;
  const months = monthsOf(semester);
  const agreed = postponements.filter(({ on }) => on <= asOf);
  const later = new Map(
    // Of the same returns the last that was agreed.
    agreed.map(({ reporter, months: put = months, due }) => {
      const id = `postponed-${reporter}-${put.join('-')}`;
      return [id, { kind: 'postponed' as const, id, on: due, reporter, months: put }];
    }),
  );
  return [
    ...months.map((month) => ({
      kind: 'returns' as const,
      id: `returns-${month}`,
      on: dueDateOf(month, returnsDueDay),
      month,
    })),
    ...later.values(),
    { kind: 'report', id: 'report', on: dueOn },
    ...publishAt.map(({ version, at }) => ({
      kind: 'publication' as const,
      id: `publication-${version}`,
      on: dayOfMoment(at),
      version,
      at,
    })),
  ];
}

function ofCollection(question: ReadinessQuestion): readonly DueDate[] {
  const { period, asOf } = question;
  const confirmations = period.confirmations.flatMap(({ value }) => value.confirmations);
  const requests = period.requests.flatMap(({ value }) => value.requests);
  return [
    ...confirmations.flatMap((each) => {
      const state = confirmationStateOn(each, asOf);
      if (state === undefined) return [];
      const { id, sentTo, respondBy } = each;
      const { status } = state;
      const said = { confirmation: id, body: sentTo, status };
      return [{ kind: 'answer' as const, id: `answer-${id}`, on: respondBy, ...said }];
    }),
    ...requests
      .filter(({ on }) => on <= asOf)
      .map(({ id, due, assignedTo, indicators }) => ({
        kind: 'request' as const,
        id: `request-${id}`,
        on: due,
        reporter: assignedTo,
        indicators,
      })),
    ...Object.entries(etasOf(question)).map(([group, { on }]) => ({
      kind: 'section' as const,
      id: `section-${group}`,
      on,
      group,
    })),
  ];
}

function ofCoordination(question: ReadinessQuestion): readonly DueDate[] {
  const { period } = question;
  const meetings = period.meetings.flatMap(({ value }) => value.meetings);
  const missions = period.missions.flatMap(({ value }) => value.missions);
  return [
    ...meetings.flatMap((meeting) => {
      if (meeting.status !== 'expected') return [];
      const { id, expectedBy: on, group, subject } = meeting;
      return [{ kind: 'meeting' as const, id: `meeting-${id}`, on, group, subject }];
    }),
    ...followedDirections(question).flatMap(({ direction: { id, due, text }, state, semester }) =>
      due === undefined || isSettled(state)
        ? []
        : [
            {
              kind: 'direction' as const,
              id: `direction-${semester}-${id}`.toLowerCase(),
              on: due,
              direction: id,
              given: semester,
              text,
            },
          ],
    ),
    ...missions.map(({ id, from, to, group, provinces }) => ({
      kind: 'mission' as const,
      id: `mission-${id}`,
      on: from,
      group,
      provinces,
      until: to,
    })),
  ];
}
