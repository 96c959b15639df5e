import { describe, expect, test } from 'vitest';
import { lineOf } from '../../testing/disclosure/hide-cells.ts';
import type { ProtectInput } from '../tables/protect-input.ts';
import { baseOf, leafCodesOf, tablePlacesOf } from './table-places.ts';

/** Provinces, also by zone, and sexes; the coast is `kep` and `kampot`. */
const input: ProtectInput = {
  threshold: 5,
  hierarchies: {
    province: { total: 'all', groups: { coast: ['kep', 'kampot'] } },
    zone: { of: 'province', total: 'all', groups: { south: ['kep', 'takeo'] } },
    sex: { total: 'both', groups: { known: ['female', 'male'] } },
  },
  tables: [['province']],
  cells: [
    { province: 'takeo', sex: 'female', count: 3 },
    { province: 'kep', sex: 'male', count: 4 },
  ],
};

/** `coast: kampot kep`: a place, and the codes of each base dimension that it adds up. */
const places = (tables: ProtectInput['tables'], more: Partial<ProtectInput> = {}) =>
  tablePlacesOf({ ...input, ...more, tables }).map(({ table, at, region }) => {
    const codes = Array.from(region.values(), (each) => Array.from(each).toSorted().join(' '));
    return `${table} ${lineOf(at)}: ${codes.join(' × ')}`;
  });

describe('the base dimension', () => {
  test('of a grouping is the one whose leaves it groups; others are their own', () => {
    expect(['zone', 'province', 'sex', 'age'].map((each) => baseOf(input, each))).toEqual([
      'province',
      'province',
      'sex',
      'age',
    ]);
  });
});

describe('the leaves of a dimension', () => {
  test('are its codes in any group over it and in any cell, each once and in order', () => {
    expect(leafCodesOf(input, 'province')).toEqual(['kampot', 'kep', 'takeo']);
    expect(leafCodesOf(input, 'sex')).toEqual(['female', 'male']);
  });

  test('are the codes of cells where there are no groups', () => {
    const hierarchies = { province: { total: 'all' } };
    expect(leafCodesOf({ ...input, hierarchies }, 'province')).toEqual(['kep', 'takeo']);
  });

  test('are none where no cell has the dimension', () => {
    expect(leafCodesOf(input, 'age')).toEqual([]);
  });
});

describe('the places of tables', () => {
  test('are the total, which adds up all and says none, the groups and the leaves', () => {
    expect(places([['province']])).toEqual([
      '0 all: ',
      '0 coast: kampot kep',
      '0 kampot: kampot',
      '0 kep: kep',
      '0 takeo: takeo',
    ]);
  });

  test('are every cross of those of two dimensions', () => {
    const hierarchies = { province: { total: 'all' }, sex: { total: 'both' } };
    expect(places([['province', 'sex']], { hierarchies })).toEqual([
      '0 all both: ',
      '0 all female: female',
      '0 all male: male',
      '0 kep both: kep',
      '0 kep female: kep × female',
      '0 kep male: kep × male',
      '0 takeo both: takeo',
      '0 takeo female: takeo × female',
      '0 takeo male: takeo × male',
    ]);
  });

  test('of two groupings of one dimension add up what both have', () => {
    const both = places([['province', 'zone']]);
    expect(both).toContain('0 coast south: kep');
    expect(both).toContain('0 all south: kep takeo');
    expect(both).toContain('0 coast all: kampot kep');
    expect(both).toContain('0 takeo kep: ');
    expect(both).toHaveLength(25);
  });

  test('are told by the number of their table', () => {
    const hierarchies = { sex: { total: 'both' } };
    expect(places([['sex'], ['sex']], { hierarchies })).toEqual([
      '0 both: ',
      '0 female: female',
      '0 male: male',
      '1 both: ',
      '1 female: female',
      '1 male: male',
    ]);
  });

  test('are none of a dimension that is not declared', () => {
    expect(places([['age'], ['province', 'age']])).toEqual([]);
  });
});
