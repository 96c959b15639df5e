import type { Edit } from '../small-content.ts';
import type { ExamplesOf } from './finding-example.ts';
import { asked, checked } from './finding-example.ts';
import { collected, cycle, list, returned, statements } from './example-files.ts';

const january = returned('p-1', '2017-01');
const claims = (...entries: readonly object[]) => list(collected('claims'), 'claims', ...entries);
const confirmations = (...entries: readonly object[]) =>
  list(collected('confirmations'), 'confirmations', ...entries);
const inquiries = (...entries: readonly object[]) =>
  list(collected('inquiries'), 'inquiries', ...entries);
const verdicts = (...entries: readonly object[]) =>
  list(collected('verdicts'), 'verdicts', ...entries);

/** What a letter says of the cases of a province in a month. */
const claim = (about: string, month: string, total = 9) => ({
  ...{ id: 'c-1', source: 'letter-2017', about, period: { month }, receivedOn: '2017-03-01' },
  counts: [{ indicator: 'cases', total }],
});
/** The question to the committee of the silent province, what was gathered for it. */
const question = (change: object = {}) => ({
  ...{ id: 'k-1', sentTo: 'p-2', of: ['c-1'], sourcesShown: ['letter-2017'] },
  ...{ sentOn: '2017-03-02', respondBy: '2017-03-20', ...change },
});
const gathered: Edit = claims(claim('p-2', '2017-02'));
const agreed = [{ answer: 'agreed', on: '2017-03-10' }];
const inquiry = (change: object = {}) => ({
  ...{ id: 'i-1', indicator: 'cases', reporter: 'p-1', month: '2017-01', on: '2017-03-02' },
  ...change,
});
const answer = {
  ...{ on: '2017-03-10', chosen: 'p-1.2017-01' },
  note: { km: 'ចំនួនរបស់ខេត្តត្រឹមត្រូវ' },
};
const said = (id: string, by: string, count: number) => ({
  ...{ id, by, asOf: '2017-03-01', source: 'form-2017' },
  ...{ about: { kind: 'reporter', reporter: 'ministry-a' } },
  received: { kind: 'month-count', count },
});
const ministries: Edit = [
  cycle,
  ['expected', 1],
  { stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a'] } },
];
const acknowledged = (code: string, subject: string): Edit => [
  cycle,
  ['acknowledged'],
  [{ code, subject, reason: { km: 'ចំនួនទាំងពីរត្រូវបានរក្សាទុក។', en: 'Both counts are kept.' } }],
];
const again: Edit = [
  'periods/2017-S1/collected/returns/p-1/2017-01.amendment-1.json',
  [],
  {
    ...{ schema: 1, id: 'p-1.2017-01.b', reporter: 'p-1', month: '2017-01' },
    ...{ receivedOn: '2017-03-09', channel: 'monthly-form', answer: 'has-data' },
    counts: [
      {
        ...{ indicator: 'cases', total: 5 },
        parts: { family: { trafficking: 2, exploitation: 3 } },
      },
      { indicator: 'victims', total: 20, female: 12 },
    ],
  },
];
const reading = (change: object = {}) =>
  list(collected('readings'), 'readings', {
    ...{ id: 'case-number', source: 'letter-2017', printed: '១៨', read: '១៩' },
    ...{ confidence: 'low', note: { km: 'ក្រដាសរហែក' }, ...change },
  });

/** How findings about what numbers rest on come about. */
export const evidenceExamples: ExamplesOf<'evidence'> = {
  'evidence/unknown-source': checked('rests-on-a-source', {
    wrong: [claims({ ...claim('p-2', '2017-02'), source: 'leter-2017' })],
    right: [gathered],
  }),
  'evidence/unsourced-figure': checked('rests-on-a-source', {
    wrong: [[january, ['channel'], 'phone']],
  }),
  'evidence/source-not-shown': checked('asked-fairly', {
    given: [gathered],
    wrong: [confirmations(question({ sourcesShown: ['form-2017'] }))],
    right: [confirmations(question({ sourcesShown: ['form-2017', 'letter-2017'] }))],
  }),
  'evidence/no-time-to-answer': checked('asked-fairly', {
    given: [gathered],
    wrong: [confirmations(question({ respondBy: '2017-03-02' }))],
    right: [confirmations(question({ respondBy: '2017-03-20' }))],
  }),
  'evidence/answered-before-sent': checked('asked-fairly', {
    given: [gathered],
    wrong: [confirmations(question({ answers: [{ answer: 'agreed', on: '2017-03-01' }] }))],
    right: [confirmations(question({ answers: agreed }))],
  }),
  'evidence/disagreed-without-reason': checked('asked-fairly', {
    given: [gathered],
    wrong: [confirmations(question({ answers: [{ answer: 'disagreed', on: '2017-03-10' }] }))],
    right: [
      confirmations(
        question({
          answers: [
            {
              ...{ answer: 'disagreed', on: '2017-03-10' },
              counts: [{ indicator: 'cases', total: 7 }],
            },
          ],
        }),
      ),
    ],
  }),
  'evidence/verified-by-writer': checked('looked-at-twice', {
    given: [[january, ['writtenBy'], 'preparer']],
    wrong: [verdicts({ of: 'p-1.2017-01', verdict: 'true', by: 'preparer', on: '2017-03-01' })],
    right: [verdicts({ of: 'p-1.2017-01', verdict: 'true', by: 'chief', on: '2017-03-01' })],
  }),
  'evidence/conflict-open': asked('one-holds', {
    given: [ministries],
    wrong: [statements([said('s1', 'desk', 1), said('s2', 'admin', 2)])],
    right: [
      statements(
        [said('s1', 'desk', 1), said('s2', 'admin', 2)],
        [
          {
            ...{ reporter: 'ministry-a', chosen: 's2', by: 'admin', on: '2017-03-20' },
            note: { km: 'តាមលិខិតចុងក្រោយ' },
          },
        ],
      ),
    ],
  }),
  'evidence/counts-contradict': asked('differences-asked', {
    given: [again],
    wrong: [],
    right: [inquiries(inquiry({ answer: { ...answer, chosen: 'p-1.2017-01.b' } }))],
  }),
  'evidence/difference-not-inquired': asked('differences-asked', {
    given: [claims(claim('p-1', '2017-01'))],
    wrong: [],
    right: [inquiries(inquiry())],
  }),
  'evidence/inquiry-open': asked('differences-asked', {
    given: [claims(claim('p-1', '2017-01'))],
    wrong: [inquiries(inquiry())],
    right: [inquiries(inquiry({ answer }))],
  }),
  'evidence/not-verified': asked('looked-at-twice', {
    given: [
      [
        collected('sources'),
        ['sources', 2],
        {
          ...{ id: 'telegram-2017', kind: 'telegram', visibility: 'public' },
          provider: { km: 'គណៈកម្មាធិការខេត្ត' },
        },
      ],
      [january, ['channel'], 'telegram'],
    ],
    wrong: [],
    right: [verdicts({ of: 'p-1.2017-01', verdict: 'true', by: 'chief', on: '2017-03-01' })],
  }),
  'evidence/not-sent-for-answer': asked('asked-fairly', {
    given: [gathered],
    wrong: [],
    right: [confirmations(question({ answers: agreed }))],
  }),
  'evidence/answer-pending': asked('asked-fairly', {
    given: [gathered],
    wrong: [confirmations(question({ respondBy: '2017-04-20' }))],
    right: [confirmations(question({ respondBy: '2017-04-20', answers: agreed }))],
  }),
  'evidence/reading-emended': asked('read-and-printed', {
    given: [reading()],
    wrong: [],
    right: [acknowledged('evidence/reading-emended', 'case-number')],
  }),
  'evidence/body-disagrees': asked('asked-fairly', {
    given: [
      gathered,
      confirmations(
        question({
          answers: [{ answer: 'disagreed', on: '2017-03-10', reason: { km: 'រាប់ខុសខែ' } }],
        }),
      ),
    ],
    wrong: [],
    right: [acknowledged('evidence/body-disagrees', 'c-1')],
  }),
  'evidence/no-response': asked('asked-fairly', {
    given: [gathered, confirmations(question())],
    wrong: [],
    right: [acknowledged('evidence/no-response', 'c-1')],
  }),
};
