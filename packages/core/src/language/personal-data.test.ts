import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './digits.ts';
import { personalDataIn } from './personal-data.ts';

const kinds = (text: string) => personalDataIn(text).map((each) => `${each.kind} ${each.text}`);

test.each([
  'ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨',
  'ទូរស័ព្ទ០១២៣៤៥៦៧៨',
  '012 345 678',
  '012-345-6789',
  '012.345.678',
  '012 34 56 78',
  '(012) 345 678',
  '0 1 2 3 4 5 6 7 9',
  '+855 12 345 678',
  '+855 (0)12 345 678',
  '+៨៥៥ ១២ ៣៤៥ ៦៧៨',
  '+855.12.345.678',
  '85512345678',
  '00855 12 345 678',
  '023 720 555',
  '+66 2 123 4567',
  '02 123 4567',
  '+44 20 7946 0958',
  '+1 (202) 555-0143',
  'tel012345678',
  '012\u200b345\u200b678',
  '０１２ ３４５ ６７８',
  '012‑345‑678',
  '012 **345** 678',
  '012\u00a0345\u00a0678',
  'https://example.com/012345678',
  'Call 012 345 678 (2017), not 1,234.',
])('%s is a telephone number', (text) => {
  expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(['phone-number']);
});

test.each([
  ['sok.dara@example.org'],
  ['sok\\_dara@mail.example.org'],
  ['sok@example.org,'],
  ['អ៊ីមែលsok@example.org'],
  ['sok (at) example (dot) org'],
  ['sok[at]example.org'],
  ['sok&#64;example.org'],
  ['sok＠example.org'],
])('%s is an e-mail address', (text) => {
  expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(['email-address']);
});

test.each([
  ['N1234567'],
  ['N 1234567'],
  ['AA12345678'],
  ['101234567'],
  ['១០១២៣៤៥៦៧'],
  ['101234567(01)'],
  ['passport no. 123456'],
  ['អត្តសញ្ញាណប័ណ្ណលេខ ១២៣ ៤៥៦ ៧៨៩'],
  ['1-2345-67890-12-3'],
])('%s is the number of a card or a passport', (text) => {
  expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(['identity-number']);
});

test.each([
  ['@sokdara'],
  ['តាម @sok_dara'],
  ['@សុខដារ៉ា'],
  ['t.me/sokdara'],
  ['https://t.me/sokdara'],
  ['https://www.facebook.com/sok.dara.9'],
  ['m.facebook.com/profile.php?id=1'],
  ['fb.com/sokdara'],
  ['https://www.tiktok.com/@sokdara'],
  ['https://wa.me/85512345678'],
  ['tg://resolve?domain=sokdara'],
  ['Telegram: sokdara'],
  ['ហ្វេសប៊ុក៖ សុខដារ៉ា'],
])('%s is an account', (text) => {
  expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(['handle']);
});

test.each([
  ['លោក សុខ', 'លោក សុខ'],
  ['លោកស្រី ចាន់', 'លោកស្រី ចាន់'],
  ['លោក\u200bស្រីចាន់', 'លោក\u200bស្រីចាន់'],
  ['ដោយលោកជំទាវអនុប្រធានអចិន្ត្រៃយ៍', 'លោកជំទាវអនុប្រធានអចិន្ត្រៃយ៍'],
  ['កញ្ញា ចាន់', 'កញ្ញា ចាន់'],
  ['អ្នកស្រី ចាន់', 'អ្នកស្រី ចាន់'],
  ['ឯកឧត្តម សុខ', 'ឯកឧត្តម សុខ'],
  ['ឯកឧត្តមSok', 'ឯកឧត្តមSok'],
  ['Mr Sok said', 'Mr Sok'],
  ['Mr. Sok', 'Mr. Sok'],
  ['by Mrs. ចាន់', 'Mrs. ចាន់'],
  ['H.E. Sok', 'H.E. Sok'],
  ['H.E.Sok', 'H.E.Sok'],
  ['HE Sok', 'HE Sok'],
  ['Her Excellency Chan', 'Her Excellency Chan'],
  ['Oknha Sok', 'Oknha Sok'],
  ['Dr Sok', 'Dr Sok'],
  ['mr. sok', 'mr. sok'],
])('the honorific in %s is found with what follows it', (text, said) => {
  expect(kinds(text)).toEqual([`honorific ${said}`]);
});

