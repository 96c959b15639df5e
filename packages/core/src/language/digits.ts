import { khmerDigits, latinDigitsOf } from '../kernel/khmer-digits.ts';
import type { Language } from '../kernel/localized-text.ts';

/**
 * The same text with Latin digits made Khmer.
 *
 * @example khmerDigitsOf('2017') //=> '២០១៧'
 */
export function khmerDigitsOf(text: string): string {
  return text.replace(/\d/g, (digit) => khmerDigits[Number(digit)] ?? digit);
}

/**
 * The whole number that a text writes in Khmer or in Latin digits, but not in both.
 *
 * @returns undefined for anything else: mixed digits, signs, separators, an empty text, a number
 *   too large to be exact
 * @example parseKhmerInt('០៤') //=> 4
 * @source minutes, paragraph P1; brief R-08
 */
export function parseKhmerInt(text: string): number | undefined {
  const digits = text.trim();
  if (!/^(?:\d+|[០-៩]+)$/.test(digits)) return undefined;
  const number = Number(latinDigitsOf(digits));
  return Number.isSafeInteger(number) ? number : undefined;
}

/**
 * The whole number that a text writes with or without marks between its thousands: `70,225`,
 * `៧០.២២៥`, `70225`. A malformed number is refused, never repaired: of `70,5000` nobody knows what
 * was meant.
 *
 * @returns undefined for anything but a whole number with every mark in its place
 * @example parseCount('70,5000') //=> undefined
 * @source brief §8.2, R-08
 */
export function parseCount(text: string): number | undefined {
  const written = text.trim();
  const mark = /^\d/.test(written) ? ',' : '.';
  const thousands = mark === ',' ? /^\d{1,3}(?:,\d{3})+$/ : /^[០-៩]{1,3}(?:\.[០-៩]{3})+$/;
  return parseKhmerInt(thousands.test(written) ? written.replaceAll(mark, '') : written);
}

/**
 * A number as a page of this language prints it: Khmer digits with dots between thousands and a
 * decimal comma, Latin digits with commas and a decimal point.
 *
 * @param decimals how many decimals to print, 0 where left out
 * @example formatNumber(1234.5, 'km', 1) //=> '១.២៣៤,៥'
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const [group, point] = language === 'km' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const digits = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  const signed = value < 0 && Number(digits.replace(/\D/g, '')) !== 0 ? `−${digits}` : digits;
  return language === 'km' ? khmerDigitsOf(signed) : signed;
}

/**
 * A share as a percentage with one decimal.
 *
 * @param ratio 0.048 for 4.8 %
 */
export function formatPercent(ratio: number, language: Language): string {
  return `${formatNumber(ratio * 100, language, 1)} %`;
}

/** The same with its sign always written, but that nothing has none: `+19.5 %`, `−4.8 %`, `0.0 %`. */
export function formatSignedPercent(ratio: number, language: Language): string {
  const text = formatPercent(ratio, language);
  const isNothing = !/[1-9១-៩]/.test(text);
  return ratio > 0 && !isNothing ? `+${text}` : text;
}
