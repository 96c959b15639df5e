import { expect, test } from 'vitest';
import { compareCodes } from './compare-codes.ts';

test('codes stand in the order in which people count', () => {
  const codes = ['kh-10', 'kh-2', 'kh', 'a', 'kh-2b', '10', '9', 'kh-02'];
  expect(codes.toSorted(compareCodes)).toEqual([
    '9',
    '10',
    'a',
    'kh',
    'kh-02',
    'kh-2',
    'kh-2b',
    'kh-10',
  ]);
});

test('two codes are in the same order whichever comes first', () => {
  const codes = ['kh-2', 'kh-02', 'kh-10', 'kh-2b', '2', 'b', ''];
  for (const a of codes) {
    for (const b of codes) {
      expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a))).toBe(0);
      expect(compareCodes(a, b) === 0).toBe(a === b);
    }
  }
});
