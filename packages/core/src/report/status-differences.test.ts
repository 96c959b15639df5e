import { expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { differencesOf } from './status-differences.ts';

const sources = 'periods/2017-S1/collected/sources.json';
const police: Edit = [
  sources,
  ['sources', 1],
  { id: 'police-letter', kind: 'police', provider: { km: 'នគរបាល', en: 'Police' } },
];
const claimed = (about: string, period: object, total: number): Edit => [
  'periods/2017-S1/collected/claims.json',
  [],
  {
    schema: 1,
    claims: [
      {
        id: 'claim-1',
        source: 'police-letter',
        about,
        period,
        receivedOn: '2017-03-20',
        counts: [{ indicator: 'cases', total }],
      },
    ],
  },
];
const asked = (answer?: object): Edit => [
  'periods/2017-S1/collected/inquiries.json',
  [],
  {
    schema: 1,
    inquiries: [
      {
        id: 'i-1',
        indicator: 'cases',
        reporter: 'p-1',
        month: '2017-01',
        on: '2017-03-21',
        ...(answer === undefined ? {} : { answer }),
      },
    ],
  },
];
const differences = (...edits: readonly Edit[]) =>
  differencesOf(smallQuestion('2017-03-24', police, ...edits));
const aboutJanuary = claimed('p-1', { month: '2017-01' }, 6);

test('R-30 a difference that nobody asked about says what is counted meanwhile, and by how much', () => {
  expect(differences(aboutJanuary)).toEqual([
    {
      indicator: 'cases',
      reporter: 'p-1',
      month: '2017-01',
      counted: 'own-return',
      ours: { total: 4, document: 'p-1.2017-01' },
      theirs: { total: 6, document: 'claim-1', source: 'police-letter' },
      deviation: { kind: 'gap', by: 2 },
      inquiry: 'none',
    },
  ]);
});

test('R-30 an inquiry shows its day, and its answer that of the answer and what it chose', () => {
  expect(differences(aboutJanuary, asked())).toMatchObject([
    { counted: 'own-return', inquiry: 'open', askedOn: '2017-03-21' },
  ]);
  const answer = { on: '2017-03-23', chosen: 'claim-1', note: { km: 'នគរបាល', en: 'Police' } };
  expect(differences(aboutJanuary, asked(answer))).toMatchObject([
    {
      counted: 'other-source',
      ours: { total: 6, source: 'police-letter' },
      theirs: { total: 4, document: 'p-1.2017-01' },
      deviation: { kind: 'excess', by: 2 },
      inquiry: 'answered',
      answeredOn: '2017-03-23',
    },
  ]);
});

test('R-30 an answer that comes later has not come yet', () => {
  const answer = { on: '2017-03-25', note: { km: 'នគរបាល', en: 'Police' } };
  const [difference] = differences(aboutJanuary, asked(answer));
  expect(difference).toMatchObject({ inquiry: 'open' });
  expect(difference).not.toHaveProperty('answeredOn');
});

test('R-18 two returns of equal standing that contradict each other are counted by nobody', () => {
  const second: Edit = [
    'periods/2017-S1/collected/returns/p-1/2017-01.amendment-1.json',
    [],
    {
      schema: 1,
      id: 'p-1.again',
      reporter: 'p-1',
      month: '2017-01',
      receivedOn: '2017-02-08',
      channel: 'monthly-form',
      answer: 'has-data',
      counts: [{ indicator: 'cases', total: 5 }],
    },
  ];
  const [difference] = differences(second);
  expect(difference).toMatchObject({ counted: 'none', inquiry: 'none' });
  expect(difference?.ours).not.toHaveProperty('document');
});

test('R-30 another’s number for the country is held against our own sum', () => {
  expect(differences(claimed('xs', { semester: '2017-S1' }, 20))).toMatchObject([
    { reporter: 'xs', counted: 'our-sum', ours: { total: 22 }, theirs: { total: 20 } },
  ]);
});
