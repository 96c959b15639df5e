import { describe, expect, test } from 'vitest';
import { month, semester } from '../../testing/brands.ts';
import { topicInWords } from '../../testing/disclosure/topic-in-words.ts';
import type { FigureOptions } from '../../testing/make-figure.ts';
import { makeFigure } from '../../testing/make-figure.ts';
import type { ToldFigure } from './figures-knowledge.ts';
import { impliedSums } from './implied-secrets.ts';

const [voice] = topicInWords({ counts: {}, prints: {} }).voices;
if (voice === undefined) throw new RangeError('Expected a voice.');
const own = voice;

/** A figure that adds up these unknowns; of the release `v1`, unless told otherwise. */
const told = (of: readonly number[], options: FigureOptions = {}, release = 'v1'): ToldFigure => ({
  figure: makeFigure(0, options),
  voice: { ...own, release },
  of,
  count: 0,
});

const levelOf = (place: string) =>
  place === 'xs' ? 'country' : place.startsWith('z-') ? 'zone' : 'place';

/** `implied 2 −3: xs p-1`: the unknowns with their signs, and the places of the figures. */
const implied = (...figures: readonly ToldFigure[]) =>
  impliedSums(figures, levelOf).map(({ kind, terms, from }) => {
    const sum = terms.map(([unknown, sign]) => (sign < 0 ? `−${unknown}` : `${unknown}`)).join(' ');
    return `${kind} ${sum}: ${from.map(({ figure }) => figure.at.place).join(' ')}`;
  });

const [p1, p2, zone] = [{ place: 'p-1' }, { place: 'p-2' }, { place: 'z-1' }];

describe('figures of places leave of one another', () => {
  test('the places of a country that are not printed', () => {
    expect(implied(told([0, 1, 2, 3]), told([0], p1), told([1], p2))).toEqual([
      'implied 2 3: xs p-1 p-2',
    ]);
  });

  test('the places of a zone, and what of the country is in no zone', () => {
    expect(implied(told([0, 1, 2]), told([0, 1], zone), told([0], p1))).toEqual([
      'implied 1 2: xs p-1',
      'implied 2: xs z-1',
      'implied 1: z-1 p-1',
    ]);
  });

  test('nothing where all are printed', () => {
    expect(implied(told([0, 1]), told([0], p1), told([1], p2))).toEqual([]);
    expect(implied(told([0]), told([0], p1))).toEqual([]);
  });

  test('what one leaves though another is all of it', () => {
    expect(implied(told([0, 1]), told([0], p1), told([0, 1], p2))).toEqual(['implied 1: xs p-1']);
  });

  test('nothing where they have nothing in common, or only a part', () => {
    expect(implied(told([0, 1]), told([2], p1))).toEqual([]);
    expect(implied(told([0, 1, 2]), told([2, 3], zone))).toEqual([]);
  });

  test('nothing where both are places, or both zones', () => {
    expect(implied(told([0, 1], p1), told([0], p2))).toEqual([]);
    expect(implied(told([0, 1], zone), told([0], { place: 'z-2' }))).toEqual([]);
  });

  test('nothing where they speak of another split or month', () => {
    expect(
      implied(told([0, 1]), told([0], { ...p1, period: { month: month('2017-01') } })),
    ).toEqual([]);
    expect(implied(told([0, 1]), told([0], { ...p1, split: { sex: 'male' } }))).toEqual([]);
    expect(implied(told([0, 1]), told([0], { ...p1, matched: '2016-S1' }))).toEqual([]);
  });

  test('in two releases', () => {
    expect(implied(told([0, 1]), told([0], p1, 'v2'))).toEqual(['implied 1: xs p-1']);
  });
});

