import { expect, test } from 'vitest';
import { markKhmer } from './mark-khmer.ts';

test('marks each run of Khmer and leaves tags as they are', () => {
  expect(markKhmer('<p title="ឆមាស">Chhamas (ឆមាស ទី១, a word)</p>')).toBe(
    '<p title="ឆមាស">Chhamas (<span lang="km">ឆមាស ទី១</span>, a word)</p>',
  );
});

test('leaves a tag as it is where one of its attributes holds the end of a tag', () => {
  const link = '<a href="https://a.example/" title="b>ក<img src=x onerror=alert(1)>">c</a>';
  expect(markKhmer(link)).toBe(link);
});
