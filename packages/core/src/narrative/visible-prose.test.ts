import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { itemsIn, proseFaultsIn } from './items.ts';
import { parseMarkdown } from './markdown.ts';
import { visibleProseOf } from './visible-prose.ts';

const faultsIn = (markdown: string) =>
  proseFaultsIn(visibleProseOf(markdown).tree).map(({ kind, line }) => `${kind} ${line}`);

const section = `<!-- Write <fig:le.cases/kh> for a number.

12 victims stand here for nobody. -->

## r1

One.

<!-- Ask the ministry,
and wait. -->

Two <fig:le.cases/kh>.
<!-- And this. -->
Three.

## c1
<!-- Nothing yet. -->
`;

test('a comment on lines of its own is no item’s, in no item, and counts nothing', () => {
  expect(faultsIn(section)).toEqual([]);
  expect(itemsIn(section)).toEqual([
    {
      id: 'r1',
      markdown: 'One.\n\nTwo <fig:le.cases/kh>.\n\nThree.',
      line: 5,
      figures: [{ ref: 'le.cases/kh', line: 12, column: 5 }],
      counts: [],
    },
    { id: 'c1', markdown: '', line: 16, figures: [], counts: [] },
  ]);
});

test('what is published is read as it was checked, with a comment or without', () => {
  const markdown = '## r1\n\n- a\n\n<!-- x -->\n\n    <br>\n';
  expect(faultsIn(markdown)).toEqual(['hidden 7']);
  expect(itemsIn(markdown).map((item) => item.markdown)).toEqual(['- a\n\n    <br>']);
});

test('line ends of Windows stay where there is no comment', () => {
  expect(itemsIn('## r1\r\n\r\nA\r\nB\r\n').map(({ markdown }) => markdown)).toEqual(['A\r\nB']);
  expect(itemsIn('## r1\r\n\r\nA\r\n\r\n<!-- x\r\ny -->\r\n\r\nB\r\n')[0]?.markdown).toBe('A\n\nB');
});

test.each([
  ['within a line', 'A <!-- x --> b', 3],
  ['with more behind it', '<!-- x --> <b>b</b>', 3],
  ['that is two', '<!-- x --> <!-- y -->', 3],
  ['that is not closed', '<!-- x\n\nB', 3],
  ['in a list', '- a\n  <!-- x -->', 4],
  ['in a quote', '> <!-- x -->', 3],
])('a comment %s is hidden text still', (_, markdown, line) => {
  expect(faultsIn(`## r1\n\n${markdown}\n`)).toEqual([`hidden ${line}`]);
});

test('in code it is code', () => {
  const markdown = '## r1\n\n```\n<!-- x -->\n```\n';
  expect(faultsIn(markdown)).toEqual([]);
  expect(itemsIn(markdown)[0]?.markdown).toBe('```\n<!-- x -->\n```');
});

test('a text without faults leaves no comment in any item, whatever is written', () => {
  const pieces = fc.constantFrom(
    ...['<!--', '-->', '<!-- secret -->', 'secret', '\n', '\n\n', '    ', '- ', '> ', '`', '```\n'],
    ...['## r1\n', '## c1\n', 'A', '<b>', '\\', '<fig:a/b>', '\t', '1. ', '***\n', '| a |\n|-|\n'],
  );
  holds(
    fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
      const markdown = parts.join('');
      if (faultsIn(markdown).length > 0) return;
      for (const item of itemsIn(markdown)) {
        // What is published is read once more, by itself: nothing in it is hidden either.
        const again = proseFaultsIn(parseMarkdown(item.markdown)).filter(
          ({ kind }) => kind === 'hidden',
        );
        expect([markdown, again]).toEqual([markdown, []]);
      }
    }),
    3000,
  );
});
