import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Period, Sourced } from './corpus.ts';

type Path = readonly (string | number)[];

/** A sentence that somebody wrote into the bones of a file, and where it stands. */
export interface Sentence {
  readonly said: LocalizedText | undefined;
  readonly file: string;
  readonly path: Path;
  /** The group that answers for it, where one does. */
  readonly group?: string | undefined;
}

/**
 * The sentences of a semester that a report may print besides the prose of its sections: caveats,
 * reasons, directions, meetings, targets. Whoever asks what prose gives away must ask these too.
 *
 * @source brief; decision 8 of the architecture: prose leaks too
 */
export function sentencesOf(period: Period): readonly Sentence[] {
  return [...ofSections(period), ...ofCycle(period), ...ofCoordination(period), ...ofPress(period)];
}

/** The sentences of a plan that its release prints; what the leadership said stays internal. */
export function sentencesOfPlan({ file, value }: Sourced<Plan>): readonly Sentence[] {
  const { activities, objectives = [], feedback, acknowledged = [], revisions = [] } = value;
  return [
    ...activities.flatMap(({ text, reason, group }, at) => [
      { said: text, file, path: ['activities', at, 'text'], group },
      { said: reason, file, path: ['activities', at, 'reason'], group },
    ]),
    ...objectives.map(({ text }, at) => ({ said: text, file, path: ['objectives', at, 'text'] })),
    ...feedback.map(({ document }, at) => ({
      said: document,
      file,
      path: ['feedback', at, 'document'],
    })),
    ...reasonsIn(file, 'acknowledged', acknowledged),
    ...reasonsIn(file, 'revisions', revisions),
  ];
}

/** Why something was let stand or made anew, as readers see it. */
function reasonsIn(
  file: string,
  list: string,
  entries: readonly { readonly reason: LocalizedText }[],
): readonly Sentence[] {
  return entries.map(({ reason }, at) => ({ said: reason, file, path: [list, at, 'reason'] }));
}

function ofSections({ sections }: Period): readonly Sentence[] {
  return sections.flatMap(({ file, value: { group, noResult, targets = [] } }) => [
    { said: noResult?.reason, file, path: ['noResult', 'reason'], group },
    ...targets.flatMap(({ name, whyNone }, index) => [
      { said: name, file, path: ['targets', index, 'name'], group },
      { said: whyNone, file, path: ['targets', index, 'whyNone'], group },
    ]),
  ]);
}

function ofCycle({ cycle }: Period): readonly Sentence[] {
  if (cycle === undefined) return [];
  const { file, value } = cycle;
  const { exceptions = [], acknowledged = [], revisions = [], expected } = value;
  return [
    ...exceptions.map(({ caveat }, at) => ({
      said: caveat,
      file,
      path: ['exceptions', at, 'caveat'],
    })),
    ...reasonsIn(file, 'acknowledged', acknowledged),
    ...reasonsIn(file, 'revisions', revisions),
    ...expected.flatMap(({ reporters }, at) =>
      reporters?.kind === 'nobody'
        ? [{ said: reporters.reason, file, path: ['expected', at, 'reporters', 'reason'] }]
        : [],
    ),
  ];
}

function ofCoordination({ meetings, directions, attended }: Period): readonly Sentence[] {
  return [
    ...meetings.flatMap(({ file, value }) =>
      value.meetings.flatMap((meeting, at) => [
        { said: meeting.subject, file, path: ['meetings', at, 'subject'] },
        ...('reason' in meeting
          ? [{ said: meeting.reason, file, path: ['meetings', at, 'reason'] }]
          : []),
      ]),
    ),
    ...directions.flatMap(({ file, value }) =>
      value.directions.map(({ text }, at) => ({
        said: text,
        file,
        path: ['directions', at, 'text'],
      })),
    ),
    ...attended.flatMap(({ file, value }) =>
      value.meetings.flatMap(({ title, place, group }, at) => [
        { said: title, file, path: ['meetings', at, 'title'], group },
        { said: place, file, path: ['meetings', at, 'place'], group },
      ]),
    ),
  ];
}

function ofPress({ press }: Period): readonly Sentence[] {
  return press.flatMap(({ file, value: { caveats = [], revisions = [] } }) => [
    ...caveats.map((said, at) => ({ said, file, path: ['caveats', at] })),
    ...reasonsIn(file, 'revisions', revisions),
  ]);
}
