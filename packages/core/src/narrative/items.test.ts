import { expect, test } from 'vitest';
import { itemsIn, proseFaultsIn } from './items.ts';
import { parseMarkdown } from './markdown.ts';

const section = `Words that belong to no item, <fig:le.cases/kh>.

## r1

Cases: <fig:le.cases/kh?sex=female&age=u15>,
of which <fig:le.cases/kh-1>.

### A smaller heading stays in its item

## c1
The court sits at 10:30.
`;

test('a text is split at the headings that are ids', () => {
  expect(itemsIn(section).map(({ id, line }) => [id, line])).toEqual([
    ['r1', 3],
    ['c1', 10],
  ]);
});

test('an item keeps its Markdown as it was written, without its heading', () => {
  const [r1, c1] = itemsIn(section);
  expect(r1?.markdown).toBe(
    'Cases: <fig:le.cases/kh?sex=female&age=u15>,\nof which <fig:le.cases/kh-1>.\n\n### A smaller heading stays in its item',
  );
  expect(c1?.markdown).toBe('The court sits at 10:30.');
});

test('code at the beginning of an item stays code', () => {
  expect(itemsIn('## r1\n\n    <b>\n')[0]?.markdown).toBe('    <b>');
});

test('an item knows the figures that it names, and where', () => {
  expect(itemsIn(section).map(({ figures }) => figures)).toEqual([
    [
      { ref: 'le.cases/kh?age=u15&sex=female', line: 5, column: 8 },
      { ref: 'le.cases/kh-1', line: 6, column: 10 },
    ],
    [],
  ]);
});

test('an item knows the counts that it says without their figures', () => {
  const markdown = '12 people.\n\n## r1\n\nTo 12 victims.\n\n## 3 cases\n\nNone.\n';
  expect(itemsIn(markdown).map(({ counts }) => counts)).toEqual([
    [{ text: '12 victims', units: ['person'], isPercentage: false, line: 5, column: 4 }],
    [],
  ]);
});

test('a text without headings has no items', () => {
  expect(itemsIn('')).toEqual([]);
  expect(itemsIn('Only words.')).toEqual([]);
});

test('a reference that cannot be decoded is kept as it was written, so that it is not found', () => {
  expect(itemsIn('## r1\n\n<fig:le.cases/%E0%A4>').map(({ figures }) => figures)).toEqual([
    [{ ref: 'le.cases/%E0%A4', line: 3, column: 1 }],
  ]);
});

test('a heading in code is no heading', () => {
  expect(itemsIn('## r1\n\n```\n## r2\n```\n').map(({ id }) => id)).toEqual(['r1']);
});

test('comments, raw HTML and link definitions are hidden text', () => {
  const markdown = '## r1\n\nShown <!-- hidden -->\n\n[a]: https://example.org\n';
  expect(proseFaultsIn(parseMarkdown(markdown))).toEqual([
    { kind: 'hidden', subject: '', line: 3 },
    { kind: 'hidden', subject: '', line: 5 },
  ]);
});

test('text before the first heading, another depth, and a heading used twice are stray', () => {
  const markdown = 'First\n\n## r1\n\nA\n\n# r2\n\nB\n\n## r1\n\nC\n';
  expect(
    proseFaultsIn(parseMarkdown(markdown)).map(({ kind, subject, line }) => [kind, subject, line]),
  ).toEqual([
    ['stray', 'First', 1],
    ['stray', 'r2', 7],
    ['stray', 'r1', 11],
  ]);
});

test('items under headings of their own are no fault', () => {
  expect(proseFaultsIn(parseMarkdown('## r1\n\nA <fig:cases/xs>\n\n## r2\n\n- B\n'))).toEqual([]);
});
