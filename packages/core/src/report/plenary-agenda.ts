import { isSettled } from '../coordination/direction-on.ts';
import type { Direction, DirectionState } from '../coordination/direction.ts';
import { heldBy } from '../coordination/held-by.ts';
import type { MissedMeeting } from '../coordination/meeting.ts';
import { missedBy } from '../coordination/meeting.ts';
import type { Mission } from '../coordination/mission.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { GroupId, LocalId, PlaceId, RoleId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Semester } from '../kernel/semester.ts';
import { clashingMissions } from './clashing-missions.ts';
import type { Period } from './corpus.ts';
import { withPeriodBefore } from './corpus.ts';
import { followedDirections } from './followed-directions.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** A meeting that a group missed by the day asked about, or of which nobody has said by its day whether it did. */
export interface MissedMeetingPoint {
  readonly kind: 'meeting';
  readonly id: LocalId;
  readonly group: GroupId;
  readonly subject: LocalizedText;
  readonly status: MissedMeeting['status'] | 'unaccounted';
  readonly expectedBy?: CalendarDate;
  /** Absent of a meeting that nobody has accounted for. */
  readonly reason?: LocalizedText;
}

/** A request that is not answered, or in part, of this semester or of the one before. */
export interface RequestPoint {
  readonly kind: 'request';
  /** The semester in whose section it stands. */
  readonly semester: Semester;
  readonly id: LocalId;
  readonly group: GroupId;
  readonly state: 'open' | 'partly';
  readonly addressedTo?: RoleId;
  readonly escalateTo?: RoleId;
  /** The direction that answers a part of it. */
  readonly answeredBy?: LocalId;
  /** What that direction says. */
  readonly answer?: LocalizedText;
  /** As the group wrote it, in Markdown; absent where it wrote nothing yet. */
  readonly text?: LocalizedText;
}

/** A direction that asks for something still, of this semester or of the one before. */
export interface DirectionPoint {
  readonly kind: 'direction';
  readonly semester: Semester;
  readonly id: LocalId;
  readonly to: Direction['to'];
  readonly state: DirectionState;
  readonly due?: CalendarDate;
  /** True where its day is over. */
  readonly isOverdue: boolean;
  readonly text: LocalizedText;
}

/** Two missions that come into each other's way. */
export interface ClashPoint {
  readonly kind: 'clash';
  readonly first: Mission;
  readonly second: Mission;
  readonly provinces: readonly PlaceId[];
}

/** What a meeting left to the plenary. */
export interface MinutesPoint {
  readonly kind: 'minutes';
  readonly meeting: LocalId;
  readonly on: CalendarDate;
  readonly id: LocalId;
  readonly group?: GroupId;
  readonly text: LocalizedText;
}

/** One point of the agenda of a plenary meeting. */
export type AgendaPoint =
  MissedMeetingPoint | RequestPoint | DirectionPoint | ClashPoint | MinutesPoint;

/**
 * What enters the agenda of the next plenary by itself, whether or not the authors thought of it:
 * meetings that were missed, what meetings left to it since the last plenary, requests
 * without a whole answer, missions that clash, directions that are not settled.
 *
 * @returns in that order, within it by group in the order of the report, then by day and id; the
 *   order of files says nothing
 * @source minutes, paragraph D8; brief
 */
export function plenaryAgenda(question: ReadinessQuestion): readonly AgendaPoint[] {
  const groups = question.corpus.groups?.value.groups ?? [];
  const orderOf = (group: string | undefined) =>
    groups.find(({ id }) => id === group)?.order ?? groups.length + 1;
  const byGroup = <P extends { readonly group?: string; readonly id: string }>(
    points: readonly P[],
    dayOf: (point: P) => string = () => '',
  ) =>
    points.toSorted(
      (a, b) =>
        orderOf(a.group) - orderOf(b.group) ||
        compareText(`${dayOf(a)} ${a.id}`, `${dayOf(b)} ${b.id}`),
    );
  return [
    ...byGroup(missedMeetings(question), ({ expectedBy = '' }) => expectedBy),
    ...byGroup(leftByMeetings(question), ({ on, meeting }) => `${on} ${meeting}`),
    ...byGroup(unansweredRequests(question), ({ semester }) => semester),
    ...clashes(question),
    ...unsettledDirections(question),
  ];
}

