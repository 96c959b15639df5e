import { statusOf } from '@chhamas/core';
import type { Language } from '@chhamas/core';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Edit } from '../../../packages/core/src/testing/small-content.ts';
import { smallQuestion } from '../../../packages/core/src/testing/small-content.ts';
import { printStatus } from './print-status.ts';

const collected = 'periods/2017-S1/collected/';
const text = (en: string) => ({ km: 'ខ្មែរ', en });

/** Everything that can be outstanding, unasked or disputed, once. */
const troubles: readonly Edit[] = [
  [
    'periods/2017-S1/cycle.json',
    ['postponements'],
    [
      { reporter: 'p-2', months: ['2017-02'], due: '2017-03-20', on: '2017-03-09' },
      { reporter: 'p-2', months: ['2017-02'], due: '2017-03-31', on: '2017-03-19' },
    ],
  ],
  [
    `${collected}follow-ups.json`,
    [],
    {
      schema: 1,
      followUps: [
        {
          id: 'f1',
          reporters: { kind: 'provinces' },
          kind: 'letter',
          on: '2017-03-19',
          outcome: 'postponed',
        },
      ],
    },
  ],
  [`${collected}returns/p-1/2017-02.json`, ['counts', 1]],
  [
    `${collected}returns/ministry-b/2017-01.json`,
    [],
    {
      schema: 1,
      id: 'r-1',
      reporter: 'ministry-b',
      month: '2017-01',
      receivedOn: '2017-02-06',
      channel: 'official-letter',
      answer: 'has-data',
      counts: [{ indicator: 'victims', total: 9, female: 5 }],
    },
  ],
  [
    `${collected}sources.json`,
    ['sources', 1],
    { id: 'police-letter', kind: 'police', provider: text('Police') },
  ],
  [
    `${collected}claims.json`,
    [],
    {
      schema: 1,
      claims: [
        {
          id: 'claim-1',
          source: 'police-letter',
          about: 'p-1',
          period: { month: '2017-01' },
          receivedOn: '2017-03-20',
          counts: [{ indicator: 'cases', total: 6 }],
        },
      ],
    },
  ],
  ['periods/2017-S1/groups/desk.json', ['events'], []],
  [
    'periods/2017-S1/groups/desk.json',
    ['eta'],
    { base: '2017-06-25', offsetDays: 10, qualifier: 'about' },
  ],
];

function page(asOf: string, language: Language, ...edits: readonly Edit[]): string {
  const question = smallQuestion(asOf, ...edits);
  const { corpus, cycle } = question;
  return stripVTControlCharacters(
    printStatus(statusOf(question), cycle.value.dueOn, corpus, language, 'content'),
  );
}

test('the page says who sent what, what is outstanding, what differs and what blocks', () => {
  expect(page('2017-03-24', 'en', ...troubles)).toMatchInlineSnapshot(`
    "Semester 1, 2017 · approved
    as of 24 March 2017
    2 of 6 months are over; 98 days to the deadline, 30 June 2017.
    4 blockers and 3 warnings, at the end of this page.

    To do first
      • To be asked for what their returns left out: One
      • Came since yesterday: 1 return (Three)
      → npx chhamas remind 2017-S1 p-1

    Sections
      Being prepared: Desk
      Desk: promised for about 5 July 2017 · 5 days after the deadline

    Returns by reporter and month
      ● received   ○ confirmed: none   ▄ received in part   → missing
      · not due yet   * late
       1  2  3  4  5  6  month
      Capital-provinces · incomplete · 5 of 6 came · 1 late · 12 not due yet
       ●  ▄  ·  ·  ·  ·  One
       ○  →  ·  ·  ·  ·  Two
       ●  ●* ·  ·  ·  ·  Three
       3  2  0  0  0  0  came
       3  3  3  3  3  3  owed

    What is outstanding
      Capital-provinces · 2 returns of 2 reporters
        p-2 Two · missing: February (14 days, postponed ×2, now due 31 March 2017) ·
          urged by letter, 19 March 2017: postponed
        p-1 One · received in part: February (Victims)

    What came unasked: kept, not counted
      Ministry B: Victims, in the return for January 2017 (r-1)

    Where sources differ, and what is counted meanwhile
      Cases, One, January 2017
          4 counted, from its own return (p-1.2017-01) ·
            Police (claim-1) says 6 (gap 2) · nobody has asked

    Where every number went
      21 numbers arrived = 18 counted + 3 not counted

    What blocks publication (4)
      • Capital-provinces, February 2017: returns outstanding: 1 of 3.
        collection/returns-outstanding
      • Cases, One, January 2017: two sources differ: 4 is counted, the other says 6
        (gap 2); nobody has asked.
        evidence/difference-not-inquired
      • March 2017 is not over yet.
        report/period-incomplete
      • Desk: the section is not handed over (being prepared).
        group-report/section-not-handed-over

    What must be acknowledged (3)
      • February 2017: returns that leave something out: 1 of 3 (One).
        collection/answer-partial
      • Ministry B was not asked for Victims; the return for January 2017 (r-1) is
        kept and not counted.
        collection/not-expected
      • Desk: the section was promised for 5 July 2017 (after the deadline).
        group-report/late-finish"
  `);
});

