import { normaliseFigureRef } from '../../figure/figure-ref.ts';
import { compareText } from '../../kernel/compare-text.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Corpus, Sourced } from '../corpus.ts';
import type { GroupSection } from '../../group-report/group-section.ts';

/**
 * Figures that two items of a section answer for. The first by its id keeps the figure, in whatever
 * order the items stand; between groups it is the owner's.
 *
 * @source minutes, paragraph I4; brief R-02
 */
export function figuresOnce(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ sections }) => sections.flatMap(twiceIn));
}

function twiceIn({ file, value }: Sourced<GroupSection>): readonly Finding[] {
  const named = value.items.flatMap(({ id, figures = [] }, item) =>
    figures.map((each, index) => ({
      id,
      ref: normaliseFigureRef(each),
      path: ['items', item, 'figures', index],
    })),
  );
  return [...groupBy(named, ({ ref }) => ref).values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((a, b) => compareText(a.id, b.id));
    return others.map(({ id, ref, path }) =>
      finding(
        'group-report/figure-twice',
        ref,
        { file, path },
        { item: id, other: first?.id ?? '' },
      ),
    );
  });
}
