import { expect, test } from 'vitest';
import type { FindingCode } from '../kernel/finding-codes.ts';
import { describe as say } from '../language/describe.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { checkCorpus } from './check.ts';

const january = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
const cycle = 'periods/2017-S1/cycle.json';
const plan = 'plans/2014-2018/plan.json';
const desk = 'periods/2017-S1/groups/desk';
const text = { km: 'ក', en: 'A' };
const collected = (name: string, ...entries: readonly object[]): Edit => [
  `periods/2017-S1/collected/${name}.json`,
  [],
  { schema: 1, [name]: entries },
];
const claim = (change: object) =>
  collected('claims', {
    ...{ id: 'c-1', source: 'letter-2017', about: 'p-2', period: { month: '2017-02' } },
    ...{ receivedOn: '2017-03-01', counts: [{ indicator: 'cases', total: 9 }], ...change },
  });
const statement = (change: object, resolutions: readonly object[] = []): Edit => [
  'periods/2017-S1/collected/statements.json',
  [],
  {
    schema: 1,
    statements: [
      {
        ...{ id: 's-one', by: 'desk', asOf: '2017-03-01', source: 'form-2017' },
        ...{ about: { kind: 'reporter', reporter: 'ministry-a' } },
        ...{ received: { kind: 'month-count', count: 1 }, ...change },
      },
    ],
    resolutions,
  },
];
const meeting: Edit = [
  'periods/2017-S1/coordination/meetings.json',
  [],
  { schema: 1, meetings: [{ status: 'held', id: 'plenary', subject: text, on: '2017-02-14' }] },
];
const direction = (of: string): Edit => [
  'periods/2017-S1/coordination/directions.json',
  [],
  { schema: 1, meeting: of, directions: [{ id: 'forms', to: 'all', text, state: 'open' }] },
];
const activity = (change: object): Edit => [
  plan,
  ['activities'],
  [{ id: 'train', strategy: '2014-2018.s1', group: 'desk', text, decision: 'new', ...change }],
];
const evidence = (one: object) => activity({ evidence: [one] });
const verdict = { verdict: 'true', by: 'chief', on: '2017-03-01' };
const otherStrategy: Edit = [
  'reference/strategies.json',
  ['strategies', 1],
  { id: '2019-2023.s1', plan: '2019-2023', order: 1, name: text },
];

interface Slip {
  readonly what: string;
  readonly code: FindingCode;
  readonly meant: string;
  readonly edits: readonly Edit[];
}
const slip = (what: string, code: FindingCode, meant: string, ...edits: readonly Edit[]): Slip => ({
  ...{ what, code, meant, edits },
});

