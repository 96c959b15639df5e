import type { FollowUp } from '../collection/follow-up.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { ReporterId } from '../kernel/ids.ts';
import { BodyId, PlaceId } from '../kernel/ids.ts';
import type { ReporterSelector } from '../kernel/reporter-selector.ts';
import { reportersOf } from '../reference/reporters-of.ts';
import { listsOf } from './corpus.ts';
import { freeId } from './free-id.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** An attempt that was made on a day, as it is to be recorded. */
export interface MadeFollowUp extends Pick<FollowUp, 'kind' | 'outcome' | 'reference'> {
  readonly on: CalendarDate;
}

/**
 * The record of an attempt that was made to get what some reporters owe. Of whom the same is on record
 * already, of the same day and kind, nothing more is recorded.
 *
 * @param reporters who was urged, each of whom owes something
 * @returns the new record, absent where everything is on record already, and of whom it is
 * @source minutes, paragraphs G2.c, G7.2 and D3; brief R-21
 */
export function newFollowUp(
  reporters: readonly ReporterId[],
  made: MadeFollowUp,
  { corpus, period }: Pick<ReadinessQuestion, 'corpus' | 'period'>,
): {
  readonly followUp?: FollowUp;
  readonly recorded: readonly ReporterId[];
  readonly before: readonly ReporterId[];
} {
  const lists = listsOf(corpus);
  const known = period.followUps.flatMap(({ value }) => value.followUps);
  const same = known.filter(({ kind, on }) => kind === made.kind && on === made.on);
  const there = new Set<string>(same.flatMap((each) => reportersOf(each.reporters, lists)));
  const before = reporters.filter((each) => there.has(each));
  const recorded = reporters.filter((each) => !there.has(each));
  if (recorded.length === 0) return { recorded, before };
  const { kind, on, reference, outcome } = made;
  const places = new Set<string>(lists.places.map(({ id }) => id));
  const followUp = {
    id: freeId(`${kind}-${on}`, known),
    reporters: selectorOf(recorded, (id) => places.has(id)),
    kind,
    on,
    ...(reference === undefined ? {} : { reference }),
    outcome,
  };
  return { followUp, recorded, before };
}

function selectorOf(
  reporters: readonly ReporterId[],
  isPlace: (id: ReporterId) => boolean,
): ReporterSelector {
  const places = reporters.filter(isPlace).map((id) => PlaceId.parse(id));
  const bodies = reporters.filter((id) => !isPlace(id)).map((id) => BodyId.parse(id));
  const ofPlaces = { kind: 'places' as const, ids: places };
  const ofBodies = { kind: 'bodies' as const, ids: bodies };
  if (bodies.length === 0) return ofPlaces;
  return places.length === 0 ? ofBodies : { kind: 'several', among: [ofPlaces, ofBodies] };
}
