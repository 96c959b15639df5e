import { describe, expect, test } from 'vitest';
import { Unit } from '../kernel/unit.ts';
import { bareCountsIn } from './bare-counts.ts';
import { counters } from './counters.ts';

const found = (text: string) => bareCountsIn(text).map((each) => each.text);

describe('a number before its word is a count', () => {
  test.each([
    ['ជនរងគ្រោះ ១២ នាក់', '១២ នាក់'],
    ['ជនរងគ្រោះ១២នាក់', '១២នាក់'],
    ['ជនរងគ្រោះ 12 នាក់', '12 នាក់'],
    ['មន្ត្រី ២០ រូប', '២០ រូប'],
    ['ករណី ១.២៣៤ ករណី', '១.២៣៤ ករណី'],
    ['There were 12 victims.', '12 victims'],
    ['There were 1,234 Victims.', '1,234 Victims'],
    ['There were 70,5000 people', '70,5000 people'],
    ['some 1 234 people', '1 234 people'],
    ['១២ victims', '១២ victims'],
    ['12\u00a0victims', '12 victims'],
    ['12\nvictims', '12 victims'],
    ['a 12-person team', '12-person'],
    ['“12” victims', '12” victims'],
    ['12 female victims', '12 female victims'],
    ['12 of the convicted men', '12 of the convicted men'],
    ['3 human trafficking cases', '3 human trafficking cases'],
    ['from 10-12 victims', '12 victims'],
    ['ជនរងគ្រោះ ១៧ ត្រូវបានជួយ', 'ជនរងគ្រោះ ១៧'],
    ['១៧ ជនរងគ្រោះ', '១៧ ជនរងគ្រោះ'],
    ['សរុប ក្នុងនោះស្រី ៥', 'ស្រី ៥'],
    ['half of the victims', 'half of the victims'],
    ['two-thirds of victims', 'two-thirds of victims'],
    ['ten percent', 'ten percent'],
    ['ដប់ភាគរយ', 'ដប់ភាគរយ'],
  ])('%s', (text, count) => {
    expect(found(text)).toEqual([count]);
  });
});

describe('so is a number in words, of persons and cases', () => {
  test.each([
    ['two victims', 'two victims'],
    ['Twenty-one people', 'Twenty-one people'],
    ['one hundred and two people', 'one hundred and two people'],
    ['12 (twelve) victims', 'twelve) victims'],
    ['ពីរនាក់', 'ពីរនាក់'],
    ['ម្ភៃបួន នាក់', 'ម្ភៃបួន នាក់'],
    ['ជនរងគ្រោះម្នាក់បានមក', 'ម្នាក់'],
    ['ពីរករណី', 'ពីរករណី'],
  ])('%s', (text, count) => {
    expect(found(text)).toEqual([count]);
  });
});

describe('so is a noun with its number after it', () => {
  test.each([
    ['ករណីចំនួន ១២', 'ករណីចំនួន ១២'],
    ['ជនរងគ្រោះមានចំនួនពីរ', 'ជនរងគ្រោះមានចំនួនពីរ'],
    ['Victims: 12.', 'Victims: 12'],
    ['ករណី៖ ១២', 'ករណី៖ ១២'],
    ['cases (12) of the year', 'cases (12)'],
  ])('%s', (text, count) => {
    expect(found(text)).toEqual([count]);
  });
});

describe('what nobody sees hides nothing', () => {
  test.each(['១២\u200bនាក់', '១\u200b២ នា\u200bក់', '12\u00ad vic\u00adtims', '12\ufeff victims'])(
    '%j',
    (text) => {
      expect(found(text)).toHaveLength(1);
    },
  );

  test('and the count is found where it stands', () => {
    expect(bareCountsIn('\u200bab ១\u200b២ នាក់')[0]?.start).toBe(4);
  });
});

describe('no count of persons or cases is', () => {
  test.each([
    'On 13 June 2017 victims were heard.',
    'In 2021 victims were heard.',
    'Since June 2021, people have come.',
    'ក្នុងឆ្នាំ២០២១ ករណីថ្មីបានកើតឡើង',
    'គិតត្រឹមថ្ងៃទី១៣ ខែមិថុនា ឆ្នាំ២០១៧',
    'ករណីទី២ ករណីទី ៣ ករណី',
    'the third victim',
    'Form 3 cases',
    'The court sits at 10:30 people say.',
    'reports for 4 months',
    'មានរបាយការណ៍ ៤ខែ',
    '15 to 17 years old, under 15.',
    'អាយុ១៥-១៧ឆ្នាំ',
    'រូបភាពចំនួន ៣ រូបភាព',
    '3 official letters',
    'អ្នកចូលរួមម្នាក់ៗមកតែម្តង',
    'ករណីមួយ',
    'some people, many victims, several cases',
    'ជនរងគ្រោះមួយចំនួន',
    'one of the victims said',
    'victims (2021)',
    '2017-S1 cases',
    'ដើម្បីនាក់',
    'អ្នកដែលចូលរួមពីរលើក',
    'two online meetings',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a count says what it may count', () => {
  expect(bareCountsIn('3 លើក, 12 victims, ៤ ករណី').map(({ units }) => units)).toEqual([
    ['session', 'event'],
    ['person'],
    ['case'],
  ]);
});

test.each(Unit.options)('every word of the unit %s counts, in digits', (unit) => {
  for (const word of [...counters[unit].km, ...counters[unit].en]) {
    for (const text of [`12 ${word}`, `១២${word}`]) {
      expect(bareCountsIn(text).map(({ units }) => units.includes(unit))).toEqual([true]);
    }
  }
});

test('R-53 hostile text is read in no time: long numbers, long words, half patterns over and over', () => {
  const hostile = [
    '1'.repeat(50_000),
    '1.'.repeat(25_000),
    'one '.repeat(12_000),
    'ដប់'.repeat(12_000),
  ];
  for (const text of [...hostile, `${'ជនរងគ្រោះ '.repeat(5_000)}១`, '12 \u200b'.repeat(10_000)]) {
    expect(bareCountsIn(text).length).toBeLessThan(20_000);
  }
});
