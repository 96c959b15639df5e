import { describe, expect, test } from 'vitest';
import { evidence } from '../testing/evidence.ts';
import { blocksFrom, isFiner } from './blocks.ts';

const spots = ['a', 'b', 'c'];
const reach = (split: string, ...reached: readonly string[]) => ({ split, spots: reached });

describe('leaves are put together', () => {
  test('as far as no figure tells them apart', () => {
    const first = evidence({ '': { a: 1, b: 2, c: 3 } });
    const blocks = blocksFrom([first], [reach('', 'a', 'b', 'c'), reach('', 'c')]);
    expect(blocks.blocksOf('')).toEqual([
      { id: 'a', spots: ['a', 'b'] },
      { id: 'c', spots: ['c'] },
    ]);
    expect(blocks.blocksIn('', ['b', 'a'])).toEqual([{ id: 'a', spots: ['a', 'b'] }]);
    expect(blocks.blocksIn('', ['c', 'x'])).toEqual([{ id: 'c', spots: ['c'] }]);
    expect(blocks.blocksIn('sex', ['c'])).toEqual([]);
    expect(blocks.blocksOf('sex')).toEqual([]);
    // A figure may reach a spot of which nothing was counted.
    expect(
      blocksFrom([first], [reach('', 'a', 'x')])
        .blocksOf('')
        .map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  test('in one order, whatever the order in which they came', () => {
    const first = evidence({
      'sex=male': { c: 3, a: 0, b: 1 },
      'sex=female': { c: 0, a: 1, b: 1 },
    });
    const blocks = blocksFrom([first], [reach('sex=male', 'c', 'a'), reach('sex=male', 'b')]);
    expect(blocks.blocksOf('sex')).toEqual([
      { id: 'a', spots: ['a', 'c'] },
      { id: 'b', spots: ['b'] },
    ]);
    expect(blocks.splitsOf('sex')).toEqual(['sex=female', 'sex=male']);
  });

  test('by which figures reach them, not by how many', () => {
    const first = evidence({ '': { a: 1, b: 2, c: 3 } });
    const alone = spots.map((each) => reach('', each));
    expect(
      blocksFrom([first], alone)
        .blocksOf('')
        .map(({ id }) => id),
    ).toEqual(spots);
    // Numbers 1 and 2 reach a, and number 12 reaches b.
    const many = Array.from({ length: 13 }, (_, n) =>
      reach('', ...(n === 1 || n === 2 ? ['a'] : n === 12 ? ['b'] : [])),
    );
    expect(
      blocksFrom([first], many)
        .blocksOf('')
        .map(({ id }) => id),
    ).toEqual(spots);
  });

  test('no further in totals than in the parts that figures tell apart', () => {
    const first = evidence({
      '': { a: 1, b: 2, c: 3 },
      'sex=female': { a: 1, b: 1, c: 0 },
      'sex=male': { a: 0, b: 1, c: 3 },
    });
    const all = spots.map((each) => each);
    const told = blocksFrom([first], [reach('', ...all), reach('sex=male', 'a')]);
    expect(told.families).toEqual(['', 'sex']);
    expect(told.blocksOf('').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(told.blocksOf('sex').map(({ id }) => id)).toEqual(['a', 'b']);
    // A total that is told apart tells nothing of the parts.
    const coarse = blocksFrom([first], [reach('', 'a'), reach('sex=male', ...all)]);
    expect(coarse.blocksOf('').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(coarse.blocksOf('sex').map(({ id }) => id)).toEqual(['a']);
    expect(coarse.splitsOf('sex')).toEqual(['sex=female', 'sex=male']);
    expect(coarse.splitsOf('')).toEqual(['']);
  });

  test('not where one changed and the other did not', () => {
    const [first, second] = [
      evidence({ '': { a: 1, b: 2, c: 3 } }),
      evidence({ '': { a: 1, b: 5, c: 3 } }),
    ];
    const { blocksOf, sinceWhen } = blocksFrom([first, second], [reach('', 'a', 'b', 'c')]);
    expect(blocksOf('')).toEqual([
      { id: 'a', spots: ['a', 'c'] },
      { id: 'b', spots: ['b'] },
    ]);
    expect(spots.map((spot) => sinceWhen(1, '', spot))).toEqual([0, 1, 0]);
  });

  test('not where one came and the other was silent', () => {
    const first = evidence({ '': { a: 1, b: 'silent', c: 0 } });
    const { blocksOf, sinceWhen } = blocksFrom([first], [reach('', 'a', 'b', 'c')]);
    expect(blocksOf('').map(({ spots: of }) => of.join())).toEqual(['a,c', 'b']);
    expect(spots.map((spot) => sinceWhen(0, '', spot))).toEqual([0, undefined, 0]);
  });
});

test('a leaf has stayed as it is since it last changed, was about as many, or came', () => {
  const days = [
    evidence({ '': { a: 1, b: 'silent', c: [3, 2] } }),
    evidence({ '': { a: 1, b: 4, c: [3, 2] } }),
    evidence({ '': { a: 1, b: 4, c: [3, 1] } }),
    evidence({ '': { a: 2, b: 'silent', c: [3, 1] } }),
    evidence({ '': { a: 1, b: 4 } }),
  ];
  const { sinceWhen } = blocksFrom(days, [reach('', 'a', 'b', 'c')]);
  const since = (spot: string) => days.map((_, day) => sinceWhen(day, '', spot));
  expect(since('a')).toEqual([0, 0, 0, 3, 4]);
  expect(since('b')).toEqual([undefined, 1, 1, undefined, 4]);
  expect(since('c')).toEqual([0, 0, 2, 2, undefined]);
  expect(sinceWhen(0, 'sex=female', 'a')).toBeUndefined();
  expect(sinceWhen(7, '', 'a')).toBeUndefined();
});

test('families go from coarse to fine, and in one order', () => {
  const { families } = blocksFrom(
    [],
    [reach('form=x sex=female'), reach('sex=female'), reach('age=u15'), reach('sex=male')],
  );
  expect(families).toEqual(['', 'age', 'sex', 'form sex']);
});

test('what has every dimension of another and more is finer', () => {
  expect(isFiner('sex', '')).toBe(true);
  expect(isFiner('age sex', 'sex')).toBe(true);
  expect(isFiner('age form sex', 'age sex')).toBe(true);
  expect(isFiner('sex', 'sex')).toBe(false);
  expect(isFiner('', '')).toBe(false);
  expect(isFiner('', 'sex')).toBe(false);
  expect(isFiner('age form', 'age sex')).toBe(false);
});
