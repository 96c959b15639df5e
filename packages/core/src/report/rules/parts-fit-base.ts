import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { intervalOf } from '../../kernel/quantity.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import type { Corpus } from '../corpus.ts';
import { listsOf } from '../corpus.ts';

/**
 * Stated parts of a known base that cannot fit into it.
 *
 * @source brief R-07
 */
export function partsFitBase(corpus: Corpus): readonly Finding[] {
  const { places } = corpus;
  if (places === undefined) return [];
  return corpus.periods.flatMap(({ sections }) =>
    sections.flatMap(({ file, value }) =>
      (value.partitions ?? []).flatMap(({ id, base, parts }, index) => {
        const size = reportersOf(base, listsOf(corpus)).length;
        const least = Object.values(parts).reduce((sum, part) => sum + intervalOf(part)[0], 0);
        if (least <= size) return [];
        const place = { file, path: ['partitions', index, 'parts'] };
        return [finding('group-report/parts-above-base', id, place, { least, base: size })];
      }),
    ),
  );
}
