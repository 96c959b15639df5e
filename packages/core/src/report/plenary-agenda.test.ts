import { expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { realContent } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { questionIn, smallQuestion } from '../testing/small-content.ts';
import type { AgendaPoint } from './plenary-agenda.ts';
import { plenaryAgenda } from './plenary-agenda.ts';

const folder = 'periods/2017-S1/coordination';
const subject = { km: 'កិច្ចប្រជុំ' };
const held = { status: 'held', subject, kind: 'internal' };
const missed = { status: 'not-held', subject, reason: { km: 'ជាប់រវល់' } };
const expected = { status: 'expected', subject, group: 'desk', expectedBy: '2017-05-31' };
const point = { id: 'p1', group: 'admin', text: { km: 'ចំណុច' } };
const meetings = [
  { ...held, id: 'm1', on: '2017-06-13', points: [point] },
  { ...missed, id: 'm2', group: 'admin' },
  { ...missed, id: 'm3', group: 'desk', expectedBy: '2017-04-30' },
  { ...expected, id: 'm4' },
];
const direction = { to: 'all', text: { km: 'ក' }, state: 'open' };
const directions = [
  { ...direction, id: 'd10' },
  { ...direction, id: 'd2', due: '2017-06-20' },
  { ...direction, id: 'd1', state: 'done' },
];
const mission = {
  jointWith: [],
  purpose: { km: 'ប្រមូលទិន្នន័យ' },
  zone: 'xs',
  provinces: ['p-1'],
  checklist: ['cases'],
  orders: [],
  from: '2017-06-20',
  to: '2017-06-22',
};
const missions = [
  { ...mission, id: 'a', group: 'desk' },
  { ...mission, id: 'b', group: 'admin', from: '2017-06-21' },
];
const requests = ['open', 'superseded'].map((state, index) => ({
  id: `q${index + 1}`,
  kind: 'request',
  state,
}));

const edits = (order: <T>(list: readonly T[]) => readonly T[]): readonly Edit[] => [
  [`${folder}/meetings.json`, [], { schema: 1, meetings: order(meetings) }],
  [`${folder}/directions.json`, [], { schema: 1, meeting: 'm1', directions: order(directions) }],
  [`${folder}/missions.json`, [], { schema: 1, missions: order(missions) }],
  ['periods/2017-S1/groups/desk.json', ['items'], order(requests)],
  ['periods/2017-S1/groups/desk.km.md', [], '## q1\n\nសូម\n\n## q2\n\nសូម\n'],
];
const named = (points: readonly AgendaPoint[]) =>
  points.map((each) => {
    if (each.kind === 'clash') return `clash ${each.first.id} ${each.second.id}`;
    return `${each.kind} ${each.id}`;
  });
const agendaOn = (asOf: string, ...more: readonly Edit[]) =>
  plenaryAgenda(smallQuestion(asOf, ...edits((list) => list), ...more));

test('R-36 what enters the agenda by itself, by kind, then by group', () => {
  expect(named(agendaOn('2017-06-30'))).toEqual([
    'meeting m3',
    'meeting m4',
    'meeting m2',
    'minutes p1',
    'request q1',
    'clash a b',
    'direction d2',
    'direction d10',
  ]);
});

test('R-36 the order in which anything is filed says nothing', () => {
  const reversed = smallQuestion('2017-06-30', ...edits((list) => list.toReversed()));
  expect(plenaryAgenda(reversed)).toEqual(agendaOn('2017-06-30'));
});

test('R-36 a meeting is unaccounted for once its day is over', () => {
  const of = (asOf: string) => agendaOn(asOf).find((each) => 'id' in each && each.id === 'm4');
  expect(of('2017-05-31')).toBeUndefined();
  expect(of('2017-06-01')).toMatchObject({ status: 'unaccounted', expectedBy: '2017-05-31' });
});

test('R-36 a meeting that will not be held is missed once its last day has come', () => {
  const of = (asOf: string) => named(agendaOn(asOf)).includes('meeting m3');
  expect([of('2017-04-29'), of('2017-04-30')]).toEqual([false, true]);
});

test('R-38 a direction is on the agenda once its meeting was held, and overdue after its day', () => {
  const of = (asOf: string) => agendaOn(asOf).filter(({ kind }) => kind === 'direction');
  expect(of('2017-06-12')).toEqual([]);
  expect(of('2017-06-20').map((each) => 'isOverdue' in each && each.isOverdue)).toEqual([
    false,
    false,
  ]);
  expect(of('2017-06-21').map((each) => 'isOverdue' in each && each.isOverdue)).toEqual([
    true,
    false,
  ]);
});

test('what a meeting left to the plenary is no longer left once a plenary was held', () => {
  const plenary = { ...held, id: 'm5', kind: 'plenary', on: '2017-06-20' };
  const file: Edit = [`${folder}/meetings.json`, ['meetings', 4], plenary];
  const of = (asOf: string) => agendaOn(asOf, file).filter(({ kind }) => kind === 'minutes');
  expect([of('2017-06-19').length, of('2017-06-20').length]).toEqual([1, 0]);
});

test('R-38 a direction of the semester before is followed, with what was found since', () => {
  const before = (state: string): readonly Edit[] => [
    [
      'periods/2016-S2/coordination/meetings.json',
      [],
      { schema: 1, meetings: [{ ...held, id: 'm0', on: '2017-01-10' }] },
    ],
    [
      'periods/2016-S2/coordination/directions.json',
      [],
      {
        schema: 1,
        meeting: 'm0',
        directions: [{ ...direction, id: 'd9', updates: [{ meeting: 'm1', state }] }],
      },
    ],
  ];
  const of = (state: string) =>
    agendaOn('2017-06-30', ...before(state)).flatMap((each) =>
      each.kind === 'direction' && each.semester === '2016-S2' ? [each.state] : [],
    );
  expect(of('under-way')).toEqual(['under-way']);
  expect(of('done')).toEqual([]);
});

test('R-37 an open request of the semester before stays, until it is carried over or answered', () => {
  const before = (state: string): readonly Edit[] => [
    [
      'periods/2016-S2/groups/desk.json',
      [],
      {
        schema: 1,
        group: 'desk',
        semester: '2016-S2',
        items: [{ id: 'q7', kind: 'request', state }],
        events: [],
      },
    ],
    ['periods/2016-S2/groups/desk.km.md', [], '## q7\n\nសូមមុន\n'],
  ];
  const of = (state: string, ...more: readonly Edit[]) =>
    agendaOn('2017-06-30', ...before(state), ...more).flatMap((each) =>
      each.kind === 'request' ? [`${each.semester} ${each.id}`] : [],
    );
  expect(of('open')).toEqual(['2016-S2 q7', '2017-S1 q1']);
  expect(of('granted')).toEqual(['2017-S1 q1']);
  const again = { id: 'q7', kind: 'request', state: 'granted', carriedOver: '2016-S2' };
  const section: Edit = ['periods/2017-S1/groups/desk.json', ['items', 2], again];
  expect(of('open', section)).toEqual(['2017-S1 q1']);
});

test('R-36 R-37 the agenda of June 2017: justice, migration, three requests and ten directions', async () => {
  const { corpus } = await loadCorpus(realContent);
  const points = plenaryAgenda(questionIn(corpus, '2017-S1', day('2017-06-13')));
  expect(
    points.flatMap((each) => (each.kind === 'meeting' ? [`${each.group} ${each.status}`] : [])),
  ).toEqual(['justice not-held', 'migration not-invited']);
  expect(
    points.flatMap((each) =>
      each.kind === 'request' ? [`${each.group} ${each.state} ${each.answeredBy ?? '–'}`] : [],
    ),
  ).toEqual(['justice open –', 'justice partly d1', 'victim-protection open –']);
  expect(points.filter(({ kind }) => kind === 'direction')).toHaveLength(10);
  // Nobody wrote a word about them, and they are there all the same.
  const silent = {
    ...corpus,
    periods: corpus.periods.map((period) => ({ ...period, sections: [], texts: [] })),
  };
  const left = plenaryAgenda(questionIn(silent, '2017-S1', day('2017-06-13')));
  expect(left.filter(({ kind }) => kind === 'meeting')).toHaveLength(2);
});
