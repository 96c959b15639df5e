import type { GroupSection, Text } from '../plain.ts';

type Item = GroupSection['items'][number];

/** An item of a section with its text in both languages. */
export interface ItemPlan {
  readonly item: Item;
  readonly text: Required<Text>;
}

/** A section as its group wrote it. */
export interface SectionPlan extends Pick<
  GroupSection,
  'none' | 'noResult' | 'targets' | 'partitions' | 'eta'
> {
  readonly items: readonly ItemPlan[];
}

/** The sections of one group, by semester. */
export type GroupPlan = Readonly<Record<string, SectionPlan>>;

type Target = NonNullable<GroupSection['targets']>[number];

/** What an item may say besides its text. */
export type More = Partial<
  Pick<Item, 'visibility' | 'carriedOver' | 'activities' | 'figures' | 'links'>
>;

/** A public result: `r1`, what was achieved. */
export function result(id: string, km: string, en: string, more: More = {}): ItemPlan {
  return { item: { id, visibility: 'public', kind: 'result', ...more }, text: { km, en } };
}

/** A public challenge: `c1`, what stands in the way. */
export function challenge(id: string, km: string, en: string, more: More = {}): ItemPlan {
  return { item: { id, visibility: 'public', kind: 'challenge', ...more }, text: { km, en } };
}

/** A public request: `q1`, and the direction that answers it, if one does. */
export function request(
  id: string,
  state: Extract<Item, { kind: 'request' }>['state'],
  km: string,
  en: string,
  more: More & { readonly answeredBy?: string } = {},
): ItemPlan {
  return { item: { id, visibility: 'public', kind: 'request', state, ...more }, text: { km, en } };
}

/** A target of every semester: what is planned of it, in its unit, differs from one to the next. */
export function planned(id: string, figure: string, name: Required<Text>): (n: number) => Target {
  return (n) => ({ id, name, figure, planned: { kind: 'exact', n } });
}
