import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { stateAfter } from '../../kernel/transitions.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Sections that have items and no result, or were handed over with nothing at all, and do not say
 * why. A section that is being written and has nothing yet is no fault.
 *
 * @source minutes, paragraph I4; brief
 */
export function sectionsHaveResults(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ sections }) =>
    sections.flatMap(({ file, value: { group, items, events, noResult } }) => {
      if (noResult !== undefined || items.some(({ kind }) => kind === 'result')) return [];
      const { state } = stateAfter('section', events);
      const isWritten = ['handed-over', 'accepted', 'consolidated'].includes(state);
      if (items.length === 0 && !isWritten) return [];
      const place = { file, path: ['items'] };
      return [finding('group-report/section-without-result', group, place, { state })];
    }),
  );
}