describe('figures of months leave of their semester', () => {
  const [january, february] = ['2017-01', '2017-02'].map((text) => ({
    period: { month: month(text) },
  }));

  test('the months that are not printed', () => {
    expect(implied(told([0, 1, 2]), told([0], january), told([1], february))).toEqual([
      'implied 2: xs xs xs',
    ]);
  });

  test('nothing of one month in another, nor of another place or split', () => {
    expect(implied(told([0, 1], january), told([0], february))).toEqual([]);
    expect(implied(told([0, 1]), told([0], { ...january, ...p1 }))).toEqual([]);
    expect(implied(told([0, 1]), told([0], { ...january, split: { sex: 'male' } }))).toEqual([]);
    expect(implied(told([0, 1]), told([0], { ...january, matched: '2016-S1' }))).toEqual([]);
  });
});

describe('figures that are like for like leave', () => {
  test('what is not', () => {
    expect(implied(told([0, 1]), told([0], { matched: '2016-S1' }))).toEqual(['implied 1: xs xs']);
  });

  test('what is so with one semester and not with another', () => {
    const [one, other] = [{ matched: '2016-S1' }, { matched: '2015-S1' }];
    expect(implied(told([0, 1], one), told([0], other))).toEqual(['implied 1: xs xs']);
  });

  test('nothing of another place, split or month', () => {
    const matched = '2016-S1';
    expect(implied(told([0, 1]), told([0], { matched, ...p1 }))).toEqual([]);
    expect(implied(told([0, 1]), told([0], { matched, split: { sex: 'male' } }))).toEqual([]);
    const period = { month: month('2017-01') };
    expect(implied(told([0, 1]), told([0], { matched, period }))).toEqual([]);
  });
});

describe('the parts of a split leave of their total', () => {
  const [female, male] = [{ split: { sex: 'female' } }, { split: { sex: 'male' } }];
  const old = { split: { age: 'old', sex: 'female' } };

  test('those that are not printed, and what was not divided', () => {
    expect(implied(told([0]), told([1], female))).toEqual(['implied 0 −1: xs xs']);
    expect(implied(told([0]), told([1], female), told([2], male))).toEqual([
      'implied 0 −1 −2: xs xs xs',
    ]);
  });

  test('by each dimension on its own', () => {
    expect(implied(told([0]), told([1], female), told([2], { split: { age: 'old' } }))).toEqual([
      'implied 0 −1: xs xs',
      'implied 0 −2: xs xs',
    ]);
  });

  test('those of one more dimension only', () => {
    expect(implied(told([0]), told([1], old))).toEqual([]);
    expect(implied(told([0], female), told([1], old))).toEqual(['implied 0 −1: xs xs']);
    expect(implied(told([0], male), told([1], old))).toEqual([]);
  });

  test('in one release, of one place, month and like-for-like subtotal', () => {
    expect(implied(told([0]), told([1], female, 'v2'))).toEqual([]);
    expect(implied(told([0]), told([1], { ...female, ...p1 }))).toEqual([]);
    expect(implied(told([0]), told([1], { ...female, matched: '2016-S1' }))).toEqual([]);
    const period = { month: month('2017-01') };
    expect(implied(told([0]), told([1], { ...female, period }))).toEqual([]);
  });
});

describe('the same figure in two releases leaves', () => {
  test('what the later one counts more, and less', () => {
    expect(implied(told([0, 1]), told([0, 2], {}, 'v2'))).toEqual(['change 2 −1: xs xs']);
  });

  test('that of each two of them', () => {
    expect(implied(told([0]), told([1], {}, 'v2'), told([2], {}, 'v3'))).toEqual([
      'change 1 −0: xs xs',
      'change 2 −0: xs xs',
      'change 2 −1: xs xs',
    ]);
  });

  test('nothing where nothing changed, or where they are not the same', () => {
    expect(implied(told([0]), told([0], {}, 'v2'))).toEqual([]);
    const year = { period: { semester: semester('2016-S1') } };
    expect(implied(told([0]), told([1], year, 'v2'))).toEqual([]);
    expect(implied(told([0], p1), told([1], p2, 'v2'))).toEqual([]);
  });
});
