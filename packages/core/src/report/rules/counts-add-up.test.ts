import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendedFile } from '../../testing/attended.ts';
import { holds } from '../../testing/holds.ts';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { countsAddUp } from './counts-add-up.ts';

const january = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
const findings = (...edits: readonly Edit[]) => countsAddUp(smallCorpus(...edits).corpus);

test('R-08 as many women as people are no fault', () => {
  expect(findings([january, ['counts', 1, 'female'], 20])).toEqual([]);
});

test('R-08 more women than people are a fault', () => {
  expect(say(findings([january, ['counts', 1, 'female'], 24]))).toMatchInlineSnapshot(`
    "error collection/female-above-total periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.female
      km victims៖ ស្រី ២៤ លើសចំនួនសរុប ២០ | សរសេរចំនួនមិនលើស ២០ ឬកែចំនួនសរុប
      en victims: 24 female is more than the total of 20. | Write a number of at most 20, or raise the total."
  `);
});

test('R-56 parts that do not add up to their total are a fault, and the gap is named', () => {
  const parts = { trafficking: 1, exploitation: 2 };
  expect(say(findings([january, ['counts', 0, 'parts', 'family'], parts]))).toMatchInlineSnapshot(`
    "error collection/parts-do-not-add periods/2017-S1/collected/returns/p-1/2017-01.json counts.0.parts.family
      km cases៖ ផ្នែកតាម family បូកបាន ៣ តែសរុបគឺ ៤ | កែផ្នែក ឬកែសរុប។ ខុសគ្នា ១
      en cases: the parts by family add to 3, the total is 4. | Correct the parts or the total; they differ by 1."
  `);
});

test('R-56 a newspaper’s parts must add up too', () => {
  const article = {
    schema: 1,
    semester: '2017-S1',
    source: { id: 'paper', kind: 'media', provider: { km: 'កាសែត' } },
    counts: [
      {
        indicator: 'cases',
        period: '2017-S1',
        total: 99,
        parts: { family: { trafficking: 27, exploitation: 71 } },
      },
    ],
  };
  const found = findings(['periods/2017-S1/press/paper.json', [], article]);
  expect(found.map(({ values }) => values['difference'])).toEqual([1]);
});

test('R-56 women and those whose sex nobody recorded are no more than all', () => {
  const entry = { indicator: 'victims', total: 20, female: 12 };
  const withUnknown = (sexNotSpecified: number): Edit => [
    january,
    ['counts', 1],
    { ...entry, sexNotSpecified },
  ];
  expect(findings(withUnknown(8))).toEqual([]);
  expect(findings(withUnknown(9)).map(({ values }) => values['female'])).toEqual([21]);
});

describe('counts by two splits together', () => {
  const cells = (...counts: readonly number[]): Edit => [
    january,
    ['counts', 1],
    {
      indicator: 'victims',
      total: 20,
      female: 12,
      cells: ['female', 'male'].flatMap((sex, row) =>
        ['trafficking', 'exploitation'].map((family, column) => ({
          by: { sex, family },
          count: counts[row * 2 + column] ?? 0,
        })),
      ),
    },
  ];

  test('that add up to the total, and to each split alone, are no fault', () => {
    expect(findings(cells(7, 5, 6, 2))).toEqual([]);
  });

  test('R-56 that do not add up to the total are a fault', () => {
    expect(say(findings(cells(7, 5, 6, 1)))).toMatchInlineSnapshot(`
      "error collection/parts-do-not-add periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.cells
        km victims៖ ផ្នែកតាម family × sex បូកបាន ១៩ តែសរុបគឺ ២០ | កែផ្នែក ឬកែសរុប។ ខុសគ្នា ១
        en victims: the parts by family × sex add to 19, the total is 20. | Correct the parts or the total; they differ by 1."
    `);
  });

  test('R-56 that add up to the total and not to a split alone are a fault', () => {
    expect(say(findings(cells(6, 5, 7, 2)))).toMatchInlineSnapshot(`
      "error collection/splits-disagree periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.cells
        km victims៖ «female» (sex) ការបំបែកមួយថា ១២ មួយទៀតថា ១១ | កែការបំបែកមួយក្នុងចំណោមពីរនេះ
        en victims: of “female” (sex) one split says 12 and the other 11. | Correct one of the two splits.
      error collection/splits-disagree periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.cells
        km victims៖ «male» (sex) ការបំបែកមួយថា ៨ មួយទៀតថា ៩ | កែការបំបែកមួយក្នុងចំណោមពីរនេះ
        en victims: of “male” (sex) one split says 8 and the other 9. | Correct one of the two splits."
    `);
  });
});

