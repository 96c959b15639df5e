import { heldBy } from '../coordination/held-by.ts';
import type { Activity } from '../plan/plan.ts';
import type { PublishedPlan } from '../release/published-plan.ts';
import { isHandedOver } from './corpus.ts';
import type { PlanQuestion } from './plan-question.ts';

type OnDay = Pick<PlanQuestion, 'corpus' | 'asOf'>;

/**
 * The activity with what of its evidence anyone may read on a day: figures, public items of sections
 * that were handed over, public directions of meetings that had been held.
 *
 * @source brief
 */
export function withPublicEvidence(activity: Activity, { corpus, asOf }: OnDay): Activity {
  const { evidence = [], ...rest } = activity;
  const directions = publicDirections({ corpus, asOf });
  const groups = corpus.groups?.value.groups ?? [];
  const kept = evidence.filter((each) => {
    if (each.kind === 'figure') return true;
    if (each.kind === 'direction') {
      return directions.some(
        ({ semester, id }) => semester === each.semester && id === each.direction,
      );
    }
    const group = groups.find(({ id }) => id === each.group);
    return corpus.periods
      .filter(({ semester }) => semester === each.semester)
      .flatMap(({ sections }) => sections.map(({ value }) => value))
      .filter((section) => section.group === group?.id && isHandedOver(group, section, asOf))
      .some(({ items }) =>
        items.some(({ id, visibility }) => id === each.item && visibility === 'public'),
      );
  });
  return kept.length === 0 ? rest : { ...rest, evidence: kept };
}

/** The words of the public directions, given by a day, that drove one of these activities. */
export function directionsBehind(
  activities: readonly Activity[],
  question: OnDay,
): PublishedPlan['directions'] {
  const named = new Set(
    activities
      .flatMap(({ evidence = [] }) => evidence)
      .flatMap((each) => (each.kind === 'direction' ? `${each.semester} ${each.direction}` : [])),
  );
  return publicDirections(question).filter(({ semester, id }) => named.has(`${semester} ${id}`));
}

function publicDirections({ corpus, asOf }: OnDay): PublishedPlan['directions'] {
  return corpus.periods.flatMap(({ semester, directions, meetings }) => {
    const held = heldBy(
      meetings.flatMap(({ value }) => value.meetings),
      asOf,
    );
    return directions
      .filter(({ value }) => held.some(({ id }) => id === value.meeting))
      .flatMap(({ value }) => value.directions)
      .filter(({ visibility }) => visibility === 'public')
      .map(({ id, text }) => ({ semester, id, text }));
  });
}
