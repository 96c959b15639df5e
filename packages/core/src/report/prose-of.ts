import type { ItemText, ProseFault } from '../narrative/items.ts';
import { itemsIn, proseFaultsIn } from '../narrative/items.ts';

/**
 * The items of a section's text, and what in it is no item's visible prose.
 *
 * @returns undefined where quotes and lists lie so deep within one another that no reader follows
 */
export function proseOf(
  markdown: string,
): { readonly items: readonly ItemText[]; readonly faults: readonly ProseFault[] } | undefined {
  try {
    return { items: itemsIn(markdown), faults: proseFaultsIn(markdown) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