/** A slip in each kind of name, the finding that it brings, and what it says was meant. */
const slips: readonly Slip[] = [
  slip('a place', 'reference/unknown-place', 'n-1', [
    'reference/places.json',
    ['places', 1, 'borders', 0],
    'n1',
  ]),
  slip('a body', 'reference/unknown-body', 'ministry-a', [
    'reference/groups.json',
    ['groups', 0, 'bodies', 0],
    'minstry-a',
  ]),
  slip('a reporter', 'reference/unknown-reporter', 'p-2', claim({ about: 'p2' })),
  slip('a group', 'reference/unknown-group', 'desk', ['indicators/cases.json', ['owner'], 'dsek']),
  slip(
    'a strategy',
    'reference/unknown-strategy',
    '2014-2018.s1',
    activity({ strategy: '2014-2018.s' }),
  ),
  slip(
    'a strategy of another plan',
    'plan/strategy-elsewhere',
    '2014-2018.s1',
    otherStrategy,
    activity({ strategy: '2019-2023.s1' }),
  ),
  slip(
    'an objective',
    'plan/objective-elsewhere',
    'skills',
    [plan, ['objectives'], [{ id: 'skills', strategy: '2014-2018.s1', text }]],
    activity({ objective: 'skils' }),
  ),
  slip('an activity', 'plan/unknown-activity', 'a1', [
    `${desk}.json`,
    ['items', 0, 'activities'],
    ['a2'],
  ]),
  slip(
    'a semester of evidence',
    'plan/evidence-unknown',
    '2017-S1',
    evidence({ kind: 'figure', semester: '2016-S1', figure: 'cases/xs' }),
  ),
  slip(
    'an item of evidence',
    'plan/evidence-unknown',
    'r1',
    evidence({ kind: 'item', semester: '2017-S1', group: 'desk', item: 'rr1' }),
  ),
  slip(
    'a direction of evidence',
    'plan/evidence-unknown',
    'forms',
    meeting,
    direction('plenary'),
    evidence({ kind: 'direction', semester: '2017-S1', direction: 'form' }),
  ),
  slip('an indicator', 'indicator/unknown-indicator', 'victims', [
    january,
    ['counts', 1, 'indicator'],
    'victim',
  ]),
  slip('a dimension', 'indicator/unknown-dimension', 'sex', [
    'publication-policy.json',
    ['tables', 1, 'columns', 'split'],
    'sexe',
  ]),
  slip('a code', 'indicator/unknown-code', 'trafficking', [
    january,
    ['counts', 0, 'parts', 'family'],
    { traficking: 1, exploitation: 3 },
  ]),
  slip(
    'a figure',
    'narrative/unknown-figure',
    '<fig:cases/xs>',
    [`${desk}.km.md`, [], '## r1\n\n<fig:case/xs>\n'],
    [`${desk}.en.md`, [], '## r1\n\n<fig:case/xs>\n'],
  ),
  slip('a heading in one language', 'narrative/ids-differ', '## r1', [
    `${desk}.en.md`,
    [],
    '## r-1\n\n<fig:cases/xs>\n',
  ]),
  slip(
    'a heading in both',
    'narrative/text-without-item',
    '## r1',
    [`${desk}.km.md`, [], '## r-1\n\n<fig:cases/xs>\n'],
    [`${desk}.en.md`, [], '## r-1\n\n<fig:cases/xs>\n'],
  ),
  slip(
    'an item in both',
    'narrative/item-without-text',
    '## r-1',
    [`${desk}.km.md`, [], '## r-1\n\n<fig:cases/xs>\n'],
    [`${desk}.en.md`, [], '## r-1\n\n<fig:cases/xs>\n'],
  ),
  slip('a source', 'evidence/unknown-source', 'letter-2017', claim({ source: 'leter-2017' })),
  slip(
    'a reading',
    'collection/unknown-reading',
    'months-of-may',
    collected('readings', {
      id: 'months-of-may',
      source: 'letter-2017',
      printed: '០៣',
      read: '០៥',
      confidence: 'high',
      note: text,
    }),
    statement({ reading: 'month-of-may' }),
  ),
  slip(
    'a statement',
    'collection/unknown-statement',
    's-one',
    statement({}, [
      { reporter: 'ministry-a', chosen: 's-on', by: 'desk', on: '2017-03-20', note: text },
    ]),
  ),
  slip(
    'a return',
    'collection/unknown-return',
    'p-1.2017-01',
    collected('verdicts', { of: 'p-1.2017-1', ...verdict }),
  ),
  slip('a meeting', 'coordination/unknown-meeting', 'plenary', meeting, direction('plenery')),
  slip(
    'a direction',
    'coordination/unknown-direction',
    'forms',
    meeting,
    direction('plenary'),
    [
      `${desk}.json`,
      ['items', 0],
      { id: 'r1', kind: 'request', state: 'granted', answeredBy: 'form' },
    ],
    [`${desk}.json`, ['noResult'], { reason: text }],
  ),
  slip('the code of a warning', 'report/unknown-rule', 'coordination/meeting-not-held', [
    cycle,
    ['acknowledged'],
    [{ code: 'coordination/meeting-not-hold', subject: 'm', reason: text }],
  ]),
  slip('a key', 'kernel/unknown-key', '"female"', [
    january,
    ['counts', 1],
    { indicator: 'victims', total: 20, femal: 12 },
  ]),
  slip('a word of a list', 'kernel/wrong-value', '"monthly-form"', [
    january,
    ['channel'],
    'monthly form',
  ]),
  slip('a month', 'kernel/wrong-value', '"2017-01"', [january, ['month'], '2017-1']),
  slip('a semester', 'kernel/wrong-value', '"2017-S1"', [cycle, ['semester'], '2017-s1']),
  slip('a day in Khmer digits', 'kernel/wrong-value', '"2017-02-06"', [
    january,
    ['receivedOn'],
    '២០១៧-០២-០៦',
  ]),
  slip('the name of a file', 'report/unexpected-file', 'periods/2017-S1/collected/sources.json', [
    'periods/2017-S1/collected/sorces.json',
    [],
    '{}',
  ]),
];

test.each(slips)(
  '$what that does not exist is answered with the one that was meant',
  ({ code, meant, edits }) => {
    const { corpus, findings } = smallCorpus(...edits);
    const found = [...findings, ...checkCorpus(corpus)].filter((each) => each.code === code);
    expect(found).not.toEqual([]);
    for (const each of found) {
      expect(say(each, 'en').hint).toContain(meant);
      expect(say(each, 'km').hint).toContain(meant);
    }
  },
);
