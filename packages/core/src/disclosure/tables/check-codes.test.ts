import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { checkCodes } from './check-codes.ts';
import { findingsAt } from './check-hierarchies.ts';
import type { ProtectInput } from './protect-input.ts';

const zone = { of: 'province', total: 'land', groups: { lake: ['ka', 'kz'] } };
const file = provincesBySex(
  { ka: [7, 3], ko: [8, 9] },
  { hierarchies: { province: { total: 'all' }, sex: { total: 'both' }, zone } },
);
const check = (more: Partial<ProtectInput>) =>
  checkCodes({ ...file, ...more }, findingsAt('counts.json')).map(({ code, subject, path = [] }) =>
    [code.replace('disclosure/', ''), subject, path.join('.')].join(' '),
  );
const cell = (province: string, sex: string) => ({ province, sex, count: 9 });

describe('a cell', () => {
  test('has a code of each dimension that a table uses, also by another grouping', () => {
    const cells = [{ sex: 'male', count: 1 }];
    expect(check({ cells })).toEqual(['missing-code province cells.0']);
    expect(check({ cells, tables: [['zone']] })).toEqual(['missing-code province cells.0']);
    expect(check({ cells, tables: [['sex']] })).toEqual([]);
  });

  test('has no code that sums up others, of whatever grouping', () => {
    expect(check({ cells: [cell('land', 'both'), cell('all', 'x'), cell('lake', 'x')] })).toEqual([
      'sum-as-leaf all cells.1.province',
      'sum-as-leaf both cells.0.sex',
      'sum-as-leaf land cells.0.province',
      'sum-as-leaf lake cells.2.province',
    ]);
    // Of another dimension they may be codes like others.
    expect(check({ cells: [cell('both', 'lake')] })).toEqual([]);
  });

  test('stands at its place alone, whatever it counts', () => {
    const twice = [cell('ka', 'male'), cell('ko', 'male'), { ...cell('ka', 'male'), count: 1 }];
    expect(check({ cells: twice })).toEqual(['same-place ka / male cells.2']);
    const apart = [cell('ka', 'male'), { ...cell('ka', 'male'), age: 'u15' }, cell('male', 'ka')];
    expect(check({ cells: apart })).toEqual([]);
  });
});

test('a group has no code that sums up others, of whatever grouping of its dimension', () => {
  const { sex } = file.hierarchies;
  const hierarchies = (groups: Readonly<Record<string, string[]>>) => ({
    province: { total: 'all', groups },
    zone,
    ...(sex === undefined ? {} : { sex }),
  });
  expect(check({ hierarchies: hierarchies({ west: ['ka', 'land'] }) })).toEqual([
    'sum-as-leaf land hierarchies.province.groups.west.1',
  ]);
  expect(check({ hierarchies: hierarchies({ west: ['both'] }) })).toEqual([]);
  expect(check({ hierarchies: hierarchies({ all: ['ka'] }) })).toEqual([
    'sum-as-leaf all hierarchies.province.groups.all',
  ]);
});

describe('a weight', () => {
  test('may be of a leaf, a group or the total, also of another grouping', () => {
    const weights = { province: { ka: 2, kz: 2, all: 2 }, zone: { ko: 2, lake: 2, land: 2 } };
    expect(check({ weights })).toEqual([]);
  });

  test('is of no other code, and of none of a dimension that nobody knows', () => {
    expect(check({ weights: { province: { lake: 2 }, zone: { al: 2 }, age: { u15: 2 } } })).toEqual(
      ['unknown-code lake weights.province.lake', 'unknown-code al weights.zone.al'],
    );
  });

  test('of a code that is nearly one says which', () => {
    const [finding] = checkCodes(
      { ...file, weights: { sex: { femal: 2 } } },
      findingsAt('counts.json'),
    );
    expect(finding?.values).toMatchObject({ dimension: 'sex', suggestion: 'female' });
  });
});
