import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { lineOfSums } from './line-of-sums.ts';
import type { ProtectInput } from './protect-input.ts';
import { keyOfPlace } from './statuses-in.ts';
import { nameOfCell, tableCells } from './table-cells.ts';

const input = provincesBySex(
  { ka: [1, 1], kha: [1, 1], ko: [1, 1] },
  {
    hierarchies: {
      province: { total: 'all', groups: { west: ['ka', 'kha'] } },
      sex: { total: 'both' },
    },
  },
);

/** How a cell follows from another where these are withheld and all others shown: `+ a − b`. */
function line(
  file: ProtectInput,
  wanted: string,
  other: string,
  withheld: readonly string[] = [],
  tables: readonly [number, number] = [0, 0],
): string {
  const cells = tableCells(file);
  const [one, two] = [wanted, other].map((name, index) =>
    cells.find(({ table, at }) => nameOfCell(at) === name && table === tables[index]),
  );
  if (one === undefined || two === undefined) throw new RangeError('Expected two cells.');
  const hidden = new Set(
    cells
      .filter(({ at }) => [wanted, other, ...withheld].includes(nameOfCell(at)))
      .map(({ table, at }) => keyOfPlace(table, at)),
  );
  return lineOfSums(one, two, (key) => !hidden.has(key))
    .map(({ at, sign }) => `${sign < 0 ? '−' : '+'} ${nameOfCell(at)}`)
    .join(' ');
}

const provinces = { ...input, tables: [['province']] };

describe('a cell follows from another', () => {
  test('as what a group is without its other parts', () => {
    expect(line(provinces, 'ka', 'kha')).toBe('+ west − kha');
    expect(line(provinces, 'ka', 'west')).toBe('+ west − kha');
  });

  test('as what a total is without its groups and the leaves in none', () => {
    expect(line(provinces, 'ko', 'west')).toBe('+ all − west');
    expect(line(provinces, 'west', 'ko')).toBe('+ all − ko');
    expect(line(provinces, 'ko', 'all')).toBe('+ all − west');
    const groups = { west: ['ka', 'kha'], east: ['ko'] };
    const two = { ...provinces, hierarchies: { province: { total: 'all', groups } } };
    expect(line(two, 'west', 'east')).toBe('+ all − east');
  });

  test('over the leaves where a group is withheld too', () => {
    expect(line(provinces, 'ka', 'kha', ['west'])).toBe('+ all − kha − ko');
    expect(line(provinces, 'ko', 'kha')).toBe('+ all − ka − kha');
  });

  test('as the sum of all parts, where it is their total', () => {
    expect(line(provinces, 'west', 'ka')).toBe('+ ka + kha');
    expect(line(provinces, 'all', 'ko')).toBe('+ west + ko');
    expect(line(provinces, 'all', 'ka')).toBe('+ ka + kha + ko');
  });

  test('along the one dimension in which they differ', () => {
    expect(line(input, 'ka / male', 'ka / female')).toBe('+ ka / both − ka / female');
    expect(line(input, 'ka / male', 'kha / male')).toBe('+ west / male − kha / male');
    const turned = { ...input, tables: [['sex', 'province']] };
    expect(line(turned, 'male / ko', 'male / west')).toBe('+ male / all − male / west');
  });
});

describe('no single line gives a cell', () => {
  test('of which another part is withheld', () => {
    expect(line(provinces, 'ka', 'kha', ['west', 'ko'])).toBe('');
    expect(line(provinces, 'ko', 'west', ['all'])).toBe('');
  });

  test('that differs in two dimensions, in none, or stands in another table', () => {
    expect(line(input, 'ka / male', 'kha / female')).toBe('');
    expect(line(input, 'ka / male', 'ka / male')).toBe('');
    const twice = { ...provinces, tables: [['province'], ['province']] };
    expect(line(twice, 'ka', 'kha', [], [1, 1])).toBe('+ west − kha');
    expect(line(twice, 'ka', 'kha', [], [0, 1])).toBe('');
  });
});
