import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../kernel/localized-text.ts';
import { formatNumber } from '../language/digits.ts';
import { readCount } from './read-count.ts';

const read = (text: string) => readCount({ kind: 'text', text }, 'person');

test.each([
  ['20', { total: 20 }],
  ['២០', { total: 20 }],
  ['០៤', { total: 4 }],
  ['1,234', { total: 1234 }],
  ['១.២៣៤', { total: 1234 }],
  ['២០រូប', { total: 20 }],
  ['20 people', { total: 20 }],
  ['២០រូប (ស្រី ០៤រូប)', { total: 20, female: 4 }],
  ['២០នាក់ក្នុងនោះស្រី៤នាក់', { total: 20, female: 4 }],
  ['20 (F 4)', { total: 20, female: 4 }],
  ['20 (4 female)', { total: 20, female: 4 }],
  ['20, of whom female: 4', { total: 20, female: 4 }],
  ['\u200b 20\u00a0', { total: 20 }],
  ['គ្មាន', { total: 0 }],
  ['none', { total: 0 }],
  ['–', { total: 0, isDash: true }],
  ['យ៉ាងតិច ៤៥', { total: { kind: 'atLeast', n: 45 } }],
  ['ជាង១០', { total: { kind: 'moreThan', n: 10 } }],
  ['about 7', { total: { kind: 'about', n: 7 } }],
])('R-08 %s is a count', (text, said) => {
  expect(read(text)).toEqual({ kind: 'count', ...said });
});

test.each([
  ['-5', 'negative'],
  ['(5)', 'negative'],
  ['16.5', 'fraction'],
  ['1.2E+03', 'exponent'],
  ['03/04/2022', 'a-day'],
  ['TRUE', 'true-or-false'],
  ['0៤', 'mixed-digits'],
  ['70,5000', 'odd-separators'],
  ['1.234', 'odd-separators'],
  ['99999999999999999999', 'too-great'],
  ['10-15', 'no-number'],
  ['20 women', 'no-number'],
  ['ច្រើន', 'no-number'],
])('R-08 %s is no count, and is not repaired', (text, why) => {
  expect(read(text)).toEqual({ kind: 'not-a-count', why });
});

test('R-08 a number with the counter of something else is told by itself', () => {
  expect(read('20 ករណី')).toEqual({ kind: 'other-unit', counter: 'ករណី' });
  expect(readCount({ kind: 'text', text: '20 ករណី' }, 'case')).toEqual({ kind: 'count', total: 20 });
  expect(readCount({ kind: 'text', text: '20 ករណី' })).toEqual({ kind: 'count', total: 20 });
});

test('what a spreadsheet keeps of another kind is a count only where it is a whole number', () => {
  expect(readCount({ kind: 'number', n: 20 }, 'case')).toEqual({ kind: 'count', total: 20 });
  expect(readCount({ kind: 'number', n: -1 })).toMatchObject({ why: 'negative' });
  expect(readCount({ kind: 'number', n: 1.5 })).toMatchObject({ why: 'fraction' });
  expect(readCount({ kind: 'number', n: 1e300 })).toMatchObject({ why: 'too-great' });
  expect(readCount({ kind: 'day', day: '2022-04-03' })).toMatchObject({ why: 'a-day' });
  expect(readCount({ kind: 'truth', isTrue: true })).toMatchObject({ why: 'true-or-false' });
  expect(readCount({ kind: 'error', text: '#REF!' })).toEqual({ kind: 'error-value' });
  expect(read('#DIV/0!')).toEqual({ kind: 'error-value' });
});

test('R-14 a blank cell says nothing, also where it holds what nobody sees', () => {
  for (const text of ['', '  ', '\u200b', '\u00a0']) expect(read(text)).toEqual({ kind: 'blank' });
});

test('every count is read back as it is printed, in both languages', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...languages), (n, language) => {
      expect(read(formatNumber(n, language))).toEqual({ kind: 'count', total: n });
    }),
  );
});

test('whatever is typed is read in no time', () => {
  const signs = fc.constantFrom(...'0 9 ០ ៩ . , ( ) - F f ស្រី នាក់ at least'.split(' '), ' ');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 400 }), (typed) => {
      const started = performance.now();
      read(typed.join(''));
      expect(performance.now() - started).toBeLessThan(200);
    }),
  );
});
