import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CountEntry } from '../indicator/count-entry.ts';
import { changesBetween, saidLess } from './answers-alike.ts';

const entry = (change: object = {}) =>
  CountEntry.parse({ indicator: 'victims', total: 20, female: 12, ...change });

describe('two counts', () => {
  test('are alike where every number is, however it is written', () => {
    const before = [
      entry({ total: { kind: 'exact', n: 20 }, parts: { age: { u18: 0, '18p': 20 } } }),
    ];
    const after = [entry({ parts: { age: { '18p': 20 } } })];
    expect(changesBetween(before, after)).toEqual([]);
  });

  test('of 0 are alike, divided or not', () => {
    const zero = { indicator: 'victims', total: 0 };
    const divided = entry({ total: 0, female: 0, parts: { age: { u18: 0 } } });
    expect(changesBetween([CountEntry.parse(zero)], [divided])).toEqual([]);
    expect(saidLess([divided], [CountEntry.parse(zero)], () => true)).toEqual([]);
  });

  test('that differ are told number by number', () => {
    const before = [entry({ parts: { age: { u18: 3, '18p': 17 } } })];
    const after = [entry({ total: 21, parts: { age: { u18: 4, '18p': 17 } } })];
    expect(changesBetween(before, after)).toEqual([
      { row: 'victims', from: 20, to: 21 },
      { row: 'victims age=u18', from: 3, to: 4 },
    ]);
  });

  test('of which one says more than the other', () => {
    const [whole, bare] = [entry(), CountEntry.parse({ indicator: 'victims', total: 20 })];
    expect(changesBetween([bare], [whole])).toEqual([{ row: 'victims sex=female', to: 12 }]);
    expect(saidLess([bare], [whole], () => true)).toEqual([]);
    expect(saidLess([whole], [bare], () => true)).toEqual(['victims']);
    expect(saidLess([whole], [], () => true)).toEqual(['victims']);
    expect(saidLess([whole], [], () => false)).toEqual([]);
  });

  test('of which one is not exact', () => {
    const about = entry({ total: { kind: 'about', n: 20 } });
    expect(changesBetween([about], [entry()])).toEqual([
      { row: 'victims', from: { kind: 'about', n: 20 }, to: 20 },
    ]);
  });
});

test('nothing differs from itself, and what is changed back is told the other way round', () => {
  const counts = fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9))
    .map(([u18, adult, female]) =>
      entry({ total: u18 + adult, female, parts: { age: { u18, '18p': adult } } }),
    );
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      expect(changesBetween([one], [one])).toEqual([]);
      const there = changesBetween([one], [other]);
      const back = changesBetween([other], [one]);
      expect(new Map(back.map(({ row, from, to }) => [row, [to, from]]))).toEqual(
        new Map(there.map(({ row, from, to }) => [row, [from, to]])),
      );
    }),
  );
});
