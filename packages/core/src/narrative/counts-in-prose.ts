import type { Root } from 'mdast';
import type { Unit } from '../kernel/unit.ts';
import { bareCountsIn } from '../language/bare-counts.ts';
import { proseBlocksIn } from './prose-blocks.ts';

/** A count that prose says without naming its figure, and where it stands. */
export interface ProseCount {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly isPercentage: boolean;
  readonly line: number;
  readonly column: number;
}

/**
 * The counts that a text says in digits or words instead of naming their figures.
 *
 * @param markdown the text that the tree was parsed from
 * @source decision 8 of the architecture: prose leaks too
 */
export function countsInProse(tree: Root, markdown: string): readonly ProseCount[] {
  return proseBlocksIn(tree, markdown).flatMap(({ text: block, offsets }) =>
    bareCountsIn(block).map(({ start, ...count }) => ({
      ...count,
      ...pointAt(markdown, offsets[start] ?? 0),
    })),
  );
}

function pointAt(
  markdown: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = markdown.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
