import { attendedFile } from '../attended.ts';
import { missionsFile } from '../missions.ts';
import type { Edit } from '../small-content.ts';
import type { ExamplesOf } from './finding-example.ts';
import { asked, checked } from './finding-example.ts';
import { coordination, cycle, desk, list } from './example-files.ts';

const meetingsFile = coordination('meetings');
const subject = { km: 'កិច្ចប្រជុំរួម', en: 'Joint meeting' };
const held = { status: 'held', id: 'm1', subject, on: '2017-02-14' };
const meetings = (...entries: readonly object[]) => list(meetingsFile, 'meetings', ...entries);
/** One direction to all that a meeting gave, due in February. */
const directions = (meeting: string, change: object = {}): Edit => [
  coordination('directions'),
  [],
  {
    schema: 1,
    meeting,
    directions: [
      {
        ...{ id: 'd1', to: 'all', text: { km: 'ផ្ញើទម្រង់ថ្មី', en: 'Send the new form.' } },
        ...{ due: '2017-02-28', state: 'open', ...change },
      },
    ],
  },
];
const request = (change: object): readonly Edit[] => [
  [`${desk}.json`, ['items', 1], { id: 'q1', kind: 'request', ...change }],
];
const prose: readonly Edit[] = [
  [`${desk}.km.md`, [], '## r1\n\nករណី <fig:cases/xs>។\n\n## q1\n\nសុំទម្រង់ថ្មី។\n'],
  [`${desk}.en.md`, [], '## r1\n\nCases: <fig:cases/xs>.\n\n## q1\n\nA new form, please.\n'],
];
/** Asked in the words of a request, of which the meeting gave a direction. */
const beside = [...prose, meetings(held), directions('m1')];
const expected = {
  ...{ status: 'expected', id: 'm2', group: 'desk', subject, expectedBy: '2017-03-15' },
};
const missed = { status: 'not-held', id: 'm2', group: 'desk', subject, reason: { km: 'ពន្យារពេល' } };
const from = (representative: string, more: object = {}) => [
  { body: 'ministry-a', representative, ...more },
];
const joint = { jointWith: ['ministry-a'], from: '2017-03-20', to: '2017-03-22' };
const order = (issuedBy: string, n: number) => ({
  ...{ issuedBy, reference: `M-00${n}/2017`, on: '2017-03-10' },
});
const approval = { by: 'permanent-vice-chair', on: '2017-03-01' };
const updated = (state: string) => ({ updates: [{ meeting: 'm3', state }] });
const plenary = { ...held, id: 'm3', kind: 'plenary', on: '2017-03-20' };

