import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import { isInYearsOf } from '../../plan/plan.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Items that serve an activity which no plan of the years of their semester has; one that was cut is
 * still known, and may have results up to its end.
 *
 * @source minutes, paragraphs I1 and D9; brief R-42
 */
export function knownActivities(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ semester, sections }) => {
    const plans = corpus.plans.filter(({ value }) => isInYearsOf(value, semester));
    const known = new Set(plans.flatMap(({ value }) => value.activities.map(({ id }) => id)));
    const served = sections.flatMap(({ file, value }) =>
      value.items.flatMap(({ activities = [] }, item) =>
        activities.map((id, index) => ({ id, file, path: ['items', item, 'activities', index] })),
      ),
    );
    return served
      .filter(({ id }) => !known.has(id) && !corpus.unread.has(id))
      .map(({ id, ...place }) => {
        const suggestion = nearestWord(id, known);
        return finding('plan/unknown-activity', id, place, { semester, suggestion });
      });
  });
}
