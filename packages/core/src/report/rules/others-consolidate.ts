import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/** What the consolidator does with a section; it never rewrites one. */
const taken: ReadonlySet<string> = new Set(['accepted', 'returned', 'consolidated']);

/**
 * Sections that were accepted, returned or consolidated by the role that handed them over: whoever
 * wrote a section does not judge it.
 *
 * @source minutes, paragraph D7; brief R-35
 */
export function othersConsolidate(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ sections }) =>
    sections.flatMap(({ file, value: { group, events } }) =>
      events.flatMap(({ to, by }, index) => {
        const handOver = events.slice(0, index).findLast((step) => step.to === 'handed-over');
        if (!taken.has(to) || handOver?.by !== by) return [];
        const place = { file, path: ['events', index, 'by'] };
        return [finding('group-report/consolidates-own', group, place, { state: to, roles: by })];
      }),
    ),
  );
}
