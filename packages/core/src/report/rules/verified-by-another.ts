import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Returns and claims that were verified by the role that wrote them down: nobody looks at a number
 * twice in that way.
 *
 * @source minutes, paragraph G6.r; brief R-30
 */
export function verifiedByAnother(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ returns, claims, verdicts }) => {
    const writers = new Map<string, string | undefined>([
      ...returns.map(({ value }) => [value.id, value.writtenBy] as const),
      ...claims.flatMap(({ value }) =>
        value.claims.map(({ id, writtenBy }) => [id, writtenBy] as const),
      ),
    ]);
    return verdicts.flatMap(({ file, value }) =>
      value.verdicts.flatMap(({ of, by, verdict }, index) => {
        // That something waits is no judgement.
        if (verdict === 'pending' || writers.get(of) !== by) return [];
        const place = { file, path: ['verdicts', index, 'by'] };
        return [finding('evidence/verified-by-writer', of, place, { status: by })];
      }),
    );
  });
}
