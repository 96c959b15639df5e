import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { ItemText, ProseFault } from '../narrative/items.ts';
import { itemsIn, proseFaultsIn } from '../narrative/items.ts';
import { parseMarkdown } from '../narrative/markdown.ts';

/** The items of a text, and what in it is no item's visible prose. */
export interface Prose {
  readonly items: readonly ItemText[];
  readonly faults: readonly ProseFault[];
}

/**
 * The items of a section's text, and what in it is no item's visible prose.
 *
 * @returns undefined where quotes and lists lie so deep within one another that no reader follows
 */
export function proseOf(markdown: string): Prose | undefined {
  try {
    const tree = parseMarkdown(markdown);
    return { items: itemsIn(markdown, tree), faults: proseFaultsIn(tree) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is wrong with a text as prose; of one that nobody can follow, only that. */
export function proseFindings(file: string, prose: Prose | undefined): readonly Finding[] {
  if (prose === undefined)
    return [finding('narrative/too-deep', file, { file, line: 1, column: 1 })];
  return prose.faults.map(({ kind, subject, line }) =>
    finding(`narrative/${kind}-text`, subject, { file, line, column: 1 }),
  );
}
