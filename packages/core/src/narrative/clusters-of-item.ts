import { letterClustersOf } from '../language/letter-clusters.ts';

/** What stands for any figure: whether two items speak of the same one is another question. */
const anyFigure = '<fig>';

/**
 * The letter clusters of an item's prose, as likeness compares them. A reference to a figure is one
 * cluster, whichever figure it is.
 *
 * @param markdown the prose of an item, without its heading
 * @example clustersOfItem('ករណី <fig:le.cases/kh>') //=> ['ក', 'រ', 'ណី', '<fig>']
 */
export function clustersOfItem(markdown: string): readonly string[] {
  return markdown
    .split(/<fig:[^>\s]*>/)
    .flatMap((part, index) => [...(index === 0 ? [] : [anyFigure]), ...letterClustersOf(part)]);
}
