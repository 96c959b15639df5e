import { z } from 'zod';
import type { Finding, FindingPlace } from './finding.ts';
import { finding } from './finding.ts';
import { RoleId } from './ids.ts';
import { LocalizedText } from './localized-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import { hasComeBy, PartialDate } from './calendar-date.ts';

interface Transition {
  readonly of: 'report' | 'section' | 'working-group-plan' | 'action-plan';
  readonly from: string;
  readonly to: string;
}

/**
 * Every legal step of everything that has a state; what is not here is illegal. The `from` of the
 * first row of a kind is the state in which that kind begins.
 *
 * @source minutes, paragraphs D7, D9, G3.c; brief §5.2
 */
export const transitions = [
  { of: 'report', from: 'collecting', to: 'consolidating' },
  { of: 'report', from: 'consolidating', to: 'secretariat-review' },
  { of: 'report', from: 'secretariat-review', to: 'leadership-review' },
  { of: 'report', from: 'leadership-review', to: 'approved' },
  { of: 'report', from: 'leadership-review', to: 'returned' },
  { of: 'report', from: 'returned', to: 'consolidating' },
  { of: 'section', from: 'drafting', to: 'group-edited' },
  { of: 'section', from: 'group-edited', to: 'handed-over' },
  { of: 'section', from: 'handed-over', to: 'accepted' },
  { of: 'section', from: 'handed-over', to: 'returned' },
  { of: 'section', from: 'returned', to: 'drafting' },
  { of: 'section', from: 'accepted', to: 'consolidated' },
  { of: 'working-group-plan', from: 'prepared', to: 'passed' },
  { of: 'working-group-plan', from: 'passed', to: 'signed' },
  { of: 'action-plan', from: 'drafting', to: 'ready' },
] as const satisfies readonly Transition[];

export type Subject = (typeof transitions)[number]['of'];
type Rows<S extends Subject> = Extract<(typeof transitions)[number], { of: S }>;
export type StateOf<S extends Subject> = Rows<S>['from'] | Rows<S>['to'];

/** One step that was taken: to which state, by which role, and when as far as it is known. */
export const StateEvent = z.strictObject({
  /** The state reached: `handed-over`. */
  to: z.string().min(1),
  /** The role that took the step. */
  by: RoleId,
  /** The day; a part may be unknown: `2017-XX-22`. */
  on: PartialDate.optional(),
  /** What was said with the step, such as why a section came back; it is never published. */
  comment: LocalizedText.optional(),
});
export interface StateEvent extends z.output<typeof StateEvent> {}

/** The steps that had been taken by a day; a step without a date counts as taken. */
export function eventsBy(events: readonly StateEvent[], day: CalendarDate): readonly StateEvent[] {
  return events.filter(({ on }) => on === undefined || hasComeBy(on, day));
}

/** The state on a day. */
export function stateOn<S extends Subject>(
  subject: S,
  events: readonly StateEvent[],
  day: CalendarDate,
): StateOf<S> {
  return stateAfter(subject, eventsBy(events, day)).state;
}

/**
 * The state that a chain of steps leads to, and a finding for each step that was not allowed.
 * After an illegal step the chain goes on from where it was; the steps that would follow lawfully
 * on the illegal one lead nowhere either, but are not told again.
 */
export function stateAfter<S extends Subject>(
  subject: S,
  events: readonly StateEvent[],
  place: FindingPlace = {},
): { readonly state: StateOf<S>; readonly findings: readonly Finding[] } {
  const rows: readonly Transition[] = transitions.filter((row) => row.of === subject);
  const first = rows[0];
  if (first === undefined)
    throw new RangeError(`Expected a kind with transitions, got ${subject}.`);
  const findings: Finding[] = [];
  const legalFrom = (from: string) => rows.filter((row) => row.from === from).map((row) => row.to);
  let state = first.from;
  let claimed = first.from;
  events.forEach((event, index) => {
    if (index === 0 && event.to === state) return;
    const legal = legalFrom(state);
    const follows = legalFrom(claimed).includes(event.to);
    claimed = event.to;
    if (legal.includes(event.to)) {
      state = event.to;
      return;
    }
    if (follows) return;
    const path = [...(place.path ?? []), index, 'to'];
    findings.push(
      finding(
        'kernel/illegal-transition',
        event.to,
        { ...place, path },
        {
          from: state,
          state,
          to: event.to,
          legal: legal.join(', '),
        },
      ),
    );
  });
  // The rows above are all rows of S, so their ends are states of S.
  return { state: state as StateOf<S>, findings };
}
