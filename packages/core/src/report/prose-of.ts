import type { ItemText } from '../narrative/items.ts';
import { itemsIn } from '../narrative/items.ts';

/**
 * The items of a section's text.
 *
 * @returns undefined where quotes and lists lie so deep within one another that no reader follows
 */
export function proseOf(markdown: string): readonly ItemText[] | undefined {
  try {
    return itemsIn(markdown);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