test('R-07 of at least 7 there may be 9, and parts of exactly 7 must come to 7', () => {
  const atLeast = (trafficking: number): Edit => [
    january,
    ['counts', 0],
    {
      indicator: 'cases',
      total: { kind: 'atLeast', n: 7 },
      parts: { family: { trafficking, exploitation: 3 } },
    },
  ];
  expect(findings(atLeast(6))).toEqual([]);
  expect(findings([january, ['counts', 0, 'total'], 7])).toHaveLength(1);
});

test('R-56 a total that is written as exactly 7 has parts that come to 7', () => {
  const exactly = (exploitation: number): Edit => [
    january,
    ['counts', 0],
    {
      indicator: 'cases',
      total: { kind: 'exact', n: 7 },
      parts: { family: { trafficking: 1, exploitation } },
    },
  ];
  expect(findings(exactly(6))).toEqual([]);
  expect(findings(exactly(4)).map(({ values }) => values['difference'])).toEqual([2]);
});

test('R-08 a meeting of 20 with 24 women is a fault', () => {
  const file = 'periods/2017-S1/coordination/meetings.json';
  const meeting = {
    status: 'held',
    id: 'm-1',
    subject: { km: 'កិច្ចប្រជុំ' },
    on: '2017-06-13',
    attendees: { total: 20, female: 24 },
  };
  const found = findings([file, [], { schema: 1, meetings: [meeting] }]);
  expect(found.map(({ code, path }) => [code, path?.join('.')])).toEqual([
    ['collection/female-above-total', 'meetings.0.attendees.female'],
  ]);
});

test('R-11 a delegation of 3 with 4 women is a fault', () => {
  const found = findings(attendedFile({ delegation: { total: 3, female: 4 } }));
  expect(found.map(({ code, path }) => [code, path?.join('.')])).toEqual([
    ['collection/female-above-total', 'meetings.0.delegation.female'],
  ]);
  expect(findings(attendedFile({}))).toEqual([]);
});

test('R-56 a whole table adds up, and with any one of its numbers changed it does not', () => {
  const table = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });
  const numbers = ['total', 'female', 'u18', '18p', '0', '1', '2', '3'] as const;
  holds(
    fc.property(
      table,
      fc.constantFrom(...numbers),
      fc.constantFrom(-1, 1, 5),
      (counts, which, by) => {
        const [girls = 0, women = 0, boys = 0, men = 0] = counts;
        const changed = (name: (typeof numbers)[number], count: number) =>
          name === which ? Math.max(0, count + by) : count;
        const entry = (change: typeof changed) => ({
          indicator: 'victims',
          total: change('total', girls + women + boys + men),
          female: change('female', girls + women),
          parts: { age: { u18: change('u18', girls + boys), '18p': change('18p', women + men) } },
          cells: ['female', 'male'].flatMap((sex, row) =>
            ['u18', '18p'].map((age, column) => {
              const at = row * 2 + column;
              return { by: { sex, age }, count: change(numbers[at + 4] ?? '0', counts[at] ?? 0) };
            }),
          ),
        });
        const faultsOf = (change: typeof changed) =>
          findings([january, ['counts', 1], entry(change)]);
        expect(faultsOf((_, count) => count)).toEqual([]);
        const isSame =
          JSON.stringify(entry(changed)) === JSON.stringify(entry((_, count) => count));
        expect(faultsOf(changed).length > 0).toBe(!isSame);
      },
    ),
    60,
  );
});