function missedMeetings({ period, asOf }: ReadinessQuestion): readonly MissedMeetingPoint[] {
  return period.meetings
    .flatMap(({ value }) => value.meetings)
    .flatMap((meeting): MissedMeetingPoint[] => {
      if (meeting.status === 'held') return [];
      const { id, group, subject, expectedBy } = meeting;
      const point = { kind: 'meeting' as const, id, group, subject };
      const by = expectedBy === undefined ? {} : { expectedBy };
      const missed = missedBy(meeting, asOf);
      if (missed !== undefined) {
        return [{ ...point, ...by, status: missed.status, reason: missed.reason }];
      }
      const isUnaccounted = meeting.status === 'expected' && meeting.expectedBy < asOf;
      return isUnaccounted ? [{ ...point, ...by, status: 'unaccounted' }] : [];
    });
}

function leftByMeetings({ period, asOf }: ReadinessQuestion): readonly MinutesPoint[] {
  const held = heldBy(
    period.meetings.flatMap(({ value }) => value.meetings),
    asOf,
  );
  const last = held.findLastIndex(({ kind }) => kind === 'plenary');
  return held.slice(last + 1).flatMap(({ id: meeting, on, points = [] }) =>
    points.map(({ id, group, text }) => ({
      kind: 'minutes' as const,
      meeting,
      on,
      id,
      ...(group === undefined ? {} : { group }),
      text,
    })),
  );
}

/** Of the semester before, what no section of this one takes up again under its id. */
function unansweredRequests({ corpus, period }: ReadinessQuestion): readonly RequestPoint[] {
  const takenUp = new Set(
    period.sections.flatMap(({ value: { group, items } }) =>
      items.flatMap(({ id, kind, carriedOver }) =>
        kind === 'request' && carriedOver !== undefined ? [`${group}/${id}`] : [],
      ),
    ),
  );
  return withPeriodBefore(corpus, period)
    .flatMap((each) => unansweredIn(each))
    .filter(
      ({ semester, group, id }) => semester === period.semester || !takenUp.has(`${group}/${id}`),
    );
}

function unansweredIn(period: Period): readonly RequestPoint[] {
  const directions = period.directions.flatMap(({ value }) => value.directions);
  return period.sections.flatMap(({ value: { group, items } }) =>
    items.flatMap((item): RequestPoint[] => {
      if (item.kind !== 'request' || (item.state !== 'open' && item.state !== 'partly')) return [];
      const answer = directions.find((each) => each.id === item.answeredBy)?.text;
      const { id, state, addressedTo, escalateTo, answeredBy } = item;
      const [km, en] = (['km', 'en'] as const).map(
        (language) =>
          period.texts
            .find((text) => text.group === group && text.language === language)
            ?.items.find((each) => each.id === id)?.markdown,
      );
      return [
        {
          kind: 'request',
          semester: period.semester,
          id,
          group,
          state,
          ...(addressedTo === undefined ? {} : { addressedTo }),
          ...(escalateTo === undefined ? {} : { escalateTo }),
          ...(answeredBy === undefined ? {} : { answeredBy }),
          ...(answer === undefined ? {} : { answer }),
          ...(km === undefined ? {} : { text: en === undefined ? { km } : { km, en } }),
        },
      ];
    }),
  );
}

function clashes(question: ReadinessQuestion): readonly ClashPoint[] {
  return clashingMissions(question).map(({ first, second, provinces }) => ({
    kind: 'clash',
    first,
    second,
    provinces,
  }));
}

function unsettledDirections(question: ReadinessQuestion): readonly DirectionPoint[] {
  return followedDirections(question)
    .filter(({ state }) => !isSettled(state))
    .toSorted((a, b) => compareText(momentOf(a), momentOf(b)))
    .map(({ semester, state, direction: { id, to, due, text } }) => ({
      kind: 'direction',
      semester,
      id,
      to,
      state,
      ...(due === undefined ? {} : { due }),
      isOverdue: due !== undefined && due < question.asOf,
      text,
    }));
}

/** By semester, then by the number in its id: d2 before d10. */
function momentOf({
  semester,
  given,
  direction: { id },
}: ReturnType<typeof followedDirections>[number]): string {
  const numbered = id.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));
  return `${semester} ${given.on} ${numbered}`;
}
