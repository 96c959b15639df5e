import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import {
  formatNumber,
  formatPercent,
  formatSignedPercent,
  khmerDigitsOf,
  parseCount,
  parseKhmerInt,
} from './digits.ts';

describe('R-08 a whole number', () => {
  test.each([
    ['០៤', 4],
    ['២០', 20],
    ['20', 20],
    [' ៤ ', 4],
    ['០', 0],
  ])('in Khmer or in Latin digits is read: %s', (text, number) => {
    expect(parseKhmerInt(text)).toBe(number);
  });

  test.each(['0៤', '២0', '', '-4', '៤.៥', '៤,០០០', '៤ ៤', '70,5000', 'ស្រី', '១៣៣៧ធានី'])(
    'is refused, not repaired: "%s"',
    (text) => {
      expect(parseKhmerInt(text)).toBeUndefined();
    },
  );

  test('too large to be counted exactly is refused', () => {
    expect(parseKhmerInt('9007199254740993')).toBeUndefined();
  });

  test('written in Khmer digits reads back as itself', () => {
    holds(
      fc.property(fc.maxSafeNat(), (number) => {
        expect(parseKhmerInt(khmerDigitsOf(String(number)))).toBe(number);
      }),
    );
  });
});

describe('R-08 a count', () => {
  test.each([
    ['70,225', 70_225],
    ['៧០.២២៥', 70_225],
    ['1,234,567', 1_234_567],
    ['70225', 70_225],
    ['០៤', 4],
  ])('is read with the marks between its thousands: %s', (text, number) => {
    expect(parseCount(text)).toBe(number);
  });

  test.each([
    '70,5000',
    '7,05',
    ',705',
    '70,225,',
    '1,2345',
    '៧០,២២៥',
    '70.225',
    '៧០.225',
    '-70,225',
  ])('that is malformed is refused, not repaired: "%s"', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });

  test('on a page of either language reads back as itself', () => {
    holds(
      fc.property(fc.maxSafeNat(), fc.constantFrom('km', 'en'), (number, language) => {
        expect(parseCount(formatNumber(number, language))).toBe(number);
      }),
    );
  });
});

describe('a number on a page', () => {
  test.each([
    [1234567.89, 2, '១.២៣៤.៥៦៧,៨៩', '1,234,567.89'],
    [0, 0, '០', '0'],
    [999, 0, '៩៩៩', '999'],
    [1000, 0, '១.០០០', '1,000'],
    [-5, 0, '−៥', '−5'],
    [-0.04, 1, '០,០', '0.0'],
  ])('%d with %d decimals is %s and %s', (value, decimals, km, en) => {
    expect(formatNumber(value, 'km', decimals)).toBe(km);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });

  test('reads the same in both languages but for digits and separators', () => {
    holds(
      fc.property(fc.integer(), fc.nat(3), (value, decimals) => {
        const swapped = formatNumber(value, 'en', decimals).replace(/[.,]/g, (sign) =>
          sign === '.' ? ',' : '.',
        );
        expect(formatNumber(value, 'km', decimals)).toBe(khmerDigitsOf(swapped));
      }),
    );
  });
});

describe('a percentage', () => {
  test('has one decimal', () => {
    expect(formatPercent(0.2, 'en')).toBe('20.0 %');
    expect(formatPercent(20 / 24, 'km')).toBe('៨៣,៣ %');
  });

  test('R-55 of a change has its sign written', () => {
    expect(formatSignedPercent(17 / 87, 'en')).toBe('+19.5 %');
    expect(formatSignedPercent(-5 / 104, 'en')).toBe('−4.8 %');
    expect(formatSignedPercent(-5 / 104, 'km')).toBe('−៤,៨ %');
  });

  test('that rounds to nothing has no sign', () => {
    expect([0, -0, 0.0004, -0.0004].map((ratio) => formatSignedPercent(ratio, 'en'))).toEqual(
      Array(4).fill('0.0 %'),
    );
  });
});
