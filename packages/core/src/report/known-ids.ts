import type { Corpus } from './corpus.ts';

/** The ids that a corpus defines, by what they name. */
export interface KnownIds {
  readonly place: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
  readonly strategy: ReadonlySet<string>;
  readonly indicator: ReadonlySet<string>;
  /** Each dimension with its codes. */
  readonly dimension: ReadonlyMap<string, ReadonlySet<string>>;
  /** What has no list at all, because its file is missing or cannot be read; that is one fault. */
  readonly unlisted: ReadonlySet<string>;
}

/** Every id that other files may refer to; ids in files that could not be read count as known. */
export function knownIdsOf(corpus: Corpus): KnownIds {
  const { places, bodies, groups, zones, strategies, dimensions, unread } = corpus;
  const withUnread = (ids: readonly string[]) => new Set([...ids, ...unread]);
  const placeIds = places === undefined ? [] : places.value.places.map(({ id }) => id);
  const neighbours = places?.value.neighbours.map(({ id }) => id) ?? [];
  const zoneIds = zones?.value.zones.map(({ id }) => id) ?? [];
  const country = places === undefined ? [] : [places.value.country.id];
  const files = { place: places, body: bodies, group: groups, strategy: strategies };
  const unlisted = Object.entries({ ...files, dimension: dimensions }).flatMap(([name, file]) =>
    file === undefined ? [name] : [],
  );
  return {
    place: withUnread([...placeIds, ...neighbours, ...zoneIds, ...country]),
    body: withUnread(bodies?.value.bodies.map(({ id }) => id) ?? []),
    group: withUnread(groups?.value.groups.map(({ id }) => id) ?? []),
    strategy: withUnread(strategies?.value.strategies.map(({ id }) => id) ?? []),
    indicator: withUnread(corpus.indicators.map(({ value }) => value.id)),
    dimension: new Map(
      dimensions?.value.dimensions.map(({ id, codes }) => [
        id,
        withUnread(codes.map((code) => code.id)),
      ]),
    ),
    unlisted: new Set(
      unlisted.includes('place') || unlisted.includes('body')
        ? [...unlisted, 'reporter']
        : unlisted,
    ),
  };
}
