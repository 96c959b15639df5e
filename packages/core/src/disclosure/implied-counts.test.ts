import { describe, expect, test } from 'vitest';
import { month } from '../testing/brands.ts';
import type { FigureOptions } from '../testing/make-figure.ts';
import { makeFigure } from '../testing/make-figure.ts';
import type { ImpliedCount } from './implied-counts.ts';
import { leftoversOf, loneCounts, revisionsOf } from './implied-counts.ts';
import type { SaidCell } from './said-cells.ts';
import { splitKeyOf } from './split-key.ts';
import type { Speaker } from './topic.ts';

const speaker = (isPublic: boolean): Speaker => ({
  name: isPublic ? 'v1' : '',
  isPublic,
  figures: [],
  printed: [],
  counted: undefined,
  groupings: [],
  asOf: '2017-07-11',
});

function said(of: readonly number[], options: FigureOptions = {}, day = 1): SaidCell {
  const figure = makeFigure(of.length, options);
  return {
    figure,
    speaker: speaker(day === 0),
    evidence: day,
    split: splitKeyOf(figure.at.split),
    of,
    count: of.length,
  };
}

const words = (counts: readonly ImpliedCount[]) =>
  counts.map(({ plus, minus, from }) =>
    [plus.join(' + '), ...minus, `of ${from.length}`].join(' - '),
  );

const kindOf = (place: string) =>
  place === 'xs' ? 'country' : place.startsWith('zone') ? 'zone' : 'place';
const leftovers = (...cells: readonly SaidCell[]) => words(leftoversOf(cells, kindOf));
const [january, february] = [{ month: month('2017-01') }, { month: month('2017-02') }];

describe('what is left of a figure', () => {
  test('without the places that are printed', () => {
    const country = said([0, 1, 2]);
    const [one, two] = [said([0], { place: 'p-1' }), said([1], { place: 'p-2' })];
    expect(leftovers(country, one, two)).toEqual(['2 - of 3']);
    expect(leftovers(country, one)).toEqual(['1 + 2 - of 2']);
    expect(leftovers(country, one, two, said([2], { place: 'p-3' }))).toEqual([]);
    expect(leftovers(country)).toEqual([]);
    expect(leftovers(one, two)).toEqual([]);
  });

  test('without zones, and of a zone without places, each kind for itself', () => {
    const country = said([0, 1, 2]);
    const zone = said([0, 1], { place: 'zone-1' });
    const place = said([0], { place: 'p-1' });
    expect(leftovers(country, zone, place).toSorted()).toEqual([
      '1 + 2 - of 2',
      '1 - of 2',
      '2 - of 2',
    ]);
  });

  test('not without what lies outside, or is all of it', () => {
    const zone = said([0, 1], { place: 'zone-1' });
    expect(leftovers(zone, said([1, 2], { place: 'p-1' }))).toEqual([]);
    expect(leftovers(zone, said([0, 1], { place: 'p-1' }))).toEqual([]);
    const larger = said([0, 1, 2], { place: 'zone-2' });
    expect(leftovers(larger, said([2, 3], { place: 'p-1' }))).toEqual([]);
    expect(leftovers(larger, said([2, 3], { place: 'p-1' }), said([0], { place: 'p-2' }))).toEqual([
      '1 + 2 - of 2',
    ]);
    // A zone that is the whole country tells nothing of it, and does not hide what another tells.
    expect(leftovers(said([0, 1]), zone, said([0], { place: 'zone-3' }))).toEqual(['1 - of 2']);
  });

  test('without the months that are printed', () => {
    const semester = said([0, 1, 2]);
    const months = [said([0], { period: january }), said([1], { period: february })];
    expect(leftovers(semester, ...months)).toEqual(['2 - of 3']);
  });

  test('among those that answered in both semesters, and only within one place, time and split', () => {
    expect(leftovers(said([0, 1, 2]), said([0, 1], { matched: '2016-S1' }))).toEqual(['2 - of 2']);
    expect(leftovers(said([0, 1]), said([0], { place: 'p-1', period: january }))).toEqual([]);
    expect(leftovers(said([0, 1]), said([0], { place: 'p-1', matched: '2016-S1' }))).toEqual([]);
    expect(leftovers(said([0, 1]), said([0], { period: january, matched: '2016-S1' }))).toEqual([]);
    const female = { sex: 'female' };
    const other = [{ place: 'p-1' }, { period: january }, { matched: '2016-S1' }];
    for (const each of other)
      expect(leftovers(said([0, 1]), said([0], { ...each, split: female }))).toEqual([
        // What the parts of a split leave is asked for within one figure only.
      ]);
  });

  test('without the parts of one split more, in one release', () => {
    const total = said([0, 1]);
    const female = said([3], { split: { sex: 'female' } });
    const male = said([2], { split: { sex: 'male' } });
    expect(leftovers(total, female, male)).toEqual(['0 + 1 - 2 - 3 - of 3']);
    const young = said([4], { split: { sex: 'female', age: 'u15' } });
    expect(leftovers(total, young)).toEqual([]);
    expect(leftovers(female, male, young)).toEqual(['3 - 4 - of 2']);
    expect(leftovers(total, female, said([5], { split: { age: 'u15' } })).toSorted()).toEqual([
      '0 + 1 - 3 - of 2',
      '0 + 1 - 5 - of 2',
    ]);
    expect(leftovers(total, said([3], { split: { sex: 'female' } }, 0))).toEqual([]);
    const elsewhere = { split: { sex: 'female' } };
    expect(leftovers(total, said([3], { ...elsewhere, place: 'p-1' }))).toEqual([]);
    expect(leftovers(total, said([3], { ...elsewhere, period: january }))).toEqual([]);
    expect(leftovers(total, said([3], { ...elsewhere, matched: '2016-S1' }))).toEqual([]);
  });

  test('of a split goes through its dimensions in one order', () => {
    const parts = [
      said([5], { split: { form: 'x' } }),
      said([3], { split: { sex: 'female' } }),
      said([4], { split: { age: 'u15' } }),
    ];
    expect(leftovers(said([0]), ...parts)).toEqual([
      '0 - 4 - of 2',
      '0 - 5 - of 2',
      '0 - 3 - of 2',
    ]);
  });
});

