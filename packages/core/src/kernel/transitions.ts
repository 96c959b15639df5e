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
  /** The step is taken by publishing a sealed version; nobody writes it down. */
  readonly sealed?: true;
}

/**
 * Every legal step of everything that has a state; what is not here is illegal. The `from` of the
 * first row of a kind is the state in which that kind begins. What comes after `approved` is derived
 * from what was published, so that no file can say that something is public which is not.
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
  { of: 'report', from: 'approved', to: 'published', sealed: true },
  { of: 'report', from: 'published', to: 'revised', sealed: true },
  { of: 'report', from: 'published', to: 'withdrawn', sealed: true },
  { of: 'report', from: 'revised', to: 'revised', sealed: true },
  { of: 'report', from: 'revised', to: 'withdrawn', sealed: true },
  { of: 'report', from: 'withdrawn', to: 'revised', sealed: true },
  { of: 'section', from: 'drafting', to: 'group-edited' },
  { of: 'section', from: 'group-edited', to: 'handed-over' },
  { of: 'section', from: 'handed-over', to: 'accepted' },
  { of: 'section', from: 'handed-over', to: 'returned' },
  { of: 'section', from: 'returned', to: 'drafting' },
  { of: 'section', from: 'accepted', to: 'consolidated' },
  { of: 'working-group-plan', from: 'prepared', to: 'passed' },
  { of: 'working-group-plan', from: 'passed', to: 'signed' },
  { of: 'action-plan', from: 'drafting', to: 'ready' },
  { of: 'action-plan', from: 'ready', to: 'workshop-held' },
  { of: 'action-plan', from: 'workshop-held', to: 'leadership-consulted' },
  { of: 'action-plan', from: 'leadership-consulted', to: 'approved' },
  { of: 'action-plan', from: 'approved', to: 'published', sealed: true },
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
export function eventsBy<Event extends StateEvent>(
  events: readonly Event[],
  day: CalendarDate,
): readonly Event[] {
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
 * The state to which publishing has led from `approved`.
 *
 * @param steps those that were published, in their order: `published`, `revised`
 * @throws {RangeError} for a step that no row allows
 */
export function stateWhenPublished<S extends Subject>(
  subject: S,
  steps: readonly string[],
): StateOf<S> {
  const rows = rowsOf(subject).filter(({ sealed }) => sealed);
  const state = steps.reduce((from, step) => {
    const row = rows.find((each) => each.from === from && each.to === step);
    if (row === undefined) throw new RangeError(`Expected a step from ${from}, got ${step}.`);
    return row.to;
  }, 'approved');
  // As in stateAfter.
  return state as StateOf<S>;
}

function rowsOf(subject: Subject): readonly Transition[] {
  return transitions.filter((row) => row.of === subject);
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
  const rows = rowsOf(subject);
  const first = rows[0];
  if (first === undefined)
    throw new RangeError(`Expected a kind with transitions, got ${subject}.`);
  const findings: Finding[] = [];
  const derived = new Set(rows.filter(({ sealed }) => sealed).map(({ to }) => to));
  const legalFrom = (from: string) =>
    rows.filter((row) => row.from === from && row.sealed !== true).map((row) => row.to);
  let state = first.from;
  let claimed = first.from;
  events.forEach((event, index) => {
    if (index === 0 && event.to === state) return;
    const path = [...(place.path ?? []), index, 'to'];
    if (derived.has(event.to)) {
      findings.push(finding('kernel/derived-step', event.to, { ...place, path }));
      return;
    }
    const legal = legalFrom(state);
    const follows = legalFrom(claimed).includes(event.to);
    claimed = event.to;
    if (legal.includes(event.to)) {
      state = event.to;
      return;
    }
    if (follows) return;
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

/**
 * The states that may follow on a state, without those that publishing leads to.
 *
 * @example stepsAfter('report', 'collecting') //=> ['consolidating']
 */
export function stepsAfter<S extends Subject>(subject: S, state: string): readonly StateOf<S>[] {
  return (
    rowsOf(subject)
      .filter((row) => row.from === state && row.sealed !== true)
      // Rows of S have ends that are states of S.
      .map((row) => row.to as StateOf<S>)
  );
}
