import { searchTokensIn } from '@chhamas/core/language';
import { describe, expect, test } from 'vitest';
import { markParts } from './mark-parts.ts';

describe('what was asked for is marked', () => {
  test.each([
    ['a word', 'Two victims, one Victim.', 'victim', 'Two [victims], one [Victim].'],
    ['a Khmer word in a compound', 'ជនរងគ្រោះដែល', 'រងគ្រោះ', 'ជន[រងគ្រោះ]ដែល'],
    ['a space within it', 'ជនរង គ្រោះ', 'រងគ្រោះ', 'ជន[រង គ្រោះ]'],
    ['a number in the other script', 'ឆ្នាំ២០២២។', '2022', 'ឆ្នាំ[២០២២]។'],
    ['a number beside a long word', 'ជនរងគ្រោះ ២៤', 'ជនរងគ្រោះ 24', '[ជនរងគ្រោះ] [២៤]'],
    ['nothing', 'Two victims.', 'case', 'Two victims.'],
  ])('%s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('but not two letters of a long word that stand elsewhere', () => {
    expect(marked('ជនរងគ្រោះ និងរងចាំ', 'ជនរងគ្រោះ')).toBe('[ជនរងគ្រោះ] និងរងចាំ');
  });

  test('signs of HTML stay text', () => {
    expect(marked('<b>case</b>', 'case')).toBe('<b>[case]</b>');
  });
});

test('of a long text the line around the first of it is taken, from one word to another', () => {
  const text = `${'before '.repeat(40)}case ${'after '.repeat(40)}`;
  const line = marked(text, 'case');
  expect(line).toMatch(/^…before [a-z ]*before \[case\] after [a-z ]*after…$/);
  expect(line.length).toBeLessThan(190);
});

function marked(text: string, query: string): string {
  const tokens = new Set(searchTokensIn(query).map(({ token }) => token));
  const parts = markParts(text, tokens);
  return parts.map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join('');
}
