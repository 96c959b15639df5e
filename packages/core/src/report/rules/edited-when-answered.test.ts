import { describe, expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { editedWhenAnswered } from './edited-when-answered.ts';

const collected = 'periods/2017-S1/collected';
const desk = 'periods/2017-S1/groups/desk.json';
// 159 cases by one count, 151 by the police.
const counted: Edit = [
  `${collected}/returns/p-1/2017-01.json`,
  ['counts', 0],
  { indicator: 'cases', total: 159 },
];
const police: Edit = [
  `${collected}/claims.json`,
  [],
  {
    schema: 1,
    claims: [
      {
        id: 'c-1',
        source: 'letter-2017',
        about: 'p-1',
        period: { month: '2017-01' },
        receivedOn: '2017-02-20',
        counts: [{ indicator: 'cases', total: 151 }],
      },
    ],
  },
];
const inquiry = (answer?: object): Edit => [
  `${collected}/inquiries.json`,
  [],
  {
    schema: 1,
    inquiries: [
      {
        id: 'i-1',
        indicator: 'cases',
        reporter: 'p-1',
        month: '2017-01',
        on: '2017-03-01',
        answer,
      },
    ],
  },
];
const findings = (...edits: readonly Edit[]) =>
  editedWhenAnswered(smallQuestion('2017-04-01', counted, ...edits));

describe('R-30 a section of which sources differ, 159 cases here and 151 with the police', () => {
  test('is not edited before somebody asked', () => {
    expect(findings()).toEqual([]);
    expect(say(findings(police))).toMatchInlineSnapshot(`
      "blocker group-report/edited-before-answer periods/2017-S1/groups/desk.json events
        km desk៖ ផ្នែកនេះបានបន្តទៅមុខ (បានប្រគល់ជូនអ្នកបូកសរុប) ខណៈប្រភពមិនស៊ីគ្នាលើ p-1/2017-01/cases | សួរនាំ រង់ចាំចម្លើយ ឬប្រគល់ផ្នែកនេះត្រឡប់ទៅរៀបចំវិញ
        en desk: the section went on (handed to the consolidator) while sources differ on p-1/2017-01/cases. | Ask, wait for the answer, or return the section to drafting."
    `);
  });

  test('is not edited before the answer came', () => {
    expect(findings(police, inquiry())).toHaveLength(1);
    const answer = { on: '2017-03-20', chosen: 'c-1', note: { km: 'ចម្លើយ' } };
    expect(findings(police, inquiry(answer))).toEqual([]);
  });

  test('may be drafted all the same', () => {
    expect(findings(police, [desk, ['events'], []])).toEqual([]);
  });

  test('goes on where the leadership let the difference pass by name', () => {
    const exception = {
      code: 'evidence/difference-not-inquired',
      subject: 'p-1/2017-01/cases',
      caveat: { km: 'សេចក្តីបញ្ជាក់' },
      by: 'permanent-vice-chair',
      on: '2017-03-30',
    };
    const cycle: Edit = ['periods/2017-S1/cycle.json', ['exceptions'], [exception]];
    expect(findings(police, cycle)).toEqual([]);
  });

  test('holds up the group that answers for the count, and no other', () => {
    expect(findings(police, ['indicators/cases.json', ['owner'], 'admin'])).toEqual([]);
  });
});