describe('what a figure differs by', () => {
  test('is what was counted in one release alone', () => {
    const [now, before] = [said([0, 2, 3]), said([0, 1], {}, 0)];
    expect(words(revisionsOf([before, now]))).toEqual(['2 + 3 - 1 - of 2']);
    const [difference] = revisionsOf([before, now]);
    expect(difference?.from).toEqual([now, before]);
  });

  test('is asked of the same figure, of one that is to be and one that is public', () => {
    expect(revisionsOf([said([0]), said([1])])).toEqual([]);
    expect(revisionsOf([said([0], {}, 0), said([1], {}, 0)])).toEqual([]);
    expect(revisionsOf([said([0]), said([1], { place: 'p-1' }, 0)])).toEqual([]);
  });
});

describe('each unknown by itself', () => {
  const from = (cells: readonly SaidCell[], ...splits: readonly string[]) =>
    loneCounts(cells, splits).map(({ plus, minus, from: those }) => [
      plus,
      minus,
      those.map((cell) => cells.indexOf(cell)),
    ]);

  test('follows from the finest figure that has it, of the release that is to be if there is one', () => {
    const cells = [said([0, 1]), said([1]), said([1, 2], {}, 0), said([2], {}, 0)];
    expect(from(cells, '', '', '')).toEqual([
      [[0], [], [0]],
      [[1], [], [1]],
      [[2], [], [3]],
    ]);
    expect(from(cells.toReversed(), '', '', '').map(([, , those]) => those)).toEqual([
      [3],
      [2],
      [0],
    ]);
    const mine = [said([0], {}, 0), said([0, 1, 2])];
    expect(from(mine, '').at(0)?.at(2)).toEqual([1]);
    expect(from(mine.toReversed(), '').at(0)?.at(2)).toEqual([0]);
  });

  test('else from a figure of its split, the own release first', () => {
    const female = { split: { sex: 'female' } };
    const cells = [said([2]), said([0], female, 0), said([1], female)];
    expect(from(cells, '', '', '', 'sex=female').slice(3)).toEqual([[[3], [], [2]]]);
  });

  test('else from one of which it is a part, and at the very last from any; of none it is nobody’s', () => {
    const [male, female] = [{ split: { sex: 'male' } }, { split: { sex: 'female' } }];
    const cells = [said([0], male), said([1], female), said([2], {}, 0)];
    const alone = (split: string) => from(cells, '', '', '', split).slice(3);
    expect(alone('age=u15 sex=female')).toEqual([[[3], [], [1]]]);
    expect(alone('age=u15 form=x')).toEqual([[[3], [], [2]]]);
    expect(from(cells.slice(0, 2), '', '', 'age=u15').slice(2)).toEqual([[[2], [], [0]]]);
    expect(loneCounts([], [''])).toEqual([]);
  });
});
