import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { checkCorpus } from '../check.ts';
import { figuresAgree } from './figures-agree.ts';

const prose = (language: 'km' | 'en', text: string): Edit => [
  `periods/2017-S1/groups/desk.${language}.md`,
  [],
  `## r1\n\n${text}\n`,
];
const findings = (km: string, en: string) =>
  figuresAgree(smallCorpus(prose('km', km), prose('en', en)).corpus);

test('the same figures in both languages are no fault, in whatever order and however often', () => {
  const [a, b] = ['<fig:cases/xs>', '<fig:victims/xs?sex=female>'];
  expect(findings(`${a} ${b}`, `${b}, ${a} and ${a}`)).toEqual([]);
});

test('an item whose two languages refer to different figures is a fault', () => {
  expect(say(findings('ករណី <fig:cases/xs>', 'Cases: <fig:cases/p-1>.'))).toMatchInlineSnapshot(`
    "error narrative/figures-differ periods/2017-S1/groups/desk.en.md 3:8
      km អត្ថបទទាំងពីរភាសានៃ r1 យោងតួលេខខុសគ្នា។ មានតែក្នុងភាសាខ្មែរ៖ <fig:cases/xs>។ មានតែក្នុងភាសាអង់គ្លេស៖ <fig:cases/p-1> | យោងតួលេខដូចគ្នាក្នុងភាសាទាំងពីរ
      en The two languages of r1 refer to different figures; in Khmer only: <fig:cases/xs>; in English only: <fig:cases/p-1>. | Name the same figures in both, or in neither."
  `);
});

test('a figure of one language only is told at its place, in whichever', () => {
  const [found] = findings('ករណី <fig:cases/xs>', 'Cases.');
  expect([found?.file, found?.line, found?.column]).toEqual([
    'periods/2017-S1/groups/desk.km.md',
    3,
    6,
  ]);
});

test('an item that one language lacks is another fault', () => {
  const { corpus } = smallCorpus(['periods/2017-S1/groups/desk.km.md', []]);
  expect(name(figuresAgree(corpus))).toEqual([]);
});

test('an item that refers to a figure that there is not is one fault, not two', () => {
  const { corpus } = smallCorpus(
    prose('km', 'ករណី <fig:cases/xs>'),
    prose('en', 'Cases: <fig:cases/p-9>.'),
  );
  expect(name(checkCorpus(corpus))).toEqual(['narrative/unknown-figure cases/p-9']);
});
