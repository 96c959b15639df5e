import { normaliseFigureRef } from '../figure/figure-ref.ts';
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
  /** The same of its sentences that name no figure. */
  readonly besideFigures: Grams;
  /** The figures that it names, of whatever time: the sentence of last semester names those of that one. */
  readonly figures: ReadonlySet<string>;
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
  const prose = new Map(text?.items.map((each) => [each.id, each]));
  return items.flatMap((item, index) => {
    const said = prose.get(item.id);
    if (said === undefined) return [];
    const sentences = said.markdown.split(/[។\n]/);
    const beside = sentences.filter((each) => !each.includes('<fig:')).join('។');
    return [
      {
        ...{ item, group, index, grams: gramsOf(clustersOfItem(said.markdown)) },
        besideFigures: gramsOf(clustersOfItem(beside)),
        figures: new Set(said.figures.map(({ ref }) => withoutTime(ref))),
      },
    ];
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
    .map((other) => ({ other, likeness: likenessBetween(said, other) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort((a, b) => b.likeness - a.likeness || compareText(saidName(a.other), saidName(b.other)));
  return likest;
}

/**
 * How like two items are. The same words about another figure are no repetition: a form has them. Where the
 * two name no figure in common, only what they say beside their figures is compared, and that only where it is
 * the greater part of one of them.
 */
function likenessBetween(a: SaidItem, b: SaidItem): number {
  const areOthers =
    a.figures.size > 0 &&
    b.figures.size > 0 &&
    !Array.from(a.figures).some((each) => b.figures.has(each));
  if (!areOthers) return likenessOf(a.grams, b.grams);
  const isMost = ({ besideFigures, grams }: SaidItem) => besideFigures.count * 2 >= grams.count;
  return isMost(a) || isMost(b) ? likenessOf(a.besideFigures, b.besideFigures) : 0;
}

/** A reference without its time: `le.cases/kh?sex=female` of `le.cases/kh?month=2017-05&sex=female`. */
function withoutTime(ref: string): string {
  const [path = '', query = ''] = normaliseFigureRef(ref).split('?', 2);
  const kept = query
    .split('&')
    .filter((each) => !/^(?:month|semester|from|to|matched)=/.test(each));
  return [path, ...kept.filter((each) => each !== '')].join('&');
}

/** How findings name an item of any group: `justice/c1`. */
export function saidName({ group, item }: SaidItem): string {
  return `${group}/${item.id}`;
}
