import { describe, expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { noReturns, smallQuestion } from '../../testing/small-content.ts';
import { everybodyChased } from './everybody-chased.ts';

const collected = 'periods/2017-S1/collected';
const findings = (asOf: string, ...edits: readonly Edit[]) =>
  everybodyChased(smallQuestion(asOf, ...edits));
const followUp = (...changes: readonly object[]): Edit => [
  `${collected}/follow-ups.json`,
  [],
  {
    schema: 1,
    followUps: changes.map((change, index) => ({
      id: `f-${index + 1}`,
      reporters: { kind: 'places', ids: ['p-2'] },
      kind: 'letter',
      on: '2017-03-20',
      outcome: 'none',
      ...change,
    })),
  },
];

test('who answered, or still has time, needs no letter', () => {
  expect(findings('2017-03-10')).toEqual([]);
});

test('R-21 of all who owe it, where nothing came at all, each is named', () => {
  expect(name(findings('2017-03-31', ...noReturns))).toEqual([
    'collection/not-chased p-1',
    'collection/not-chased p-2',
    'collection/not-chased p-3',
  ]);
});

test('a part that is missing is not a return that is owed', () => {
  const left: Edit = [`${collected}/returns/p-1/2017-01.json`, ['counts', 1], undefined];
  expect(findings('2017-02-20', left)).toEqual([]);
});

describe('R-21 a province that owes its return', () => {
  test('and was urged by nobody is named', () => {
    expect(say(findings('2017-03-31'))).toMatchInlineSnapshot(`
      "warning collection/not-chased
        km p-2 មិនទាន់បានផ្ញើគ្រប់ ហើយមិនទាន់មានអ្នកជំរុញទេ | ផ្ញើលិខិត ឬទូរស័ព្ទ៖ chhamas remind ព្រាងលិខិត និងកត់ត្រា
        en p-2 owes something, and nobody has urged it. | Write or call: chhamas remind drafts the letter and records it."
    `);
  });

  test('and was urged is not, whatever came of it', () => {
    expect(findings('2017-03-31', followUp({}))).toEqual([]);
    expect(findings('2017-03-31', followUp({ outcome: 'refused' }))).toEqual([]);
  });

  test('was not urged before the day of the letter', () => {
    const others = 'collection/not-chased p-3';
    expect(name(findings('2017-03-19', followUp({})))).toEqual([
      'collection/not-chased p-2',
      others,
    ]);
    expect(name(findings('2017-03-20', followUp({})))).toEqual([others]);
  });

  test('was urged where the source gives the year alone', () => {
    expect(findings('2017-03-31', followUp({ on: '2017' }))).toEqual([]);
    expect(findings('2017-03-31', followUp({ on: '2018' }))).toHaveLength(1);
  });

  test('was urged with all border provinces', () => {
    expect(findings('2017-03-31', followUp({ reporters: { kind: 'border-provinces' } }))).toEqual(
      [],
    );
  });
});

describe('R-21 a ministry that sent nothing', () => {
  const ministry: readonly Edit[] = [
    [
      'periods/2017-S1/cycle.json',
      ['expected'],
      [{ stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a'] } }],
    ],
    [
      `${collected}/statements.json`,
      [],
      {
        schema: 1,
        statements: [
          {
            id: 's1',
            by: 'desk',
            asOf: '2017-04-01',
            about: { kind: 'reporter', reporter: 'ministry-a' },
            received: { kind: 'none', why: 'not-obtained' },
            source: 'form-2017',
          },
        ],
        resolutions: [],
      },
    ],
  ];
  const toMinistry = { reporters: { kind: 'bodies', ids: ['ministry-a'] } };

  test('must have been contacted', () => {
    expect(name(findings('2017-04-01', ...ministry))).toEqual(['collection/not-chased ministry-a']);
  });

  test('was contacted, and an invitation led to no meeting: both are kept', () => {
    const both = followUp(
      { ...toMinistry, kind: 'call', on: '2017', outcome: 'none' },
      { ...toMinistry, kind: 'meeting-invitation', on: '2017', outcome: 'not-held' },
    );
    expect(findings('2017-04-01', ...ministry, both)).toEqual([]);
    const { period } = smallQuestion('2017-04-01', ...ministry, both);
    expect(period.followUps[0]?.value.followUps.map(({ outcome }) => outcome)).toEqual([
      'none',
      'not-held',
    ]);
  });
});
