import { describe, expect, test } from 'vitest';
import { tableInWords as table } from '../../testing/disclosure/topic-in-words.ts';
import type { Span } from './alike-spots.ts';
import { divides, spotClasses } from './alike-spots.ts';
import type { CountedTable } from './counted-spots.ts';

const span = (spots: string, split = ''): Span => ({ split, spots: spots.split(' ') });

const classes = (
  tables: readonly CountedTable[],
  spans: readonly Span[],
  family = '',
  within?: readonly string[],
) =>
  spotClasses(tables, spans)
    .classesOf(family, within)
    .map(({ id, spots }) => `${id}: ${spots.join(' ')}`);

const three = table({ '': { a: 1, b: 2, c: 3 } });

describe('a family of splits divides another', () => {
  test.each([
    ['sex', '', true],
    ['age sex', 'sex', true],
    ['age sex', 'age', true],
    ['age family sex', 'age sex', true],
    ['sex', 'sex', false],
    ['', '', false],
    ['', 'sex', false],
    ['sex', 'age', false],
    ['age family', 'age sex', false],
    ['sex', 'age sex', false],
  ])('"%s" divides "%s": %s', (family, other, expected) => {
    expect(divides(family, other)).toBe(expected);
  });
});

describe('spots are alike', () => {
  test('where every figure adds up both or neither', () => {
    expect(classes([three], [span('a b c')])).toEqual(['a: a b c']);
    expect(classes([three], [span('a b c'), span('a b')])).toEqual(['a: a b', 'c: c']);
    expect(classes([three], [span('a b'), span('b c')])).toEqual(['a: a', 'b: b', 'c: c']);
  });

  test('where no figure speaks of them', () => {
    expect(classes([three], [])).toEqual(['a: a b c']);
  });

  test('not where one is in the figures 1 and 2, and the other in the figure 12', () => {
    const spans = Array.from({ length: 13 }, (_, number) =>
      span(number === 1 || number === 2 ? 'a' : number === 12 ? 'b' : 'c'),
    );
    expect(classes([three], spans)).toEqual(['a: a', 'b: b', 'c: c']);
  });

  test('in order, whatever the order in which they came', () => {
    const turned = table({ '': { c: 3, b: 2, a: 1 } });
    expect(classes([turned], [span('c b'), span('a')])).toEqual(['a: a', 'b: b c']);
  });

  test('not where a figure of a finer split adds up one of them; figures of coarser ones do not matter', () => {
    const sexes = table({ '': { a: 1, b: 2 }, 'sex=male': { a: 1, b: 1 } });
    const finer = [span('a b'), span('a', 'sex=male')];
    expect(classes([sexes], finer)).toEqual(['a: a', 'b: b']);
    expect(classes([sexes], finer, 'sex')).toEqual(['a: a', 'b: b']);
    const coarser = [span('a'), span('a b', 'sex=male')];
    expect(classes([sexes], coarser)).toEqual(['a: a', 'b: b']);
    expect(classes([sexes], coarser, 'sex')).toEqual(['a: a b']);
  });

  test('not where one changed and the other did not', () => {
    const later = table({ '': { a: 1, b: 2, c: 4 } });
    expect(classes([three, later], [span('a b c')])).toEqual(['a: a b', 'c: c']);
  });

  test('not where one came with the first release and the other with the second', () => {
    const first = table({ '': { a: 1 } });
    const second = table({ '': { a: 1, b: 2 } });
    expect(classes([first, second], [span('a b')])).toEqual(['a: a', 'b: b']);
  });

  test('by family: of one that no figure has there are none', () => {
    expect(classes([three], [span('a')], 'sex')).toEqual([]);
  });

  test('of some spots are those that lie in them', () => {
    const spans = [span('a b'), span('c')];
    expect(classes([three], spans, '', ['b', 'a'])).toEqual(['a: a b']);
    expect(classes([three], spans, '', [])).toEqual([]);
  });
});

describe('what is split, and how', () => {
  const found = () =>
    spotClasses(
      [
        table({ 'sex=male': { a: 1 }, '': { a: 2 } }),
        table({ 'sex=female': { a: 1 }, 'age=old sex=male': { a: 1 } }),
      ],
      [span('a', 'sex=male'), span('a', 'sex=female')],
    );

  test('is told by the figures; totals are always there', () => {
    expect(found().families).toEqual(['', 'sex']);
  });

  test('are the splits that were ever counted, in order', () => {
    const { splitsOf } = found();
    expect(splitsOf('sex')).toEqual(['sex=female', 'sex=male']);
    expect(splitsOf('')).toEqual(['']);
    expect(splitsOf('age')).toEqual([]);
  });
});

describe('a count is as it is since', () => {
  const tables = [
    table({ '': { same: 3, grown: 3, vague: 3, gone: 3 } }),
    table({ '': { same: 3, grown: 4, vague: { count: 3, about: 1 } }, 'sex=male': { same: 3 } }),
    table({ '': { same: 3, grown: 4, vague: { count: 3, about: 1 }, gone: 3 } }),
  ];
  const since = (spot: string, split = '') => {
    const { sinceOf } = spotClasses(tables, []);
    return tables.map((_, release) => sinceOf(release, split, spot));
  };

  test('the first release where it never changed', () => {
    expect(since('same')).toEqual([0, 0, 0]);
  });

  test('the release that changed it, exact or about', () => {
    expect(since('grown')).toEqual([0, 1, 1]);
    expect(since('vague')).toEqual([0, 1, 1]);
  });

  test('the release in which it came again', () => {
    expect(since('gone')).toEqual([0, undefined, 2]);
  });

  test('of each split by itself', () => {
    expect(since('same', 'sex=male')).toEqual([undefined, 1, undefined]);
  });
});
