import { expect, test } from 'vitest';
import { figureLinksIn } from './figure-links.ts';
import { parseMarkdown } from './markdown.ts';

test('figures are named in reading order, also within lists and tables', () => {
  const tree = parseMarkdown('<fig:a/kh>\n\n- <fig:b/kh>\n\n| x |\n|---|\n| <fig:c/kh> |');
  expect(figureLinksIn(tree).map(({ ref, line }) => [ref, line])).toEqual([
    ['a/kh', 1],
    ['b/kh', 3],
    ['c/kh', 7],
  ]);
});

test('another link, a time and code are no references', () => {
  const tree = parseMarkdown('<https://example.org/> at 10:30, `<fig:a/kh>`');
  expect(figureLinksIn(tree)).toEqual([]);
});
