import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterClustersOf } from './letter-clusters.ts';
import { gramsOf, likenessOf } from './likeness.ts';

const like = (a: string, b: string) =>
  likenessOf(gramsOf(letterClustersOf(a)), gramsOf(letterClustersOf(b)));
const sentence = 'ក្រុមបានទាក់ទងក្រសួងអប់រំ តែទិន្នន័យមិនទាន់មកដល់ទេ។';

// abcdefghijkl has the runs abcd … ijkl, 9; with m in place of l, 8 of them and jklm → ijkm.
test('the likeness of two texts is the share of their runs of four that are in both', () => {
  expect(like('abcdefghijkl', 'abcdefghijkm')).toBe(8 / 10);
  expect(like('abcdefghijkl', 'mnopqrstuvwx')).toBe(0);
});

test('a text of fewer than twelve clusters is like itself alone', () => {
  expect(like('abcdefghijk', 'abcdefghijk')).toBe(1);
  expect(like('abcdefghijk', 'abcdefghijkl')).toBe(0);
});

test('R-02 a sentence with one word changed is like the one that it was', () => {
  expect(like(sentence, sentence.replace('អប់រំ', 'ការងារ'))).toBeGreaterThan(0.5);
});

test('R-02 another sentence of the same office is not', () => {
  expect(like(sentence, 'ក្រុមមិនទាន់អាចទទួលទិន្នន័យពីតុលាការបានទេ។')).toBeLessThan(0.3);
});

const texts = fc.string({
  unit: fc.constantFrom('ក', 'ខ', 'ណ', '្ដ', 'ា', '១', 'a', 'b', ' '),
  maxLength: 40,
});

test('likeness is the same both ways, from 0 to 1, and 1 of a text with itself', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(like(a, b)).toBe(like(b, a));
      expect(like(a, b)).toBeGreaterThanOrEqual(0);
      expect(like(a, b)).toBeLessThanOrEqual(1);
      expect(like(a, a)).toBe(1);
    }),
  );
});

test('what nobody sees changes no likeness', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const retyped = a.replaceAll('្ដ', '្ត').replaceAll('ក', 'ក\u200b').replaceAll('១', '1');
      expect(like(retyped, b)).toBe(like(a, b));
    }),
  );
});
