import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

const answered = new Set(['granted', 'partly', 'declined']);

/**
 * Requests that are said to be answered without the direction that answers them, and open ones
 * with one. What was superseded needs no answer.
 *
 * @source minutes, paragraphs G2.q and G4.q; brief R-37
 */
export function requestsAnswered(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ sections }) =>
    sections.flatMap(({ file, value }) =>
      value.items.flatMap((item, index) => {
        if (item.kind !== 'request') return [];
        const { id, state, answeredBy } = item;
        const place = { file, path: ['items', index, 'state'] };
        if (answered.has(state) && answeredBy === undefined) {
          return [finding('coordination/answer-without-direction', id, place, { state })];
        }
        if (state === 'open' && answeredBy !== undefined) {
          const values = { direction: answeredBy };
          return [finding('coordination/open-but-answered', id, place, values)];
        }
        return [];
      }),
    ),
  );
}