test('the page says the same in Khmer', () => {
  const [collection = ''] = page('2017-03-24', 'km', ...troubles).split('\n\nអ្វីដែលរារាំង');
  expect(collection).toMatchInlineSnapshot(`
    "ឆមាសទី១ ឆ្នាំ២០១៧ · បានអនុម័ត
    គិតត្រឹមថ្ងៃទី២៤ ខែមីនា ឆ្នាំ២០១៧
    កន្លងផុត ២ ខែ ក្នុងចំណោម ៦ ខែ។ នៅសល់ ៩៨ ថ្ងៃ ដល់ថ្ងៃទី៣០ ខែមិថុនា ឆ្នាំ២០១៧
    ការរារាំង ៤ និងការព្រមាន ៣ មាននៅចុងទំព័រនេះ

    ត្រូវធ្វើមុនគេ
      • ត្រូវជំរុញយកអ្វីដែលរបាយការណ៍ខ្វះ៖ រាជធានី ក
      • បានមកដល់តាំងពីម្សិលមិញ៖ របាយការណ៍ ១ (ខេត្ត គ)
      → npx chhamas remind 2017-S1 p-1

    ផ្នែករបស់ក្រុម
      កំពុងរៀបចំ៖ ក្រុមជំនួយកិច្ចការ
      ក្រុមជំនួយកិច្ចការ៖ បានសន្យាបញ្ចប់នៅប្រមាណថ្ងៃទី៥ ខែកក្កដា ឆ្នាំ២០១៧ · ក្រោយកាលកំណត់ ៥ ថ្ងៃ

    របាយការណ៍ប្រចាំខែ តាមអ្នករាយការណ៍ និងខែ
      ● បានទទួល   ○ បានបញ្ជាក់ថាគ្មាន   ▄ បានទទួលមួយផ្នែក   → ខ្វះ   · មិនទាន់ដល់កំណត់   * យឺត
       ១  ២  ៣  ៤  ៥  ៦  ខែ
      រាជធានី-ខេត្ត · មិនទាន់គ្រប់ជ្រុងជ្រោយ · បានទទួល ៥ ក្នុងចំណោម ៦ · យឺត ១ · មិនទាន់ដល់កំណត់ ១២
       ●  ▄  ·  ·  ·  ·  រាជធានី ក
       ○  →  ·  ·  ·  ·  ខេត្ត ខ
       ●  ●* ·  ·  ·  ·  ខេត្ត គ
       ៣  ២  ០  ០  ០  ០  បានទទួល
       ៣  ៣  ៣  ៣  ៣  ៣  ត្រូវផ្ញើ

    របាយការណ៍ដែលនៅខ្វះ
      រាជធានី-ខេត្ត · របាយការណ៍ ២ ពីអ្នករាយការណ៍ ២
        p-2 ខេត្ត ខ · ខ្វះ៖ ខែកុម្ភៈ (១៤ ថ្ងៃ, ពន្យារពេល ×២, កំណត់ថ្មី ថ្ងៃទី៣១ ខែមីនា ឆ្នាំ២០១៧) ·
          បានជំរុញតាមលិខិតជំរុញ ថ្ងៃទី១៩ ខែមីនា ឆ្នាំ២០១៧៖ បានពន្យារពេល
        p-1 រាជធានី ក · បានទទួលមួយផ្នែក៖ ខែកុម្ភៈ (ជនរងគ្រោះ)

    អ្វីដែលបានទទួលដោយមិនបានស្នើ៖ រក្សាទុក តែមិនរាប់
      ក្រសួង ខ៖ ជនរងគ្រោះ ក្នុងរបាយការណ៍ខែមករា ឆ្នាំ២០១៧ (r-1)

    កន្លែងដែលប្រភពខុសគ្នា និងចំនួនដែលរាប់ជាបណ្តោះអាសន្ន
      ករណី រាជធានី ក ខែមករា ឆ្នាំ២០១៧
          រាប់ ៤ តាមរបាយការណ៍របស់ខ្លួន (p-1.2017-01) · ខ្មែរ (claim-1) ថា ៦ (ខ្វះចន្លោះ ២) ·
            មិនទាន់បានសួរនាំ

    តួលេខទាំងអស់ទៅណា
      តួលេខដែលបានទទួល ២១ = បានរាប់ ១៨ + មិនបានរាប់ ៣"
  `);
});

test('before the first return is due there is no matrix of dots', () => {
  expect(page('2017-01-20', 'en')).not.toContain('not due yet');
  expect(page('2017-01-20', 'en')).toMatch(/capital-provinces +incomplete/);
});

test('months that follow each other are one run, from the latest to the longest overdue', () => {
  const silent = ['2017-01', '2017-02'].map((month): Edit => [
    `${collected}returns/p-3/${month}.json`,
    [],
  ]);
  expect(page('2017-03-24', 'en', ...silent)).toContain(
    'Three · overdue: January – February (14 to 42 days) · nobody has urged',
  );
});

test('reporters of whom the same is to be said are named together', () => {
  const silent: Edit = [`${collected}returns/p-1/2017-02.json`, []];
  expect(page('2017-03-24', 'en', silent)).toContain(
    'p-1 One, p-2 Two · overdue: February (14 days) · nobody has urged',
  );
});
