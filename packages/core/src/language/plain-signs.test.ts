import { expect, test } from 'vitest';
import { plainSignsOf } from './plain-signs.ts';

test('digits of every script, wide signs, dashes and spaces are made the same', () => {
  expect(plainSignsOf('០១២ ٣٤٥ １２ 𝟗').plain).toBe('012 345 12 9');
  expect(plainSignsOf('a＠b．org 1‑2–3−4\u00a05').plain).toBe('a@b.org 1-2-3-4 5');
});

test('what no reader sees is left out, and a sign that is written as a number is that sign', () => {
  expect(plainSignsOf('ab\u200bc **d** `e` f\\_g').plain).toBe('abc d e f_g');
  expect(plainSignsOf('a&#64;b&#x40;c&commat;d &amp; &#0000065;').plain).toBe('a@b@c@d &amp; A');
});

test('a sign of the plain text is found where it stood', () => {
  const text = 'ក\u200bខ &#64; **x** ១២';
  const { plain, offsetOf } = plainSignsOf(text);
  expect(plain).toBe('កខ @ x 12');
  expect(['ខ', '@', 'x', '1', '2'].map((sign) => offsetOf(plain.indexOf(sign)))).toEqual([
    2,
    4,
    text.indexOf('x', 8),
    text.indexOf('១'),
    text.indexOf('២'),
  ]);
  expect(offsetOf(plain.length)).toBe(text.length);
});
