import type { Quantity } from '../kernel/quantity.ts';
import type { Unit } from '../kernel/unit.ts';
import { counters } from '../language/counters.ts';
import { parseCount } from '../language/digits.ts';
import type { GridValue } from './grid.ts';
import { readDay } from './read-day.ts';
import { isBlankText } from './same-words.ts';
import { typedSigns } from './typed-signs.ts';

/** Why something in a cell is no count. */
export type NotACount =
  | 'negative'
  | 'fraction'
  | 'exponent'
  | 'a-day'
  | 'true-or-false'
  | 'mixed-digits'
  | 'odd-separators'
  | 'too-great'
  | 'inexact'
  | 'no-number';

/** What a cell says of a count. Blank says nothing; a word for none, and a 0, say that there is none. */
export type ReadCount =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'count';
      readonly total: number | Exclude<Quantity, { kind: 'exact' }>;
      /** Of the total, in the same cell: "20 (F 4)". */
      readonly female?: number;
      /** It was said with a dash, which some mean otherwise. */
      readonly isDash?: true;
    }
  | { readonly kind: 'not-a-count'; readonly why: NotACount }
  /** A number with the counter of something else: "20 cases" where people are counted. */
  | { readonly kind: 'other-unit'; readonly counter: string }
  /** What a spreadsheet shows where it cannot work something out: `#REF!`. */
  | { readonly kind: 'error-value' };

/**
 * What a cell says of a count of some unit, in Khmer or Latin digits, with or without its counter:
 * 20, ២០, 1,234, ១.២៣៤, ២០រូប (ស្រី ០៤រូប), "20 (F 4)", គ្មាន, "at least 7".
 *
 * A malformed number is refused, never repaired.
 *
 * @param unit what is counted; any counter will do where it is left out
 * @source brief R-08
 */
export function readCount(value: GridValue, unit?: Unit): ReadCount {
  switch (value.kind) {
    case 'number':
      return countOf(value.n);
    case 'day':
      return { kind: 'not-a-count', why: 'a-day' };
    case 'truth':
      return { kind: 'not-a-count', why: 'true-or-false' };
    case 'error':
      return { kind: 'error-value' };
    case 'text':
      return isBlankText(value.text) ? { kind: 'blank' } : countIn(typedSigns(value.text), unit);
  }
}

function countOf(n: number): ReadCount {
  if (Number.isSafeInteger(n) && n >= 0) return { kind: 'count', total: n };
  const why = n < 0 ? 'negative' : Number.isInteger(n) ? 'too-great' : 'fraction';
  return { kind: 'not-a-count', why };
}

const digit = '[\\d០-៩]';
const number = `${digit}(?:[\\d០-៩.,]*${digit})?`;
/** A run of letters, with spaces between words; as few as will do, for others may follow. */
const word = "\\p{L}[\\p{L}\\p{M}'.-]*?";
const words = `${word}(?: ${word})*?`;
const female = '(?:ស្រី|នារី|females?|women|woman|f)';

/** A quality, a number and its counter, and how many of them are female. */
const whole = new RegExp(
  `^(?:(?<quality>[<>~≥]=?|${words}) ?)??(?<total>${number}) ?(?<counter>${words})??` +
    `(?:[ ,;]*\\(? ?(?:ក្នុងនោះ|of whom|including)? ?` +
    `(?:${female}(?: ?មាន)?(?: ?ចំនួន)? ?[.:៖=]? ?(?<after>${number}) ?(?<afterCounter>${words})?` +
    `|(?<before>${number}) ?(?:នាក់|រូប)? ?${female}) ?\\)?)?$`,
  'iu',
);

const qualities: readonly (readonly [RegExp, 'atLeast' | 'moreThan' | 'about'])[] = [
  [/^(?:យ៉ាងតិច|យ៉ាងហោចណាស់|at least|>=|≥)$/i, 'atLeast'],
  [/^(?:ជាង|លើសពី|more than|over|>)$/i, 'moreThan'],
  [/^(?:ប្រមាណ|ប្រហែល|about|approximately|approx\.?|around|~)$/i, 'about'],
];

function countIn(typed: string, unit: Unit | undefined): ReadCount {
  if (/^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|#+)/i.test(typed)) {
    return { kind: 'error-value' };
  }
  if (/^-+$/.test(typed)) return { kind: 'count', total: 0, isDash: true };
  if (saysNone(typed)) return { kind: 'count', total: 0 };
  const parts = typed.length > 200 ? undefined : whole.exec(typed)?.groups;
  if (parts === undefined) return { kind: 'not-a-count', why: whyNot(typed) };
  const { quality, total = '', counter, after, afterCounter, before } = parts;
  const numbers = [total, after ?? before].map((each) => each && parseCount(each));
  const [n, ofWhom] = numbers;
  const kind = quality && qualities.find(([pattern]) => pattern.test(quality.trim()))?.[1];
  if (typeof n !== 'number' || (ofWhom === undefined && (after ?? before) !== undefined)) {
    return { kind: 'not-a-count', why: whyNot(typed) };
  }
  if (quality && kind === undefined) return { kind: 'not-a-count', why: whyNot(typed) };
  for (const word of [counter, afterCounter]) {
    if (word === undefined || word === '' || isCounterOf(unit, word)) continue;
    if (isCounter(word)) {
      if (unit === undefined) continue;
      return { kind: 'other-unit', counter: word };
    }
    return { kind: 'not-a-count', why: 'no-number' };
  }
  return {
    kind: 'count',
    total: kind ? { kind, n } : n,
    ...(typeof ofWhom === 'number' ? { female: ofWhom } : {}),
  };
}

/** True of the words by which people say that there is none. */
export function saysNone(typed: string): boolean {
  return /^(?:គ្មាន|អត់|អត់មាន|មិនមាន|none|nil|no|zero|សូន្យ)(?: ?ទេ)?[.។]?$/i.test(typed);
}

function whyNot(typed: string): NotACount {
  if (/^[-(]\s*[\d០-៩][\d០-៩.,]*\)?$/.test(typed)) return 'negative';
  if (/^[\d០-៩]+(?:[.,][\d០-៩]+)?e[+-]?\d+$/i.test(typed)) return 'exponent';
  if (readDay(typed) !== undefined) return 'a-day';
  if (/^(?:true|false)$/i.test(typed)) return 'true-or-false';
  const [run = ''] = /[\d០-៩][\d០-៩.,]*/.exec(typed) ?? [];
  if (/\d/.test(run) && /[០-៩]/.test(run)) return 'mixed-digits';
  if (/^[\d០-៩]{16,}$/.test(run)) return 'too-great';
  if (/^[\d០-៩]+[.,][\d០-៩]{1,2}$/.test(run)) return 'fraction';
  return /[.,]/.test(run) ? 'odd-separators' : 'no-number';
}

function isCounterOf(unit: Unit | undefined, word: string): boolean {
  return unit !== undefined && wordsOf(unit).includes(word.toLowerCase());
}

function isCounter(word: string): boolean {
  return Object.keys(counters).some((unit) => wordsOf(unit).includes(word.toLowerCase()));
}

/** "20 women" is no count of people: nobody knows whether there were men too. */
const ofOneSex = /^(?:wom[ae]n|m[ae]n|girls?|boys?|females|males)$/;

function wordsOf(unit: string): readonly string[] {
  // The keys of an object of ours are the units.
  const { km, en } = counters[unit as Unit];
  return [...km, ...en].filter((word) => !ofOneSex.test(word));
}