/** How findings about meetings, directions and missions come about. */
export const coordinationExamples: ExamplesOf<'coordination'> = {
  'coordination/unknown-direction': checked('requests-answered', {
    given: beside,
    wrong: request({ state: 'granted', answeredBy: 'd2' }),
    right: request({ state: 'granted', answeredBy: 'd1' }),
  }),
  'coordination/ends-before-start': checked('meetings-make-sense', {
    wrong: [meetings({ ...held, start: '14:00', end: '11:30' })],
    right: [meetings({ ...held, start: '09:00', end: '11:30' })],
  }),
  'coordination/attendees-miscounted': checked('meetings-make-sense', {
    wrong: [meetings({ ...held, attendees: { total: 20, female: 4, listed: 19 } })],
    right: [meetings({ ...held, attendees: { total: 20, female: 4, listed: 20 } })],
  }),
  'coordination/unknown-meeting': checked('directions-followed', {
    given: [meetings(held)],
    wrong: [directions('m11')],
    right: [directions('m1')],
  }),
  'coordination/meeting-in-minutes': checked('minutes-once', {
    given: [
      [
        'periods/2017-S1/coordination/minutes/m1.km.md',
        [],
        '---\nschema: 1\nsubject: { km: កិច្ចប្រជុំរួម }\non: 2017-02-14\n---\n',
      ],
    ],
    wrong: [meetings(held)],
  }),
  'coordination/answer-without-direction': checked('requests-answered', {
    given: beside,
    wrong: request({ state: 'granted' }),
    right: request({ state: 'granted', answeredBy: 'd1' }),
  }),
  'coordination/open-but-answered': checked('requests-answered', {
    given: beside,
    wrong: request({ state: 'open', answeredBy: 'd1' }),
    right: request({ state: 'partly', answeredBy: 'd1' }),
  }),
  'coordination/mission-without-checklist': checked('missions-prepared', {
    wrong: [missionsFile({ approval, checklist: [] })],
    right: [missionsFile({ approval, checklist: ['cases'] })],
  }),
  'coordination/mission-outside-zone': checked('missions-prepared', {
    wrong: [missionsFile({ zone: 'p-2' })],
    right: [missionsFile({ zone: 'p-1' })],
  }),
  'coordination/monitor-decides': checked('monitor-comments', {
    wrong: [[cycle, ['events', 3, 'by'], 'monitor']],
  }),
  'coordination/meeting-unaccounted': asked('meetings-told', {
    wrong: [meetings(expected)],
    right: [meetings({ ...held, id: 'm2', expectedBy: '2017-03-15' })],
  }),
  'coordination/mission-order-missing': asked('missions-prepared', {
    wrong: [missionsFile({ ...joint, orders: [order('desk', 7)] })],
    right: [missionsFile({ ...joint, orders: [order('desk', 7), order('ministry-a', 8)] })],
  }),
  'coordination/focal-point-changed': asked('one-focal-point', {
    wrong: [
      meetings(
        { ...held, represented: from('moa-1') },
        { ...held, id: 'm2', on: '2017-03-14', represented: from('moa-2') },
      ),
    ],
    right: [
      meetings(
        { ...held, represented: from('moa-1') },
        { ...held, id: 'm2', on: '2017-03-14', represented: from('moa-2', { handedOver: true }) },
      ),
    ],
  }),
  'coordination/meeting-not-held': asked('meetings-told', {
    given: [meetings(missed)],
    wrong: [],
    right: [
      [
        cycle,
        ['acknowledged'],
        [
          {
            ...{ code: 'coordination/meeting-not-held', subject: 'm2' },
            reason: { km: 'កិច្ចប្រជុំនេះបានពន្យារពេល។', en: 'The meeting was postponed.' },
          },
        ],
      ],
    ],
  }),
  'coordination/focal-point-absent': asked('one-focal-point', {
    wrong: [
      meetings(
        { ...held, kind: 'internal', represented: from('moa-1') },
        { ...held, kind: 'internal', id: 'm2', on: '2017-03-14', represented: [] },
      ),
    ],
    right: [
      meetings(
        { ...held, kind: 'internal', represented: from('moa-1') },
        {
          ...{ ...held, kind: 'internal', id: 'm2', on: '2017-03-14', represented: [] },
          absent: [{ body: 'ministry-a', note: { km: 'ជាប់បេសកកម្ម' } }],
        },
      ),
    ],
  }),
  'coordination/direction-unreviewed': asked('directions-followed', {
    given: [meetings(held, plenary)],
    wrong: [directions('m1', { due: '2017-06-30' })],
    right: [directions('m1', { due: '2017-06-30', ...updated('under-way') })],
  }),
  'coordination/direction-overdue': asked('directions-followed', {
    given: [meetings(held, plenary)],
    wrong: [directions('m1', updated('under-way'))],
    right: [directions('m1', updated('done'))],
  }),
  'coordination/mission-clash': asked('missions-prepared', {
    wrong: [
      missionsFile(
        { from: '2017-03-20', to: '2017-03-22' },
        { group: 'admin', from: '2017-03-21', to: '2017-03-21' },
      ),
    ],
    right: [
      missionsFile(
        { from: '2017-03-20', to: '2017-03-22' },
        { group: 'admin', from: '2017-03-28', to: '2017-03-28' },
      ),
    ],
  }),
  'coordination/result-without-evidence': asked('results-with-documents', {
    wrong: [attendedFile({ from: '2017-03-02', to: '2017-03-03', documents: [] })],
    right: [attendedFile({ from: '2017-03-02', to: '2017-03-03', documents: ['form-2017'] })],
  }),
};
