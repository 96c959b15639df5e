import type { ItemText, ProseFault } from '../narrative/items.ts';
import { itemsIn, proseFaultsIn } from '../narrative/items.ts';
import { parseMarkdown } from '../narrative/markdown.ts';

/**
 * The items of a section's text, and what in it is no item's visible prose.
 *
 * @returns undefined where quotes and lists lie so deep within one another that no reader follows
 */
export function proseOf(
  markdown: string,
): { readonly items: readonly ItemText[]; readonly faults: readonly ProseFault[] } | undefined {
  try {
    const tree = parseMarkdown(markdown);
    return { items: itemsIn(markdown, tree), faults: proseFaultsIn(tree) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
