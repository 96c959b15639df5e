import type { Activity } from '../plan/plan.ts';
import type { PublishedPlan } from '../release/published-plan.ts';
import type { Corpus } from './corpus.ts';

/**
 * The activity with what of its evidence anyone may read: figures, public items, public directions.
 *
 * @source brief
 */
export function withPublicEvidence(activity: Activity, corpus: Corpus): Activity {
  const { evidence = [], ...rest } = activity;
  const directions = publicDirections(corpus);
  const kept = evidence.filter((each) => {
    if (each.kind === 'figure') return true;
    if (each.kind === 'direction') {
      return directions.some(
        ({ semester, id }) => semester === each.semester && id === each.direction,
      );
    }
    return corpus.periods
      .filter(({ semester }) => semester === each.semester)
      .flatMap(({ sections }) => sections.map(({ value }) => value))
      .filter(({ group }) => group === each.group)
      .some(({ items }) =>
        items.some(({ id, visibility }) => id === each.item && visibility === 'public'),
      );
  });
  return kept.length === 0 ? rest : { ...rest, evidence: kept };
}

/** The words of the public directions that drove one of these activities. */
export function directionsBehind(
  activities: readonly Activity[],
  corpus: Corpus,
): PublishedPlan['directions'] {
  const named = new Set(
    activities
      .flatMap(({ evidence = [] }) => evidence)
      .flatMap((each) => (each.kind === 'direction' ? `${each.semester} ${each.direction}` : [])),
  );
  return publicDirections(corpus).filter(({ semester, id }) => named.has(`${semester} ${id}`));
}

function publicDirections({ periods }: Corpus): PublishedPlan['directions'] {
  return periods.flatMap(({ semester, directions }) =>
    directions
      .flatMap(({ value }) => value.directions)
      .filter(({ visibility }) => visibility === 'public')
      .map(({ id, text }) => ({ semester, id, text })),
  );
}
