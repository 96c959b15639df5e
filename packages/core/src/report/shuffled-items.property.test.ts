import fc from 'fast-check';
import { expect, test } from 'vitest';
import { name } from '../testing/say.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { checkCorpus } from './check.ts';
import { readinessOf } from './readiness.ts';

// A section with a fault of every kind that its items can have, beside one of the semester before.

const items = [
  { id: 'r1', kind: 'result', figures: ['cases/xs', 'victims/xs'] },
  { id: 'r2', kind: 'result', figures: ['cases/xs'], links: ['crimes/xs'] },
  { id: 'c1', kind: 'challenge', carriedOver: '2015-S1' },
  { id: 'c2', kind: 'challenge', carriedOver: '2016-S2' },
  { id: 'q1', kind: 'request', state: 'open' },
];
const targets = ['cases/p-2?month=2017-02', 'gates/xs'].map((figure, index) => ({
  id: `t${index}`,
  name: { km: 'ករណី' },
  figure,
}));
const said = ['ក្រុមបានទាក់ទងក្រសួងអប់រំ', 'ក្រុមបានទាក់ទងក្រសួងការងារ', 'ក', 'ខ', '១២ នាក់'];
const prose = items.map(({ id }, index) => `## ${id}\n\n${said[index] ?? ''}\n`).join('\n');
const bones = { schema: 1, group: 'desk', events: [] };
const files = (
  semester: string,
  own: readonly object[],
  of: readonly object[],
): readonly Edit[] => [
  [
    `periods/${semester}/groups/desk.json`,
    [],
    { ...bones, semester, items: own, targets: semester === '2017-S1' ? of : [] },
  ],
  [`periods/${semester}/groups/desk.km.md`, [], prose],
  [`periods/${semester}/groups/desk.en.md`, [], prose.replace('## q1', '## q2')],
];
const found = (own: readonly object[], of: readonly object[]) => {
  const question = smallQuestion(
    '2017-07-11',
    ...files('2016-S2', items, []),
    ...files('2017-S1', own, of),
  );
  const all = [...checkCorpus(question.corpus), ...readinessOf(question)];
  return all.map(({ code, subject, values }) => JSON.stringify([code, subject, values])).sort();
};
const inOrder = found(items, targets);

test('R-02 the items and targets of a section may stand in any order: the findings are the same', () => {
  const orderOf = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  fc.assert(
    fc.property(orderOf(items), orderOf(targets), (own, of) => {
      expect(found(own, of)).toEqual(inOrder);
    }),
    { numRuns: 30 },
  );
});

test('that section has what can be found in it', () => {
  const { corpus } = smallQuestion('2017-07-11', ...files('2017-S1', items, targets));
  expect(name(checkCorpus(corpus)).map((each) => each.split(' ', 1)[0])).toEqual(
    expect.arrayContaining([
      'group-report/figure-twice',
      'group-report/carried-over-unknown',
      'narrative/unknown-figure',
      'narrative/bare-count',
      'narrative/ids-differ',
    ]),
  );
  expect(inOrder.some((each) => each.includes('group-report/repeated-text'))).toBe(true);
});
