import { describe, expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { arrivalsSettled } from './arrivals-settled.ts';

const collected = 'periods/2017-S1/collected';
const january = `${collected}/returns/p-1/2017-01.json`;
const findings = (...edits: readonly Edit[]) =>
  arrivalsSettled(smallQuestion('2017-04-01', ...edits));
const verdict = (verdict: string, on: string): Edit => [
  `${collected}/verdicts.json`,
  [],
  { schema: 1, verdicts: [{ of: 'p-1.2017-01', verdict, by: 'chief', on }] },
];
const claim = (change: object): Edit => [
  `${collected}/claims.json`,
  [],
  {
    schema: 1,
    claims: [
      {
        id: 'c-1',
        source: 'form-2017',
        about: 'p-1',
        period: { month: '2017-01' },
        receivedOn: '2017-03-01',
        counts: [{ indicator: 'cases', total: 4 }],
        ...change,
      },
    ],
  },
];

test('returns that are whole and came by a form need no word', () => {
  expect(findings()).toEqual([]);
});

describe('a return by telegram', () => {
  const telegram: Edit = [january, ['channel'], 'telegram'];

  test('R-30 waits for somebody to verify it, with all its numbers', () => {
    expect(say(findings(telegram))).toMatchInlineSnapshot(`
      "blocker evidence/not-verified
        km p-1៖ p-1.2017-01 មិនទាន់ផ្ទៀងផ្ទាត់ (cases, victims) | ផ្ទៀងផ្ទាត់ថាពិតឬមិនពិត រួចកត់ត្រាក្នុង collected/verdicts.json
        en p-1: p-1.2017-01 waits to be verified (cases, victims). | Verify whether they are true, and record it in collected/verdicts.json."
    `);
  });

  test('R-30 waits no longer once it was found true, or untrue', () => {
    expect(findings(telegram, verdict('true', '2017-03-01'))).toEqual([]);
    expect(findings(telegram, verdict('untrue', '2017-03-01'))).toEqual([]);
    expect(name(findings(telegram, verdict('true', '2017-04-02')))).toEqual([
      'evidence/not-verified p-1.2017-01',
    ]);
  });
});

test('R-20 a count of which nobody was asked is told', () => {
  const border: Edit = [
    'indicators/cases.json',
    ['expectedFrom'],
    { kind: 'places', ids: ['p-2', 'p-3'] },
  ];
  expect(say(findings(border).slice(0, 1))).toMatchInlineSnapshot(`
    "warning collection/not-expected
      km p-1 មិនត្រូវបានស្នើឲ្យរាយការណ៍ cases ទេ។ រក្សា p-1.2017-01 ទុក តែមិនរាប់ | បើត្រូវរាប់ បន្ថែមក្នុង "askedOf" នៃ cycle.json
      en p-1 was not asked for cases; p-1.2017-01 is kept and not counted. | Name it in "askedOf" of the cycle, if it is to be counted."
  `);
});

test('R-57 a count from 26 December to 25 January is told, and stands in no sum', () => {
  const period = { from: '2016-12-26', to: '2017-01-25' };
  expect(say(findings(claim({ period })))).toMatchInlineSnapshot(`
    "warning collection/out-of-period
      km p-1៖ c-1 រាប់ថ្ងៃផ្សេងពីខែនៃឆមាស (cases) | បង្ហាញជាមួយរយៈពេលរបស់វា។ មិនត្រូវបូកទេ
      en p-1: c-1 counts other days than the months of the semester (cases). | Show it with its own period; it is never added."
  `);
});

test('an answer without a split that is owed is told by month, out of all that were owed', () => {
  expect(say(findings([january, ['counts', 1, 'female']]))).toMatchInlineSnapshot(`
    "warning collection/answer-partial
      km 2017-01៖ របាយការណ៍ដែលខ្វះផ្នែកខ្លះ ១ ក្នុងចំណោម ៣ (p-1) | សុំផ្នែកដែលខ្វះ។ មុនពេលនោះ សរុបបង្ហាញ «យ៉ាងតិច»
      en 2017-01: returns that leave something out: 1 of 3 (p-1). | Ask for the rest; the totals show “at least” until it comes."
  `);
});

test('R-15 a form that came back blank is told as an answer of which the rest is missing', () => {
  const blank = {
    schema: 1,
    id: 'p-2.2017-02',
    reporter: 'p-2',
    month: '2017-02',
    receivedOn: '2017-03-01',
    channel: 'monthly-form',
    answer: 'blank',
  };
  expect(name(findings([`${collected}/returns/p-2/2017-02.json`, [], blank]))).toEqual([
    'collection/answer-partial 2017-02',
  ]);
});
