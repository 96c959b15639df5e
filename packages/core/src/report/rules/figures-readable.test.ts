import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { figuresReadable } from './figures-readable.ts';

const desk = 'periods/2017-S1/groups/desk';
const notAdded: Edit = ['indicators/cases.json', ['addition'], 'none'];
const prose = (ref: string): readonly Edit[] => [
  [`${desk}.km.md`, [], `## r1\n\nករណី <fig:${ref}>។\n`],
  [`${desk}.en.md`, [], `## r1\n\nCases: <fig:${ref}>.\n`],
];
const found = (...edits: readonly Edit[]) => figuresReadable(smallQuestion('2017-04-01', ...edits));

test('R-14 a figure of months that do not add is told once, with one that has a number', () => {
  expect(say(found(notAdded, ...prose('cases/xs')))).toMatchInlineSnapshot(`
    "warning narrative/figure-not-added periods/2017-S1/groups/desk.en.md 3:8
      km ខែនៃ cases/xs មិនអាចបូកបញ្ចូលគ្នាបាន៖ អ្នកអានមិនឃើញចំនួននៅត្រង់នេះទេ | យោងខែមួយ៖ <fig:cases/xs?month=2017-03>
      en The months of cases/xs cannot be added up: readers see no number there. | Name a month: <fig:cases/xs?month=2017-03>."
  `);
});

test('R-14 a month of it, what adds, and what no reader sees are as they should be', () => {
  expect(found(notAdded, ...prose('cases/xs?month=2017-01'))).toEqual([]);
  expect(found(...prose('cases/xs'))).toEqual([]);
  const internal: Edit = [`${desk}.json`, ['items'], [{ id: 'r1', kind: 'result' }]];
  expect(found(notAdded, ...prose('cases/xs'), internal)).toEqual([]);
});
