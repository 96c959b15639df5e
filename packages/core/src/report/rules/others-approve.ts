import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { consolidatorsIn } from '../../release/read-release.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Reports that were approved by a role that consolidated them. The seal refuses the signature as well;
 * here it is told before anybody signs.
 *
 * @source brief
 */
export function othersApprove(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ cycle }) => {
    if (cycle === undefined) return [];
    const { file, value } = cycle;
    return value.events.flatMap(({ to, by }, index) => {
      const consolidators = consolidatorsIn(value.events.slice(0, index));
      if (to !== 'approved' || !consolidators.includes(by)) return [];
      return [finding('report/approves-own', by, { file, path: ['events', index, 'by'] })];
    });
  });
}
