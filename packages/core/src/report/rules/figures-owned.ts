import { indicatorOfRef } from '../../figure/figure-ref.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Figures that a section answers for, in an item or a target, although another group owns the
 * indicator. Others may link to a figure; one group publishes it.
 *
 * @source minutes, paragraph D4; brief R-32
 */
export function figuresOwned(corpus: Corpus): readonly Finding[] {
  const owners = new Map<string, string>(
    corpus.indicators.map(({ value }) => [value.id, value.owner]),
  );
  return corpus.periods.flatMap(({ sections }) =>
    sections.flatMap(({ file, value: { group, items, targets = [] } }) => {
      const inItems = items.flatMap(({ figures = [] }, item) =>
        figures.map((ref, index) => ({
          ref,
          path: ['items', item, 'figures', index],
          moveTo: { list: 'links' },
        })),
      );
      const inTargets = targets.map(({ figure }, index) => ({
        ref: figure,
        path: ['targets', index, 'figure'],
        moveTo: {},
      }));
      return [...inItems, ...inTargets].flatMap(({ ref, path, moveTo }) => {
        const owner = owners.get(indicatorOfRef(ref));
        if (owner === undefined || owner === group) return [];
        return [
          finding('group-report/double-owner', ref, { file, path }, { owner, group, ...moveTo }),
        ];
      });
    }),
  );
}
