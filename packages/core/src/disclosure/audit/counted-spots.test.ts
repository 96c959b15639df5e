import { describe, expect, test } from 'vitest';
import type { FigureAt } from '../../figure/figure.ts';
import { month, semester } from '../../testing/brands.ts';
import type { FigureOptions } from '../../testing/make-figure.ts';
import { makeFigure } from '../../testing/make-figure.ts';
import type { CountedIndicator, CountedLeaf } from '../counted-leaves.ts';
import { splitKeyOf } from '../split-key.ts';
import type { CountedTable } from './counted-spots.ts';
import { spotsCounted, spotsPrinted } from './counted-spots.ts';

const [january, february] = [month('2017-01'), month('2017-02')];
const year = semester('2017-S1');
const before = '2016-S1';

const at = (options: FigureOptions): FigureAt => makeFigure(0, options).at;

/** What a figure adds up, spot by spot. */
const parts = ({ counts, spotsOf }: CountedTable, options: FigureOptions = {}) =>
  spotsOf(at(options)).map((spot) => counts.get(splitKeyOf(options.split ?? {}))?.get(spot)?.count);

describe('what reporters counted', () => {
  const leaf = (fields: Partial<CountedLeaf>): CountedLeaf => ({
    reporter: 'p-1',
    month: january,
    split: {},
    count: 0,
    about: 0,
    state: 'data',
    ...fields,
  });
  const counted = (leaves: readonly CountedLeaf[], more: Partial<CountedIndicator> = {}) =>
    spotsCounted(
      {
        addition: 'sum',
        leaves,
        monthsBehind: ({ sex }) => (sex === undefined ? [january, february] : [february]),
        matched: [],
        ...more,
      },
      [{ id: 'xs', members: new Set(['p-1', 'p-2']) }],
    );

  test('has no entry where nothing came, or nil: readers know it', () => {
    const { counts } = counted([
      leaf({ reporter: 'p-1', count: 3 }),
      leaf({ reporter: 'p-2', state: 'nil' }),
      leaf({ reporter: 'p-3', state: 'silent' }),
    ]);
    expect([...(counts.get('')?.values() ?? [])]).toEqual([{ count: 3, about: 0, least: 1 }]);
  });

  test('is known to be at least one where a total came with somebody in it', () => {
    const { counts } = counted([
      leaf({ count: 3, about: 2 }),
      leaf({ month: february, count: 0, about: 2 }),
      leaf({ split: { sex: 'female' }, count: 3 }),
    ]);
    expect([...(counts.get('')?.values() ?? [])]).toEqual([
      { count: 3, about: 2, least: 1 },
      { count: 0, about: 2, least: 0 },
    ]);
    expect([...(counts.get('sex=female')?.values() ?? [])]).toEqual([
      { count: 3, about: 0, least: 0 },
    ]);
  });

  const leaves = [
    leaf({ count: 1 }),
    leaf({ month: february, count: 2 }),
    leaf({ reporter: 'p-2', count: 10 }),
    leaf({ reporter: 'p-2', month: february, count: 20 }),
    leaf({ split: { sex: 'male' }, count: 100 }),
    leaf({ split: { sex: 'male' }, month: february, count: 200 }),
  ];

  test('is added up of one month, of those behind a semester, and of the members of a place', () => {
    const table = counted(leaves);
    expect(parts(table, { place: 'p-1', period: { month: january } })).toEqual([1]);
    expect(parts(table, { place: 'p-1' })).toEqual([1, 2]);
    expect(parts(table, { place: 'p-1', split: { sex: 'male' } })).toEqual([200]);
    expect(parts(table, { place: 'xs', period: { month: february } })).toEqual([2, 20]);
    expect(parts(table, { place: 'xs' })).toEqual([1, 2, 10, 20]);
  });

  test('is not added over months where months do not add', () => {
    const table = counted(leaves, { addition: 'none' });
    expect(parts(table, { place: 'p-1' })).toEqual([]);
    expect(parts(table, { place: 'p-1', period: { month: january } })).toEqual([1]);
  });

  test('is compared like for like among those who answered in both semesters', () => {
    const table = counted(leaves, {
      matched: [
        { split: {}, with: semester('2015-S1'), among: [{ reporter: 'p-2', month: january }] },
        {
          split: { sex: 'male' },
          with: semester(before),
          among: [{ reporter: 'p-1', month: february }],
        },
        { split: {}, with: semester(before), among: [{ reporter: 'p-1', month: january }] },
      ],
    });
    expect(parts(table, { place: 'xs', matched: before })).toEqual([1]);
    expect(parts(table, { place: 'xs', matched: '2015-S1' })).toEqual([10]);
    expect(parts(table, { place: 'p-1', split: { sex: 'male' }, matched: before })).toEqual([200]);
    // Nobody answered in both of these.
    expect(parts(table, { place: 'xs', matched: '2014-S1' })).toEqual([]);
  });
});

describe('what newspapers printed', () => {
  const inMonth = (at: FigureOptions) => ({ ...at, period: { month: january } });

  test('leaves of a period what its months do not have', () => {
    const table = spotsPrinted([
      makeFigure(10),
      makeFigure(2, inMonth({})),
      makeFigure(3, { period: { month: february } }),
    ]);
    expect(parts(table)).toEqual([5, 2, 3]);
    expect(parts(table, inMonth({}))).toEqual([2]);
  });

  test('leaves nothing where the months are all of a period', () => {
    const table = spotsPrinted([makeFigure(2), makeFigure(2, inMonth({}))]);
    expect(parts(table)).toEqual([0, 2]);
    expect(parts(table, inMonth({}))).toEqual([2]);
  });

  test('takes months that are more than their period for no parts of it', () => {
    const table = spotsPrinted([
      makeFigure(10),
      makeFigure(11, inMonth({})),
      makeFigure(8, { split: { sex: 'female' } }),
      makeFigure(6, inMonth({ split: { sex: 'female' } })),
    ]);
    expect(parts(table)).toEqual([10]);
    expect(parts(table, inMonth({}))).toEqual([11]);
    expect(parts(table, { split: { sex: 'female' } })).toEqual([2, 6]);
  });

  test('subtracts only months of the same place, split and like-for-like subtotal', () => {
    const table = spotsPrinted([
      makeFigure(10),
      makeFigure(1, inMonth({})),
      makeFigure(2, inMonth({ place: 'p-1' })),
      makeFigure(3, inMonth({ split: { sex: 'female' } })),
      makeFigure(4, inMonth({ matched: before })),
      makeFigure(6, { matched: before }),
    ]);
    expect(parts(table)).toEqual([9, 1]);
    expect(parts(table, { matched: before })).toEqual([2, 4]);
    expect(parts(table, { place: 'p-1', period: { month: january } })).toEqual([2]);
  });

  test('is not known to be at least anything', () => {
    const { counts } = spotsPrinted([makeFigure(10, { period: { semester: year } })]);
    expect([...(counts.get('')?.values() ?? [])]).toEqual([{ count: 10, about: 0, least: 0 }]);
  });
});
