import { describe, expect, test } from 'vitest';
import { countsInProse } from './counts-in-prose.ts';
import { parseMarkdown } from './markdown.ts';

const found = (markdown: string) =>
  countsInProse(parseMarkdown(markdown), markdown).map(
    ({ text, line, column }) => `${line}:${column} ${text}`,
  );

describe('no mark hides a count, and it is found where it is written', () => {
  test.each([
    ['emphasis', 'It helped **12** *victims*.', '1:13 12 victims'],
    ['emphasis in a number', 'It helped 1**2** victims.', '1:11 12 victims'],
    ['code', 'It helped `12` victims.', '1:12 12 victims'],
    ['a link', 'It [helped 12](https://example.org) victims.', '1:12 12 victims'],
    ['a line break', 'It helped 12\nvictims.', '1:11 12 victims'],
    ['a hard break', 'It helped 12\\\nvictims.', '1:11 12 victims'],
    ['an escape', 'It \\* helped 12 victims.', '1:14 12 victims'],
    ['an entity', 'A &amp; B helped 12&nbsp;victims.', '1:18 12 victims'],
    ['a number as entities', 'It helped &#49;&#x32; victims.', '1:11 12 victims'],
    ['a quote', '> It helped\n> all 12\n> victims.', '2:7 12 victims'],
    ['a list', '- It helped\n- all 12 victims', '2:7 12 victims'],
    ['a smaller heading', '### 12 victims', '1:5 12 victims'],
    ['a cell', '| of | a |\n| - | - |\n| b | 12 victims |', '3:7 12 victims'],
    ['two cells', '| of | a |\n| - | - |\n| 12 | victims |', '3:3 12 victims'],
    ['a block of code', 'A\n\n```\n12 victims\n```', '4:1 12 victims'],
    ['a footnote', 'A[^1]\n\n[^1]: of 12 victims', '3:10 12 victims'],
    ['a space of no width', 'ជនរងគ្រោះ ១២\u200bនាក់', '1:11 ១២នាក់'],
    ['Khmer emphasis', 'ជនរងគ្រោះ **១២**នាក់', '1:13 ១២នាក់'],
    ['another kind of line end', 'A\r\n12 victims', '2:1 12 victims'],
  ])('%s', (_, markdown, place) => {
    expect(found(markdown)).toEqual([place]);
  });
});

test('R-02 a figure is no bare count, and nothing is counted across one', () => {
  expect(found('ជនរងគ្រោះ <fig:victims/xs> នាក់')).toEqual([]);
  expect(found('12 <fig:victims/xs> victims')).toEqual([]);
  expect(found('<fig:victims/xs?age=15> victims')).toEqual([]);
});

test('what stands in another paragraph or in the address of a link is not its number', () => {
  expect(found('In all 12\n\nvictims')).toEqual([]);
  expect(found('[see](https://example.org/12) victims')).toEqual([]);
});
