import { expect, test } from 'vitest';
import { summariseChanges } from './summarise-changes.ts';

const added = (file: string, after = '{}') => ({ file, before: undefined, after });
const followUps = (...ids: readonly string[]) =>
  JSON.stringify({ schema: 1, followUps: ids.map((id) => ({ id, kind: 'call' })) });

test('three returns and a follow-up are told as such', () => {
  const period = 'periods/2022-S1/collected';
  expect(
    summariseChanges([
      {
        file: `${period}/follow-ups.json`,
        before: followUps('f1', 'f2'),
        after: followUps('f1', 'f2', 'f3'),
      },
      added(`${period}/returns/xd-1/2022-01.json`),
      added(`${period}/returns/xd-2/2022-01.json`),
      added(`${period}/returns/xd-2/2022-01.amendment-1.json`),
    ]),
  ).toEqual([
    {
      scope: '2022-S1',
      things: [
        { what: 'returns', count: 3 },
        { what: 'followUps', count: 1 },
      ],
    },
  ]);
});

test('a section is one thing, in however many files; so is a release with its line in the register', () => {
  const groups = 'periods/2022-S1/groups';
  expect(
    summariseChanges([
      added(`${groups}/justice.json`),
      added(`${groups}/justice.km.md`),
      added(`${groups}/justice.en.md`),
      added(`${groups}/migration.km.md`),
      added('releases/reports/2021-S2/v2/report.json'),
      added('releases/reports/2021-S2/v2/manifest.json'),
      added('releases/register.json'),
      added('pages/about.km.md'),
      added('pages/about.en.md'),
    ]),
  ).toEqual([
    { scope: '2021-S2', things: [{ what: 'releases', count: 1 }] },
    { scope: '2022-S1', things: [{ what: 'sections', count: 2 }] },
    { scope: '', things: [{ what: 'pages', count: 1 }] },
  ]);
});

test.each([
  ['an entry that is other', followUps('f1', 'f2'), followUps('f1', 'f9'), 1],
  ['two that are gone', followUps('f1', 'f2', 'f3'), followUps('f1'), 2],
  ['none, where only the layout differs', followUps('f1'), `${followUps('f1')}\n`, 1],
  ['a list that cannot be read', '{', followUps('f1'), 1],
])('of a list, %s counts', (_, before, after, count) => {
  const file = 'periods/2022-S1/collected/follow-ups.json';
  expect(summariseChanges([{ file, before, after }])).toEqual([
    { scope: '2022-S1', things: [{ what: 'followUps', count }] },
  ]);
});

test('a list that waits for its first entry is told only where there is nothing else', () => {
  const empty = added('periods/2023-S1/collected/follow-ups.json', followUps());
  const cycle = added('periods/2023-S1/cycle.json');
  const thingsOf = (...changes: readonly (typeof empty)[]) => summariseChanges(changes)[0]?.things;
  expect(thingsOf(empty, cycle)).toEqual([{ what: 'cycle', count: 1 }]);
  expect(thingsOf(empty)).toEqual([{ what: 'followUps', count: 0 }]);
});

test('what is deleted is told too', () => {
  const file = 'plans/2019-2023/plan.json';
  expect(summariseChanges([{ file, before: '{}', after: undefined }])).toEqual([
    { scope: '2019-2023', things: [{ what: 'plan', count: 1 }] },
  ]);
});
