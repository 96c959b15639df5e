import { describe, expect, test } from 'vitest';
import { addTallies } from '../figure/tally.ts';
import { cellOf } from '../figure/figure-cell.ts';
import { completenessOf, shareOf } from '../figure/completeness.ts';
import type { Figure } from '../figure/figure.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { changeBetween } from '../comparison/change-between.ts';
import { CountEntry } from '../indicator/count-entry.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { formatPercent, formatSignedPercent } from '../language/digits.ts';
import type { Arrived } from '../testing/arrived.ts';
import { claimed, collect, inquired, returned } from '../testing/arrived.ts';
import { semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { name, say } from '../testing/say.ts';
import { smallCorpus, smallQuestion } from '../testing/small-content.ts';
import { countsAddUp } from './rules/counts-add-up.ts';
import { differencesInquired } from './rules/differences-inquired.ts';

// Numbers that newspapers and reports really printed, right and wrong ones.

const article = (...counts: readonly object[]) =>
  smallCorpus([
    'periods/2017-S1/press/paper.json',
    [],
    {
      schema: 1,
      semester: '2017-S1',
      source: { id: 'paper', kind: 'media', provider: { km: 'កាសែត' } },
      counts: counts.map((count) => ({ indicator: 'cases', period: '2017-S1', ...count })),
    },
  ]);
const splitting = (total: number, parts: readonly number[]) => ({
  total,
  parts: { family: Object.fromEntries(parts.map((part, index) => [`part-${index}`, part])) },
});
const faultsOf = (total: number, parts: readonly number[]) =>
  countsAddUp(article(splitting(total, parts)).corpus);

describe('R-56 parts that were printed', () => {
  test.each([
    ['victims of 2017 by age', 345, [138, 40, 167]],
    ['cases of 2017, police', 151, [43, 108]],
    ['arrests of 2017, police', 187, [65, 122]],
    ['victims of 2017, police', 296, [85, 211]],
    ['victims of 2018-S1 by age', 263, [70, 31, 162]],
    ['victims of 2018-S1 by where they were handed', 263, [191, 72]],
    ['cases of 2020-S1', 79, [29, 50]],
    ['cases of 2024-S1', 104, [22, 82]],
    ['suspects of 2024-S1', 134, [34, 100]],
    ['cases of 2025-S1', 99, [27, 72]],
    ['suspects of 2025-S1', 130, [37, 93]],
    ['victims of 2025-S1', 278, [81, 197]],
    ['court cases of 2025-S1', 236, [118, 118]],
    ['court cases of 2022-S1', 195, [153, 42]],
    ['workers abroad in 2019', 68_040, [57_823, 5_938, 3_945, 135, 72, 69, 58]],
  ])('add up: %s', (_, total, parts) => {
    expect(faultsOf(total, parts)).toEqual([]);
    const values = faultsOf(total + 1, parts).map(({ values: { difference } }) => difference);
    expect(values).toEqual([1]);
  });

  test('of the 757 repatriated in 2017, by country, come to 752: a gap of 5', () => {
    const listed = [351, 260, 50, 33, 18, 17, 13, 5, 4, 1];
    expect(say(faultsOf(757, listed))).toMatchInlineSnapshot(`
      "error collection/parts-do-not-add periods/2017-S1/press/paper.json counts.0.parts.family
        km cases៖ ផ្នែកតាម family បូកបាន ៧៥២ តែសរុបគឺ ៧៥៧ | កែផ្នែក ឬកែសរុប។ ខុសគ្នា ៥
        en cases: the parts by family add to 752, the total is 757. | Correct the parts or the total; they differ by 5."
    `);
  });

  test('of the 757 are whole where the five are named as not specified', () => {
    const parts = { family: { listed: 752, 'not-specified': 5 } };
    expect(countsAddUp(article({ total: 757, parts }).corpus)).toEqual([]);
  });
});

/** What the rule on differences says of our sum for January, and one claim about the country. */
function differenceOf(ours: readonly number[], theirs: unknown, inquiry?: object) {
  const arrived: Arrived = {
    returns: ours.map((total, index) =>
      returned({
        id: `r-${index}`,
        reporter: `p-${index + 1}`,
        counts: [{ indicator: 'cases', total }],
      }),
    ),
    claims: [claimed({ about: 'xs', counts: [{ indicator: 'cases', total: theirs }] })],
    inquiries: inquiry === undefined ? [] : [inquired({ reporter: 'xs', ...inquiry })],
  };
  return differencesInquired({ ...smallQuestion('2017-07-31'), collected: collect(arrived) });
}

describe('two counts of one thing', () => {
  test('R-56 757 that were stated against 752 that were listed are a gap, until the answer came', () => {
    const listed = [351 + 260, 50 + 33 + 18 + 17 + 13, 5 + 4 + 1];
    const [found] = differenceOf(listed, 757);
    expect(found?.values).toMatchObject({ ours: 752, theirs: 757, kind: 'gap', amount: 5 });
    expect(name(differenceOf(listed, 757))).toEqual([
      'evidence/difference-not-inquired xs/2017-01/cases',
    ]);
    expect(name(differenceOf(listed, 757, {}))).toEqual(['evidence/inquiry-open xs/2017-01/cases']);
    const answer = { on: '2017-03-09', note: { km: 'ប្រាំនាក់មិនបានបញ្ជាក់ប្រទេស' } };
    expect(differenceOf(listed, 757, { answer })).toEqual([]);
  });

  test('R-18 159 cases of the committee and 151 of the police are an excess of 8', () => {
    const [found] = differenceOf([159, 0, 0], 151);
    expect(found?.values).toMatchObject({ kind: 'excess', amount: 8, other: 'c-1' });
  });

  test('R-07 296 victims of the police are no “more than 300”', () => {
    const [found] = differenceOf([85, 211, 0], { kind: 'moreThan', n: 300 });
    expect(found?.values).toMatchObject({ ours: 296, kind: 'gap', amount: 5 });
  });
});

const printed = (cell: number | Quantity, more: Partial<Figure> = {}) =>
  mintProtected({
    ...makeFigure(typeof cell === 'number' ? cell : { status: 'shown', quantity: cell }, {
      verification: 'as-printed',
    }),
    ...more,
  });
const changeOf = (now: ReturnType<typeof printed>, before: ReturnType<typeof printed>) =>
  changeBetween(now, before, semester('2017-S1')).result;
const percentOf = (now: number, before: number) => {
  const result = changeOf(printed(now), printed(before));
  return result.status === 'computed' ? formatSignedPercent(result.ratio, 'en') : result.why;
};

describe('R-55 a change that was printed', () => {
  test.each([
    ['cases of 2017', 159, 92, '+72.8 %'],
    ['cases of 2018-S1', 78, 62, '+25.8 %'],
    ['victims of 2018-S1', 263, 106, '+148.1 %'],
    ['suspects of 2018-S1', 97, 85, '+14.1 %'],
    ['cases of January to October 2018', 109, 129, '−15.5 %'],
    ['cases of 2024-S1, printed with 16.34 %', 104, 87, '+19.5 %'],
    ['cases of 2025-S1', 99, 104, '−4.8 %'],
    ['women who migrated in 2016, printed with 30.5 %', 13_993, 9_723, '+43.9 %'],
  ])('is taken of the earlier count: %s', (_, now, before, percent) => {
    expect(percentOf(now, before)).toBe(percent);
  });

  test('as 17 of the later 104 is another number, and nobody can type it', () => {
    expect(formatSignedPercent(17 / 104, 'en')).toBe('+16.3 %');
    for (const key of ['change', 'ratio', 'percent']) {
      const { findings } = article({ total: 104, [key]: 16.34 });
      expect(findings.map(({ code }) => code)).toEqual(['kernel/unknown-key']);
    }
  });

  test('is refused where the earlier count is “at least 100”', () => {
    const result = changeOf(printed(53), printed({ kind: 'atLeast', n: 100 }));
    expect(result).toEqual({ status: 'refused', why: 'inexact' });
  });
});

describe('R-12 a national number of 15 among 25 provinces', () => {
  const provinces = Array.from({ length: 25 }, (_, index) => ({
    value: index < 15 ? (index === 0 ? 109 - 14 : 1) : 0,
    expected: 1,
    received: index < 15 ? 1 : 0,
    nil: 0,
  }));
  const country = addTallies(provinces);

  test('speaks for 60 % of the country, and says so', () => {
    const completeness = completenessOf(country);
    expect(completeness).toMatchObject({ status: 'incomplete', expected: 25, received: 15 });
    expect(formatPercent(shareOf(completeness) ?? 0, 'en')).toBe('60.0 %');
  });

  test('is at least 109, not 109, and gives no percentage against 129', () => {
    expect(cellOf(country)).toEqual({ status: 'shown', quantity: { kind: 'atLeast', n: 109 } });
    const now = printed(109, {
      completeness: completenessOf(country),
      verification: 'as-received',
    });
    const before = printed(129, { verification: 'as-received' });
    expect(changeOf(now, before)).toEqual({ status: 'refused', why: 'incomplete' });
  });
});

test('R-17 20 returns are 80.0 % of 25 capital-provinces and 83.3 % of 24 provinces', () => {
  expect([20 / 25, 20 / 24].map((share) => formatPercent(share, 'en'))).toEqual([
    '80.0 %',
    '83.3 %',
  ]);
});

test('R-08 of 38,196 people who went abroad in 2016, 13,993 women are 36.6 %', () => {
  expect(formatPercent(13_993 / 38_196, 'en')).toBe('36.6 %');
});

test.each(['70,5000', '70,225', '៧០', '0៤'])(
  'R-08 a count is a number, never the text "%s"',
  (total) => {
    expect(CountEntry.safeParse({ indicator: 'mi.deportees_received', total }).success).toBe(false);
  },
);
