import type { GroupSection, Item } from '../group-report/group-section.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Grams } from '../language/likeness.ts';
import { gramsOf, likenessOf } from '../language/likeness.ts';
import { clustersOfItem } from '../narrative/clusters-of-item.ts';
import type { Period } from './corpus.ts';

/** An item with what it says, ready to be compared. */
export interface SaidItem {
  readonly item: Item;
  readonly group: string;
  /** Its place among the items of its section, from 0. */
  readonly index: number;
  readonly grams: Grams;
}

/**
 * From here on an item repeats another. Of the demonstration's items, paired in 13 530 ways, the one
 * repeat is above it and the next likest pair has 0.33; with a word changed, a sentence added or the
 * group named first, each item is above it.
 */
const likeEnough = 0.4;

/** The items of a section with their Khmer prose; English is its translation, and is not compared. */
export function saidItems(period: Period, { group, items }: GroupSection): readonly SaidItem[] {
  const text = period.texts.find((each) => each.group === group && each.language === 'km');
  const prose = new Map(text?.items.map(({ id, markdown }) => [id, markdown]));
  return items.flatMap((item, index) => {
    const markdown = prose.get(item.id);
    if (markdown === undefined) return [];
    return [{ item, group, index, grams: gramsOf(clustersOfItem(markdown)) }];
  });
}

/**
 * The item that another repeats most closely.
 *
 * @returns the same in whatever order they come; undefined where none is like enough
 */
export function likestOf(
  said: SaidItem,
  others: readonly SaidItem[],
): { readonly other: SaidItem; readonly likeness: number } | undefined {
  const [likest] = others
    .map((other) => ({ other, likeness: likenessOf(said.grams, other.grams) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort((a, b) => b.likeness - a.likeness || compareText(saidName(a.other), saidName(b.other)));
  return likest;
}

/** How findings name an item of any group: `justice/c1`. */
export function saidName({ group, item }: SaidItem): string {
  return `${group}/${item.id}`;
}
