import { expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { publishedSections } from './published-sections.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const steps = [
  { to: 'group-edited', by: 'desk', on: '2017-06-20' },
  { to: 'handed-over', by: 'desk', on: '2017-06-25' },
];
const itemsOn = (asOf: string, ...edits: readonly Edit[]) =>
  publishedOn(asOf, edits)?.map(({ id }) => id);
const firstItem = (...edits: readonly Edit[]) => publishedOn('2017-06-25', edits)?.[0];

function publishedOn(asOf: string, edits: readonly Edit[]) {
  const {
    corpus,
    period,
    asOf: today,
  } = smallQuestion(
    asOf,
    [desk, ['events'], steps],
    [desk, ['items', 0, 'visibility'], 'public'],
    ...edits,
  );
  const { sections } = publishedSections(corpus, period, today);
  return sections.find(({ group }) => group === 'desk')?.items;
}

test('R-47 public items of a section that was handed over may be read', () => {
  expect(itemsOn('2017-06-25')).toEqual(['r1']);
});

test('R-35 of a section that its group has not handed over nothing may be read', () => {
  expect(itemsOn('2017-06-24')).toEqual([]);
  expect(itemsOn('2017-06-25', [desk, ['events'], []])).toEqual([]);
});

test('R-47 an item that says nothing of who may read it is internal', () => {
  expect(itemsOn('2017-06-25', [desk, ['items', 0, 'visibility']])).toEqual([]);
});

test('a group that joins the list within the semester has its section', () => {
  const joined: Edit = ['reference/groups.json', ['groups', 0, 'from'], '2017-03'];
  expect(itemsOn('2017-06-25', joined)).toEqual(['r1']);
});

test('R-02 a section that says why it has no result has none, and has not kept silent', () => {
  const { corpus, period, asOf } = smallQuestion(
    '2017-06-25',
    [desk, ['events'], steps],
    [desk, ['items'], []],
    [desk, ['noResult'], { reason: { km: 'ហេតុផល' } }],
    [desk, ['none'], ['challenge']],
  );
  const [section] = publishedSections(corpus, period, asOf).sections;
  expect(section?.none).toEqual(['result', 'challenge']);
});

test('R-42 an item is published with the activities that it serves', () => {
  const serving: Edit = [desk, ['items', 0, 'activities'], ['a1']];
  expect(firstItem(serving)?.activities).toEqual(['a1']);
  expect(firstItem()).not.toHaveProperty('activities');
});

test('R-37 a request names the public direction that answers it, and no other', () => {
  const request = { kind: 'request', state: 'granted', answeredBy: 'd1', visibility: 'public' };
  const direction = { id: 'd1', to: 'all', text: { km: 'អនុសាសន៍' }, state: 'open' };
  const asked = (visibility: string) =>
    firstItem(
      [desk, ['items', 0], { id: 'r1', ...request }],
      [
        'periods/2017-S1/coordination/directions.json',
        [],
        { schema: 1, meeting: 'm1', directions: [{ ...direction, visibility }] },
      ],
    );
  expect(asked('public')).toMatchObject({ answer: { km: 'អនុសាសន៍' }, answeredBy: 'd1' });
  const untold = asked('leadership');
  expect(untold).toMatchObject({ state: 'granted' });
  expect(untold).not.toHaveProperty('answer');
  expect(untold).not.toHaveProperty('answeredBy');
});
