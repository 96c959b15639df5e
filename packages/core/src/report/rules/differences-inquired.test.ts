import { describe, expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { differencesInquired } from './differences-inquired.ts';

const collected = 'periods/2017-S1/collected';
const claims = (total: number, change: object = {}): Edit => [
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
        counts: [{ indicator: 'cases', total }],
        ...change,
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
        on: '2017-03-02',
        ...(answer === undefined ? {} : { answer }),
      },
    ],
  },
];
const findings = (...edits: readonly Edit[]) =>
  differencesInquired(smallQuestion('2017-04-01', ...edits));

test('sources that say the same need no inquiry', () => {
  expect(findings(claims(4))).toEqual([]);
});

describe('R-18 where the police count nine cases and the province four', () => {
  test('somebody must ask', () => {
    expect(say(findings(claims(9)))).toMatchInlineSnapshot(`
      "blocker evidence/difference-not-inquired
        km p-1/2017-01/cases៖ ប្រភពពីរមិនស៊ីគ្នា៖ រាប់ ៤ តែប្រភពផ្សេងថា ៩ (ខ្វះចន្លោះ ៥)។ មិនទាន់បានសួរនាំទេ | ទំនាក់ទំនងសួរនាំ រួចកត់ត្រាក្នុង collected/inquiries.json
        en p-1/2017-01/cases: two sources differ: 4 is counted, the other says 9 (gap 5); nobody has asked. | Get in touch to inquire, and record it in collected/inquiries.json."
    `);
  });

  test('the question stays open until the answer came', () => {
    expect(say(findings(claims(9), inquiry()))).toMatchInlineSnapshot(`
      "blocker evidence/inquiry-open
        km p-1/2017-01/cases៖ ប្រភពពីរមិនស៊ីគ្នា៖ រាប់ ៤ តែប្រភពផ្សេងថា ៩ (ខ្វះចន្លោះ ៥)។ បានសួរនាំ តែមិនទាន់មានចម្លើយ | ជំរុញឲ្យឆ្លើយ រួចកត់ត្រាក្នុង collected/inquiries.json
        en p-1/2017-01/cases: two sources differ: 4 is counted, the other says 9 (gap 5); the inquiry is not answered. | Urge the answer, and record it in collected/inquiries.json."
    `);
    const later = { on: '2017-04-02', note: { km: 'ព្រោះ' } };
    expect(name(findings(claims(9), inquiry(later)))).toEqual([
      'evidence/inquiry-open p-1/2017-01/cases',
    ]);
  });

  test('an answer settles it, whoever is right', () => {
    const note = { km: 'ព្រោះ' };
    expect(findings(claims(9), inquiry({ on: '2017-03-09', note }))).toEqual([]);
    expect(findings(claims(9), inquiry({ on: '2017-03-09', chosen: 'c-1', note }))).toEqual([]);
  });
});

describe('R-18 where two forms of one province contradict each other', () => {
  const another: Edit = [
    `${collected}/returns/p-1/2017-01.amendment-1.json`,
    [],
    {
      schema: 1,
      id: 'r-2',
      reporter: 'p-1',
      month: '2017-01',
      receivedOn: '2017-03-09',
      channel: 'monthly-form',
      answer: 'has-data',
      counts: [{ indicator: 'cases', total: 6 }],
    },
  ];

  test('neither is counted, and the answer must say which one holds', () => {
    expect(say(findings(another))).toMatchInlineSnapshot(`
      "blocker evidence/counts-contradict
        km p-1/2017-01/cases៖ ចំនួនពីរដែលមានឋានៈស្មើគ្នា ខុសគ្នា (៤ និង ៦)។ មិនទាន់រាប់មួយណាទេ | សួរនាំ រួចកត់ត្រាក្នុង collected/inquiries.json ថាយកមួយណា
        en p-1/2017-01/cases: two counts of equal standing differ (4 and 6); neither is counted. | Ask, and record in collected/inquiries.json which one holds."
    `);
    const silent = inquiry({ on: '2017-03-20', note: { km: 'ព្រោះ' } });
    expect(name(findings(another, silent))).toEqual([
      'evidence/counts-contradict p-1/2017-01/cases',
    ]);
  });

  test('an answer that names one of them settles it', () => {
    const chosen = inquiry({ on: '2017-03-20', chosen: 'r-2', note: { km: 'ព្រោះ' } });
    expect(findings(another, chosen)).toEqual([]);
  });
});

test('totals that agree differ in a split, and that is said without a number', () => {
  const parts = { family: { trafficking: 2, exploitation: 2 } };
  const split = claims(4, { counts: [{ indicator: 'cases', total: 4, parts }] });
  expect(say(findings(split))).toMatchInlineSnapshot(`
    "blocker evidence/difference-not-inquired
      km p-1/2017-01/cases៖ ប្រភពពីរមិនស៊ីគ្នា (ត្រង់ការបំបែក)។ មិនទាន់បានសួរនាំទេ | ទំនាក់ទំនងសួរនាំ រួចកត់ត្រាក្នុង collected/inquiries.json
      en p-1/2017-01/cases: two sources differ (in a split); nobody has asked. | Get in touch to inquire, and record it in collected/inquiries.json."
  `);
});

test('the whole country is asked about by its own name', () => {
  const national = claims(30, { about: 'xs', period: { month: '2017-01' } });
  expect(name(findings(national))).toEqual(['evidence/difference-not-inquired xs/2017-01/cases']);
});
