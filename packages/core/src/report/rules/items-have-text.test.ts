import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { itemsHaveText } from './items-have-text.ts';

const english = 'periods/2017-S1/groups/desk.en.md';
const khmer = 'periods/2017-S1/groups/desk.km.md';
const findings = (...edits: readonly Edit[]) => itemsHaveText(smallCorpus(...edits).corpus);

test('an item with text in both languages is no fault', () => {
  expect(findings()).toEqual([]);
});

test('an item without text in a language is a fault, and the file is named where it belongs', () => {
  expect(say(findings([english, []]))).toMatchInlineSnapshot(`
    "error narrative/item-without-text periods/2017-S1/groups/desk.json items.0.id
      km ចំណុច r1 គ្មានអត្ថបទក្នុង periods/2017-S1/groups/desk.en.md | បន្ថែមចំណងជើង "## r1" និងអត្ថបទនៅទីនោះ
      en Item r1 has no text in periods/2017-S1/groups/desk.en.md. | Add a heading "## r1" there with its text."
  `);
});

test('a text that belongs to no item is a fault', () => {
  const text = '## r1\n\nCases.\n\n## r2\n\nMore.\n';
  const both: readonly Edit[] = [
    [english, [], text],
    [khmer, [], text],
  ];
  expect(say(findings(...both))).toMatchInlineSnapshot(`
    "error narrative/text-without-item periods/2017-S1/groups/desk.en.md 5:1
      km ចំណងជើង "r2" មិនត្រូវនឹងចំណុចណាទេ | បន្ថែមចំណុចនេះក្នុង periods/2017-S1/groups/desk.json ឬប្តូរចំណងជើង
      en The heading "r2" belongs to no item. | Add the item to periods/2017-S1/groups/desk.json, or name the heading after one.
    error narrative/text-without-item periods/2017-S1/groups/desk.km.md 5:1
      km ចំណងជើង "r2" មិនត្រូវនឹងចំណុចណាទេ | បន្ថែមចំណុចនេះក្នុង periods/2017-S1/groups/desk.json ឬប្តូរចំណងជើង
      en The heading "r2" belongs to no item. | Add the item to periods/2017-S1/groups/desk.json, or name the heading after one."
  `);
});