test.each([
  // Figures and shares.
  '1,234,567',
  '១.២៣៤.៥៦៧',
  '1 234 567',
  '+12.345.678',
  '+1,234 (+11.3 %)',
  '16.345678901',
  '0.012345678901',
  '10, 12, 14 and 015',
  // Days, months, times, semesters.
  '2022-09-02',
  '២០២២-០៩-០២',
  '02.09.2022',
  '02-09-2022 – 05-09-2022',
  '2020-07-01/2020-12-31',
  '2020-07-01-2020-12-31',
  '2022-09-02T10:30:00Z',
  '09.30-12.00 20',
  '01 02 03 04 05 06',
  '02-2017 1234',
  '2017-S1, 2017-S2',
  'ថ្ងៃទី១៣ ខែមិថុនា ឆ្នាំ២០១៧',
  // Documents, ids, hashes, keys.
  'XD-M-007/2020',
  'លេខ ០១២/២០២០ សជណ',
  'NS/RKM/0208/005',
  'ISBN 978-9996-0-1234-5',
  'r-k2m7vq',
  '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
  '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  // Addresses of pages, figure references, packages.
  'https://www.khmertimeskh.com/501133745/a-title-of-2022-09-02/',
  'www.phnompenhpost.com/national/report-123456789',
  '<fig:le.cases/kh-12?offence-family=trafficking>',
  '`@chhamas/core`, @chhamas/core/node',
  'telegram, phone or mission',
  'By Facebook and Telegram',
  // Words that look like honorifics.
  'ពិភពលោក ទូទាំងពិភពលោកទាំងមូល',
  'លោកអ្នកអាចអាន',
  'លោកខាងលិច',
  'ពាក្យ លោកស្រី, លោកជំទាវ។',
  'លោកិយ',
  'ខែកញ្ញា ឆ្នាំ២០១៧',
  '១៣ កញ្ញា ២០១៧',
  'ពីខែសីហា ដល់កញ្ញា',
  'កញ្ញា-តុលា',
  'កុមាររងគ្រោះ',
  'Drafts of the misses; Mr.',
  'HE WAS HERE',
  'General Secretariat',
  'ministries, MS Excel',
])('in %s there is no personal data', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('each is told where it starts, in the order of the text, and no two overlap', () => {
  const text = 'លោក សុខ ០១២ ៣៤៥ ៦៧៨, sok@example.org (@sok1), N1234567.';
  const found = personalDataIn(text);
  expect(found.map(({ kind }) => kind)).toEqual([
    'honorific',
    'phone-number',
    'email-address',
    'handle',
    'identity-number',
  ]);
  for (const { text: said, start } of found) expect(text.slice(start).startsWith(said)).toBe(true);
});

test('a number that a figure is written as in either language is never personal data', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
      for (const language of ['km', 'en'] as const) {
        expect(kinds(`(+${formatNumber(n, language)})`)).toEqual([]);
        expect(kinds(`${formatNumber(n, language)} ${formatNumber(n, language)}`)).toEqual([]);
      }
    }),
    { examples: [[855_000_000]] },
  );
});

test('a telephone number is found among any words, in any digits and with any signs between them', () => {
  const sign = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2011', '\u200b');
  const word = fc.constantFrom('', 'ទូរស័ព្ទ', 'Call ', '(', 'លេខ ', '2017, ');
  fc.assert(
    fc.property(
      word,
      sign,
      fc.boolean(),
      fc.stringMatching(/^[1-9]\d{7}$/),
      (before, sep, km, rest) => {
        const number = `0${rest.slice(0, 2)}${sep}${rest.slice(2, 5)}${sep}${rest.slice(5)}`;
        const typed = km ? number.replaceAll(/\d/g, (d) => '០១២៣៤៥៦៧៨៩'.charAt(Number(d))) : number;
        expect(personalDataIn(`${before}${typed}។`)).toMatchObject([{ kind: 'phone-number' }]);
      },
    ),
  );
});

test('a long text without any of it is read in a moment', () => {
  for (const piece of ['a', '1', '1 ', 'a.', '@', '<fig:', 'ក', '0-', '+', '(', 'លោក', 'a@']) {
    const start = performance.now();
    personalDataIn(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});

test('the guide of the editors, with all its examples, holds none', () => {
  for (const part of ['editors', 'editors-reference']) {
    for (const language of ['km', 'en']) {
      const guide = join(import.meta.dirname, `../../../../docs/${part}.${language}.md`);
      expect(kinds(readFileSync(guide, 'utf8'))).toEqual([]);
    }
  }
});
