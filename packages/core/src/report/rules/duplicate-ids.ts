import { normaliseFigureRef } from '../../figure/figure-ref.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Corpus, Period, Sourced } from '../corpus.ts';
import { minutesPath } from '../file-layout.ts';

type Listed = readonly { readonly id: string }[];

/**
 * Ids that one list gives twice, return ids that two files share, and what one list names twice: an
 * activity of an item, a strategy that an activity serves, a figure and semester of its targets.
 */
export function duplicateIds(corpus: Corpus): readonly Finding[] {
  const { places, bodies, groups, zones, strategies, dimensions } = corpus;
  const lists = [
    ...listIn(places, 'places', (file) => file.places),
    ...listIn(bodies, 'bodies', (file) => file.bodies),
    ...listIn(groups, 'groups', (file) => file.groups),
    ...listIn(zones, 'zones', (file) => file.zones),
    ...listIn(strategies, 'strategies', (file) => file.strategies),
    ...listIn(dimensions, 'dimensions', (file) => file.dimensions),
    ...listIn(corpus.publication, 'tables', (file) => file.tables),
    ...(dimensions?.value.dimensions ?? []).flatMap((_, at) =>
      listIn(dimensions, ['dimensions', at, 'codes'], (file) => file.dimensions[at]?.codes ?? []),
    ),
    ...corpus.plans.flatMap((plan) => [
      ...listIn(plan, 'activities', (file) => file.activities),
      ...listIn(plan, 'objectives', (file) => file.objectives ?? []),
      ...listIn(plan, 'comments', (file) => file.comments ?? []),
    ]),
    ...corpus.periods.flatMap((period) => [
      ...period.sections.flatMap((each) => listIn(each, 'items', (file) => file.items)),
      ...period.sections.flatMap((each) =>
        listIn(each, 'partitions', (file) => file.partitions ?? []),
      ),
      ...period.sections.flatMap((each) => listIn(each, 'targets', (file) => file.targets ?? [])),
      ...period.readings.flatMap((each) => listIn(each, 'readings', (file) => file.readings)),
      ...period.meetings.flatMap((each) => listIn(each, 'meetings', (file) => file.meetings)),
      // A request names the direction that answers it, whichever meeting gave it.
      period.directions.flatMap((each) =>
        listIn(each, 'directions', (file) => file.directions).flat(),
      ),
      ...period.meetings.flatMap((each) =>
        each.value.meetings.flatMap((meeting, at) =>
          listIn(each, ['meetings', at, 'points'], () =>
            meeting.status === 'held' ? (meeting.points ?? []) : [],
          ),
        ),
      ),
      ...period.missions.flatMap((each) => listIn(each, 'missions', (file) => file.missions)),
      ...period.monitoring.flatMap((each) => listIn(each, 'comments', (file) => file.comments)),
      ...period.attended.flatMap((each) => listIn(each, 'meetings', (file) => file.meetings)),
      ...period.compositions.flatMap((each) =>
        listIn(each, 'amendments', (file) => file.amendments),
      ),
      ...period.statements.flatMap((each) => listIn(each, 'statements', (file) => file.statements)),
      ...period.sources.flatMap((each) => listIn(each, 'sources', (file) => file.sources)),
      // A verdict names a return or a claim, so that they share their ids.
      [
        ...period.returns.map(({ file, at = [], value }) => ({
          id: value.id,
          file,
          path: [...at, 'id'],
        })),
        ...period.claims.flatMap((each) => listIn(each, 'claims', (file) => file.claims).flat()),
      ],
      ...period.inquiries.flatMap((each) => listIn(each, 'inquiries', (file) => file.inquiries)),
      ...period.confirmations.flatMap((each) =>
        listIn(each, 'confirmations', (file) => file.confirmations),
      ),
      ...period.requests.flatMap((each) => listIn(each, 'requests', (file) => file.requests)),
      ...period.followUps.flatMap((each) => listIn(each, 'followUps', (file) => file.followUps)),
    ]),
  ];
  return [
    ...lists.flatMap((list) => twiceIn(list, 'reference/duplicate-id')),
    ...namesIn(corpus).flatMap((list) => twiceIn(list, 'reference/named-twice')),
    ...corpus.periods.flatMap(inMinutesToo),
  ];
}

interface Placed {
  readonly id: string;
  readonly file: string;
  readonly path: readonly (string | number)[];
}

function twiceIn(
  list: readonly Placed[],
  code: 'reference/duplicate-id' | 'reference/named-twice',
): readonly Finding[] {
  return laterOnes(list).map(({ id, file, path }) => finding(code, id, { file, path }));
}

/** Lists that name what is defined elsewhere, each thing once. */
function namesIn({ plans, periods }: Corpus): readonly (readonly Placed[])[] {
  return [
    ...plans.flatMap((plan) => [...strategiesServed(plan), ...targetsOf(plan)]),
    ...periods.flatMap(({ sections, directions }) => [
      ...sections.flatMap(activitiesOfItems),
      ...directions.flatMap(meetingsOfUpdates),
    ]),
  ];
}

/** Meetings of meetings.json that have minutes: they are one meeting, of which the minutes say all. */
function inMinutesToo({ meetings }: Period): readonly Finding[] {
  const [minutes, listed] = [true, false].map((isMinuted) =>
    meetings
      .filter(({ file }) => minutesPath.test(file) === isMinuted)
      .flatMap((each) => listIn(each, 'meetings', (file) => file.meetings).flat()),
  );
  const minuted = new Set(minutes?.map(({ id }) => id));
  return (listed ?? [])
    .filter(({ id }) => minuted.has(id))
    .map(({ id, file, path }) => finding('coordination/meeting-in-minutes', id, { file, path }));
}

function listIn<T>(
  sourced: Sourced<T> | undefined,
  at: string | readonly (string | number)[],
  pick: (file: T) => Listed,
) {
  if (sourced === undefined) return [];
  const { file, value } = sourced;
  return [pick(value).map(({ id }, index) => ({ id, file, path: [at, index, 'id'].flat() }))];
}

/** The strategy of an activity, and the others that it serves. */
function strategiesServed({ file, value }: Sourced<Plan>) {
  return value.activities.map(({ strategy, alsoServes = [] }, at) => [
    { id: strategy, file, path: ['activities', at, 'strategy'] },
    ...alsoServes.map((id, index) => ({ id, file, path: ['activities', at, 'alsoServes', index] })),
  ]);
}

/** An activity has one target of a figure for a semester. */
function targetsOf({ file, value }: Sourced<Plan>) {
  return value.activities.map(({ targets = [] }, at) =>
    targets.map(({ figure, semester }, index) => ({
      id: `${normaliseFigureRef(figure)} ${semester}`,
      file,
      path: ['activities', at, 'targets', index],
    })),
  );
}

/** A meeting says one thing of a direction. */
function meetingsOfUpdates({ file, value }: Period['directions'][number]) {
  return value.directions.map(({ updates = [] }, at) =>
    updates.map(({ meeting }, index) => ({
      id: meeting,
      file,
      path: ['directions', at, 'updates', index, 'meeting'],
    })),
  );
}

/** Each item serves an activity once. */
function activitiesOfItems({ file, value }: Period['sections'][number]) {
  return value.items.map(({ activities = [] }, at) =>
    activities.map((id, index) => ({ id, file, path: ['items', at, 'activities', index] })),
  );
}

/** Of entries that share an id, all but the first. */
function laterOnes<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter(({ id }) => {
    const isLater = seen.has(id);
    seen.add(id);
    return isLater;
  });
}
