import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { flowItems, padText, wrapText } from './wrap-text.ts';

const khmer = 'របាយការណ៍ប្រចាំខែរបស់ក្រសួងស្ថាប័នរាជធានីខេត្តនិងអង្គការសង្គមស៊ីវិល'.repeat(3);

test('lines keep to 80 columns, also where Khmer writes no spaces', () => {
  for (const text of [khmer, 'a word and another '.repeat(20)]) {
    const lines = wrapText(text, 'km', 2, 4).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(lines.slice(1).every((line) => line.startsWith(' '.repeat(6)))).toBe(true);
  }
});

test('nothing is lost by breaking lines', () => {
  const lines = wrapText(khmer, 'km', 2).split('\n');
  expect(lines.map((line) => line.trim()).join('')).toBe(khmer);
});

test('a line never begins with a dot', () => {
  const items = Array.from({ length: 30 }, (_, index) => 'x'.repeat((index % 9) + 1));
  const lines = wrapText(items.join(' · '), 'en', 2).split('\n');
  expect(lines.filter((line) => line.trim().startsWith('·'))).toEqual([]);
});

test('a line never begins with the % of the number before it', () => {
  const items = Array.from({ length: 40 }, (_, index) => `${'1'.repeat((index % 7) + 1)} %`);
  const lines = wrapText(items.join(' '), 'en', 2).split('\n');
  expect(lines.filter((line) => line.trim().startsWith('%'))).toEqual([]);
});

test('a sign stays with its number, also in Khmer', () => {
  const items = Array.from(
    { length: 40 },
    (_, index) => `${'ក'.repeat((index % 7) + 1)} (+១១,៩ %)`,
  );
  const lines = wrapText(items.join(' '), 'km', 2).split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => /[+(]$/.test(line))).toEqual([]);
});

test('a bracket and its sign stay with the number also where they follow a Khmer word', () => {
  const items = Array.from({ length: 40 }, (_, index) => `${'ក'.repeat((index % 7) + 1)}(+១១,៩ %)`);
  const lines = wrapText(items.join('ខ'), 'km', 2).split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => /[+(]$/.test(line))).toEqual([]);
});

test.each(['(gap 2)', '(not begun).', '(លើស ៥)', '(+11.9 %),', '(5 of 6) ·'])(
  '%s is not broken',
  (bracket) => {
    const items = Array.from({ length: 60 }, (_, index) => `${'x'.repeat(index % 7)}y ${bracket}`);
    const lines = wrapText(items.join(' '), 'km', 2).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    const broken = lines.filter((line) => /\([^)]*$|\)$/.test(line) && !line.endsWith(bracket));
    expect(broken).toEqual([]);
  },
);

test('long brackets are broken, and so is nothing lost', () => {
  const text = `a ${'(word and another '.repeat(20)}${')'.repeat(20)} (one more thing that is long) end`;
  const lines = wrapText(text, 'en', 2).split('\n');
  expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
});

test('a status of two words is not broken', () => {
  for (let width = 50; width < 80; width += 1) {
    const items = ['x'.repeat(width), 'not held', 'a long reason that goes on and on '.repeat(3)];
    expect(flowItems(items, ' · ', 'en', 2, 4)).toContain('not held');
  }
});

test('items stay whole where that takes no more lines', () => {
  const first = 'x'.repeat(60);
  expect(flowItems([first, 'two words here, and more'], ' · ', 'en', 2, 2)).toBe(
    `  ${first} ·\n    two words here, and more`,
  );
});

test('items are broken within where keeping them whole would take another line', () => {
  const long = 'word '.repeat(15).trim();
  const lines = flowItems(['short', long, 'end'], ' · ', 'en', 2).split('\n');
  expect(lines).toHaveLength(2);
});

test('a text is padded by columns, not by characters', () => {
  expect(stringWidth(padText('ក្រសួង', 20))).toBe(20);
});
