import type { Place } from './plant-canaries.ts';

/** Places of which what is written there comes out, once the semester is published, and why. */
interface PublicPlace {
  readonly kind: string;
  readonly at: RegExp;
  /** Of places of which some are public and some are not. */
  readonly isPublic?: (place: Place) => boolean;
  readonly why: string;
  /** True of what the planted semester does not have; of the real site it is seen. */
  readonly isSeldom?: true;
}

/**
 * All that comes out of the restricted material and the reference lists by a publication. What is not
 * here is never public: whoever adds a field to a release adds its place, and says why.
 */
export const publicByDesign: readonly PublicPlace[] = [
  {
    kind: 'cycle',
    at: /^documentNo$/,
    why: 'R-51 the number of the document is the name by which others cite it',
  },
  {
    kind: 'cycle',
    at: /^exceptions\[\]\.caveat\./,
    why: 'R-13 what was let pass is told to readers in these words',
  },
  {
    kind: 'cycle',
    at: /^acknowledged\[\]\.reason\./,
    why: 'R-13 why a warning was let stand is told to readers in these words',
  },
  {
    kind: 'cycle',
    at: /^expected\[\]\.reporters\.reason\./,
    why: 'R-12 why nobody of a stratum was asked',
    isSeldom: true,
  },
  {
    kind: 'sources',
    at: /^sources\[\]\.(?:provider|title)\./,
    isPublic: ofPublic,
    why: 'R-29 a public source is named beside the figures that rest on it',
  },
  {
    kind: 'id',
    at: /^sources\[\]$/,
    isPublic: ofPublic,
    why: 'figures name their sources by them',
  },
  {
    kind: 'attended',
    at: /^meetings\[\]\.(?:title|place)\./,
    isPublic: ofPublic,
    why: 'R-11 a meeting abroad is a result; who was host and who went is not told',
  },
  {
    kind: 'meetings',
    at: /^meetings\[\]\.(?:subject|reason)\./,
    isPublic: (place) => ofPublic(place) && isMissed(place),
    why: 'R-36 a meeting that was missed is told with its reason',
  },
  {
    kind: 'directions',
    at: /^directions\[\]\.text\./,
    isPublic: ofPublic,
    why: 'R-38 the answer to a request that readers can read',
  },
  {
    kind: 'id',
    at: /^directions\[\]$/,
    isPublic: ofPublic,
    why: 'R-37 a request names the public direction that answers it',
  },
  {
    kind: 'prose',
    at: /./,
    isPublic: isOfPublicItem,
    why: 'R-35, R-47 a public item of a section that was handed over',
  },
  {
    kind: 'id',
    at: /^items\[\]$/,
    isPublic: ofPublic,
    why: 'an item has its own address on the page',
  },
  {
    kind: 'sections',
    at: /^noResult\.reason\./,
    isPublic: ofPublic,
    why: 'R-02 why a group has no result',
  },
  {
    kind: 'sections',
    at: /^targets\[\]\.(?:name|whyNone)\.|^targets\[\]\.planned\.n$/,
    isPublic: ofPublic,
    why: 'R-34 what a group answers for, and what was planned of it',
  },
  { kind: 'id', at: /^targets\[\]$/, isPublic: ofPublic, why: 'a target has its own address' },
  {
    kind: 'plans',
    at: /^activities\[\]\.(?:text\.|reason\.|supportedBy\[\]|targets\[\]\.planned\.n$)/,
    isPublic: isOfDemonstration,
    why: 'R-42, R-43, R-52 what is planned, why it was decided, and who supports it',
  },
  {
    kind: 'plans',
    at: /^objectives\[\]\.text\./,
    isPublic: isOfDemonstration,
    why: 'R-42 under which objective an activity stands',
  },
  {
    kind: 'plans',
    at: /^feedback\[\]\.(?:document\.|responses$)/,
    isPublic: isOfDemonstration,
    why: 'R-46 what was sent out for an answer, and how many answered',
  },
  {
    kind: 'plans',
    at: /^(?:acknowledged|revisions)\[\]\.reason\./,
    isPublic: isOfDemonstration,
    why: 'R-13, R-54 why a warning was let stand, and why there is another version',
  },
  {
    kind: 'strategies',
    at: /^strategies\[\]\.name\./,
    isPublic: isOfDemonstration,
    why: 'R-42 the heads of the plan',
  },
  { kind: 'indicators', at: /^(?:name|definition|countingRule)\./, why: 'R-25 what is counted' },
  { kind: 'disclosure', at: /^text\./, why: 'R-53 the rule on small counts, in words' },
  { kind: 'publication', at: /^tables\[\]\.title\./, why: 'the heads of the tables' },
  { kind: 'places', at: /^(?:country|places\[\])\.name\./, why: 'the names in the tables' },
  { kind: 'zones', at: /^zones\[\]\.name\./, why: 'the names in the tables' },
  { kind: 'groups', at: /^groups\[\]\.name\./, why: 'the heads of the sections' },
  { kind: 'bodies', at: /^bodies\[\]\.name\./, why: 'R-12 who owes an indicator' },
  {
    kind: 'dimensions',
    at: /^dimensions\[\]\.(?:codes\[\]\.)?name\./,
    why: 'the names in the tables',
  },
];

/** Why what stands in a place is public once its semester is published; undefined where it is not. */
export function publicWhy(place: Place): PublicPlace | undefined {
  return publicByDesign.find(
    ({ kind, at, isPublic = () => true }) =>
      kind === place.kind && at.test(place.at) && isPublic(place),
  );
}

function ofPublic({ owners }: Place): boolean {
  return owners.some((owner) => has(owner, 'visibility', 'public'));
}

/** The plan of the real root is in preparation. */
function isOfDemonstration({ file }: Place): boolean {
  return file.startsWith('demo/');
}

function isMissed({ owners }: Place): boolean {
  return owners.some(
    (owner) => has(owner, 'status', 'not-held') || has(owner, 'status', 'not-invited'),
  );
}

/** The heading is the id of the item, in the section whose bones stand beside it. */
function isOfPublicItem({ at, owners: [section] }: Place): boolean {
  if (typeof section !== 'object' || section === null || !('items' in section)) return false;
  const items: readonly unknown[] = Array.isArray(section.items) ? section.items : [];
  return items.some((item) => has(item, 'id', at) && has(item, 'visibility', 'public'));
}

function has(owner: unknown, key: string, value: string): boolean {
  return typeof owner === 'object' && owner !== null && Reflect.get(owner, key) === value;
}
