import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { checkCorpus } from '../check.ts';
import { headingsAgree } from './headings-agree.ts';

const desk = 'periods/2017-S1/groups/desk';
const prose = (language: 'km' | 'en', ...ids: readonly string[]): Edit => [
  `${desk}.${language}.md`,
  [],
  ids.map((id) => `## ${id}\n\nA\n`).join('\n'),
];
const findings = (...edits: readonly Edit[]) => headingsAgree(smallCorpus(...edits).corpus);

test('R-51 the same headings in both languages are no fault, in whatever order', () => {
  expect(findings(prose('km', 'r1', 'c1'), prose('en', 'c1', 'r1'))).toEqual([]);
});

test('R-51 a heading of one language only is told, with what the other has in its place', () => {
  expect(say(findings(prose('km', 'r1'), prose('en', 'r2')))).toMatchInlineSnapshot(`
    "error narrative/ids-differ periods/2017-S1/groups/desk.en.md 1:1
      km ចំណងជើង "r2" មានតែនៅទីនេះ មិនមានក្នុង periods/2017-S1/groups/desk.km.md ទេ | សរសេរ "## r1" ដូចនៅទីនោះ ឬបន្ថែម "## r2" និងអត្ថបទក្នុង periods/2017-S1/groups/desk.km.md
      en The heading "r2" stands here only, and not in periods/2017-S1/groups/desk.km.md. | Write "## r1" as there, or add "## r2" with its text to periods/2017-S1/groups/desk.km.md.
    error narrative/ids-differ periods/2017-S1/groups/desk.km.md 1:1
      km ចំណងជើង "r1" មានតែនៅទីនេះ មិនមានក្នុង periods/2017-S1/groups/desk.en.md ទេ | បន្ថែម "## r1" និងអត្ថបទក្នុង periods/2017-S1/groups/desk.en.md ឬកែ "## r2" នៅទីនោះ
      en The heading "r1" stands here only, and not in periods/2017-S1/groups/desk.en.md. | Add "## r1" with its text to periods/2017-S1/groups/desk.en.md, where "## r2" may be meant."
  `);
});

test('R-51 a heading without a counterpart is to be added, not renamed after one that agrees', () => {
  const found = findings(prose('km', 'r1', 'r2'), prose('en', 'r1'));
  expect(found.map(({ subject, values }) => [subject, values['suggestion']])).toEqual([['r2', '']]);
  expect(found.map(({ values }) => values['misnamed'])).toEqual([undefined]);
});

test('R-51 it is told once: not again as an item without text, or text without an item', () => {
  const { corpus } = smallCorpus(prose('km', 'r1'), prose('en', 'r2'));
  expect(name(checkCorpus(corpus))).toEqual(['narrative/ids-differ r2', 'narrative/ids-differ r1']);
});

test('where a whole language is missing, its items lack a text: that is another fault', () => {
  const { corpus } = smallCorpus([`${desk}.en.md`, []]);
  expect(name(checkCorpus(corpus))).toEqual(['narrative/item-without-text r1']);
});
