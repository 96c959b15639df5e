import { jsonText } from '../../src/json-text.ts';
import { dimensions, indicatorsOf } from './indicators.ts';
import type { Size } from './size.ts';

/** The ids of everybody who reports, in the order of the reference lists. */
export function reportersOf({ places, bodies, organisations }: Size): readonly string[] {
  return [
    ...numbered('xd', places),
    ...numbered('x-body', bodies),
    ...numbered('x-cso', organisations),
  ];
}

/** The files of a generated country that stand above its semesters: path and text. */
export function worldFiles(size: Size): ReadonlyMap<string, string> {
  const indicators = indicatorsOf(size);
  const files: readonly (readonly [string, object])[] = [
    ['site.json', { schema: 1, name: named('Benchmark'), address: null, invented: true }],
    ['disclosure-policy.json', { schema: 1, threshold: 5, text: named('Small counts') }],
    ['publication-policy.json', { schema: 1, tables: indicators.flatMap(tablesOf) }],
    ['reference/places.json', placesFile(size)],
    ['reference/bodies.json', bodiesFile(size)],
    ['reference/groups.json', groupsFile],
    ['reference/zones.json', zonesFile(size)],
    ['reference/dimensions.json', dimensionsFile],
    ...indicators.map(
      ({ id, unit, addition, splits, crossed }) =>
        [
          `indicators/${id}.json`,
          {
            schema: 1,
            id,
            name: named(id),
            definition: named('What is counted'),
            unit,
            countingRule: named('Each counts once'),
            addition,
            splits,
            ...(crossed === undefined ? {} : { crossed: [crossed] }),
            owner: 'desk',
            expectedFrom: everybody,
            precedence: ['police', 'official-letter'],
          },
        ] as const,
    ),
  ];
  return new Map(files.map(([path, value]) => [path, jsonText(value)]));
}

const everybody = {
  kind: 'several',
  among: [
    { kind: 'capital-provinces' },
    { kind: 'bodies-of-kind', of: 'ministry' },
    { kind: 'bodies-of-kind', of: 'cso' },
  ],
};

const groupsFile = {
  schema: 1,
  groups: [
    {
      id: 'desk',
      order: 1,
      kind: 'support-group',
      name: named('Desk'),
      bodies: [],
      from: '2010-01',
    },
    {
      id: 'admin',
      order: 2,
      kind: 'general-administration',
      name: named('Administration'),
      bodies: [],
      from: '2010-01',
    },
  ],
};

const dimensionsFile = {
  schema: 1,
  dimensions: Object.entries(dimensions).map(([id, codes]) => ({
    id,
    name: named(id),
    codes: Object.keys(codes).map((code) => ({ id: code, name: named(code) })),
  })),
};

function placesFile({ places }: Size) {
  return {
    schema: 1,
    country: { id: 'xd', name: named('Country') },
    neighbours: [{ id: 'a', name: named('Neighbour') }],
    places: numbered('xd', places).map((id, index) => ({
      id,
      kind: index === 0 ? 'capital' : 'province',
      name: named(id),
      borders: index % 3 === 0 ? ['a'] : [],
    })),
  };
}

function bodiesFile({ bodies, organisations }: Size) {
  const ofKind = (kind: string) => (id: string) => ({ id, kind, name: named(id) });
  return {
    schema: 1,
    bodies: [
      ...numbered('x-body', bodies).map(ofKind('ministry')),
      ...numbered('x-cso', organisations).map(ofKind('cso')),
    ],
  };
}

function zonesFile({ places }: Size) {
  const ids = numbered('xd', places);
  return {
    schema: 1,
    zones: Array.from({ length: 4 }, (_, zone) => ({
      id: `xd-zone-${zone + 1}`,
      name: named(`Zone ${zone + 1}`),
      places: ids.filter((_id, index) => index % 4 === zone),
    })),
  };
}

/** Two tables for each indicator; one in four is given by province, one in four by zone. */
function tablesOf(
  { id, splits }: { readonly id: string; readonly splits: readonly string[] },
  index: number,
) {
  const rows = ['places', 'zones', 'country', 'country'][index % 4];
  const table = { indicator: id, rows };
  return [
    { id: `months-${index}`, ...table, columns: 'months', title: named('By month') },
    { id: `parts-${index}`, ...table, columns: { split: splits[0] }, title: named('By part') },
  ];
}

function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
}

function named(en: string) {
  return { km: `ឧទាហរណ៍ ${en}`, en };
}
