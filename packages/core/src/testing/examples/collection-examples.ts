import type { Edit } from '../small-content.ts';
import type { ExamplesOf } from './finding-example.ts';
import { asked, checked } from './finding-example.ts';
import { collected, cycle, list, returned, statements } from './example-files.ts';

const january = returned('p-1', '2017-01');
const amendment = 'periods/2017-S1/collected/returns/p-1/2017-02.amendment-1.json';

/** A return of a province that confirms that there was nothing. */
const nil = (reporter: string, month: string, receivedOn = '2017-03-09'): Edit => [
  returned(reporter, month),
  [],
  {
    ...{ schema: 1, id: `${reporter}.${month}`, reporter, month, receivedOn },
    ...{ channel: 'monthly-form', answer: 'nil' },
    ...{ confirmedBy: 'provincial-secretariat', confirmedOn: receivedOn },
  },
];
const amended = (supersedes: string): Edit => [
  amendment,
  [],
  {
    ...{
      schema: 1,
      id: 'p-1.2017-02.b',
      reporter: 'p-1',
      month: '2017-02',
      receivedOn: '2017-03-20',
    },
    ...{ channel: 'monthly-form', supersedes, reason: { km: 'កែចំនួន' }, answer: 'has-data' },
    counts: [
      {
        ...{ indicator: 'cases', total: 6 },
        parts: { family: { trafficking: 3, exploitation: 3 } },
      },
      { indicator: 'victims', total: 12, female: 6 },
    ],
  },
];
const said = (change: object) => ({
  ...{ id: 's1', by: 'desk', asOf: '2017-03-01', source: 'form-2017' },
  ...{ about: { kind: 'reporter', reporter: 'ministry-a' } },
  ...{ received: { kind: 'month-count', count: 1 }, ...change },
});
const resolution = (chosen: string) => ({
  ...{ reporter: 'ministry-a', chosen, by: 'desk', on: '2017-03-20' },
  note: { km: 'តាមលិខិតចុងក្រោយ' },
});
const stratum = (name: string, reporters: object | null): Edit => [
  cycle,
  ['expected', 1],
  { stratum: name, reporters },
];
const askedOf = (...ids: readonly string[]): Edit => [
  cycle,
  ['askedOf'],
  [
    {
      ...{ indicator: 'victims', reporters: { kind: 'places', ids } },
      reason: { km: 'មានមណ្ឌលតែក្នុងខេត្តទាំងនេះ', en: 'Only these have a shelter.' },
    },
  ],
];
const ministries = { kind: 'bodies', ids: ['ministry-a'] };
const letterTo = (reporter: string) =>
  list(collected('follow-ups'), 'followUps', {
    ...{ id: 'f-1', reporters: { kind: 'places', ids: [reporter] }, kind: 'letter' },
    ...{ on: '2017-03-20', outcome: 'promised' },
  });
const claim = (period: object) =>
  list(collected('claims'), 'claims', {
    ...{ id: 'c-1', source: 'letter-2017', about: 'p-2', period, receivedOn: '2017-03-01' },
    counts: [{ indicator: 'cases', total: 9 }],
  });
const otherSplit: Edit = [
  'reference/dimensions.json',
  ['dimensions', 1, 'codes', 2],
  { id: 'not-specified', name: { km: 'មិនបានបញ្ជាក់', en: 'Not specified' } },
];
const crossed = (female: number) => [
  { by: { sex: 'female', family: 'trafficking' }, count: female },
  { by: { sex: 'male', family: 'trafficking' }, count: 20 - female },
];

/** How findings about what arrived, and what did not, come about. */
export const collectionExamples: ExamplesOf<'collection'> = {
  'collection/month-outside-semester': checked('own-semester', {
    wrong: [nil('p-2', '2017-07', '2017-08-09')],
    right: [nil('p-2', '2017-06', '2017-07-09')],
  }),
  'collection/female-above-total': checked('of-whom-female', {
    wrong: [[january, ['counts', 1, 'female'], 21]],
  }),
  'collection/counted-twice': checked('counted-once', {
    wrong: [[january, ['counts', 2], { indicator: 'victims', total: 20, female: 12 }]],
  }),
  'collection/split-not-declared': checked('nothing-lost', {
    wrong: [[january, ['counts', 1, 'parts'], { family: { trafficking: 15, exploitation: 5 } }]],
  }),
  'collection/reporter-in-two-strata': checked('counted-once', {
    wrong: [stratum('cso', { kind: 'places', ids: ['p-3'] })],
    right: [stratum('cso', { kind: 'bodies', ids: ['ministry-a'] })],
  }),
  'collection/parts-do-not-add': checked('adds-up', {
    wrong: [[january, ['counts', 0, 'parts', 'family', 'exploitation'], 2]],
  }),
  'collection/splits-disagree': checked('adds-up', {
    given: [
      ['indicators/victims.json', ['splits'], ['sex', 'family']],
      ['indicators/victims.json', ['crossed'], [['sex', 'family']]],
    ],
    wrong: [[january, ['counts', 1, 'cells'], crossed(11)]],
    right: [[january, ['counts', 1, 'cells'], crossed(12)]],
  }),
  'collection/unknown-return': checked('amended-openly', {
    wrong: [amended('p-1.2017-20')],
    right: [amended('p-1.2017-02')],
  }),
  'collection/amends-another': checked('amended-openly', {
    wrong: [amended('p-1.2017-01')],
    right: [amended('p-1.2017-02')],
  }),
  'collection/unknown-reading': checked('rests-on-a-source', {
    given: [
      list(collected('readings'), 'readings', {
        ...{ id: 'months-of-may', source: 'letter-2017', printed: '០៣', read: '០៥' },
        ...{ confidence: 'high', note: { km: 'តួលេខមិនច្បាស់' } },
      }),
    ],
    wrong: [statements([said({ reading: 'month-of-may' })])],
    right: [statements([said({ reading: 'months-of-may' })])],
  }),
  'collection/unknown-statement': checked('one-holds', {
    wrong: [statements([said({})], [resolution('s2')])],
    right: [statements([said({})], [resolution('s1')])],
  }),
  'collection/assignee-not-expected': checked('on-behalf', {
    given: [
      list(collected('requests'), 'requests', {
        ...{ id: 'q-1', indicators: ['victims'], requestedBy: 'desk', assignedTo: 'ministry-b' },
        ...{ collectsFor: { kind: 'provinces' }, on: '2017-01-05', due: '2017-01-31' },
      }),
    ],
    wrong: [],
    right: [stratum('ministry', { kind: 'bodies', ids: ['ministry-b'] })],
  }),
  'collection/source-not-received': asked('who-is-expected', {
    given: [stratum('ministry', ministries)],
    wrong: [statements([said({ received: { kind: 'none', why: 'pending' } })])],
    right: [statements([said({ received: { kind: 'month-count', count: 2 } })])],
  }),
  'collection/returns-outstanding': asked('who-is-expected', {
    wrong: [],
    right: [nil('p-2', '2017-02')],
    asOf: '2017-03-31',
  }),
  'collection/receipts-not-recorded': asked('which-months', {
    given: [stratum('ministry', ministries)],
    wrong: [],
    right: [statements([said({ received: { kind: 'month-count', count: 2 } })])],
  }),
  'collection/expected-set-undefined': asked('who-is-expected', {
    wrong: [stratum('cso', null)],
    right: [stratum('cso', { kind: 'nobody', reason: { km: 'គ្មានអង្គការរាយការណ៍ក្នុងឆមាសនេះ' } })],
  }),
  'collection/unclassified': asked('split-whole', {
    given: [['indicators/cases.json', ['wholeSplits'], ['family']], otherSplit],
    wrong: [[january, ['counts', 0, 'parts', 'family'], { trafficking: 1, 'not-specified': 3 }]],
  }),
  'collection/answer-partial': asked('missing-is-not-zero', {
    wrong: [[january, ['counts', 0, 'parts']]],
  }),
  'collection/not-expected': asked('asked-of-whom', {
    wrong: [askedOf('p-1', 'p-2')],
    right: [askedOf('p-1', 'p-2', 'p-3')],
  }),
  'collection/out-of-period': asked('other-days', {
    wrong: [claim({ from: '2016-12-26', to: '2017-01-25' })],
    right: [claim({ month: '2017-01' })],
  }),
  'collection/not-chased': asked('somebody-urged', {
    wrong: [],
    right: [letterTo('p-2')],
  }),
};
