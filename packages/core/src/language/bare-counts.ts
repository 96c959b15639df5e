import { latinDigitsOf } from '../kernel/khmer-digits.ts';
import { Unit } from '../kernel/unit.ts';
import { counters, khmerNouns, likeCounters, modifiers, numberWords } from './counters.ts';

/** A number in a text with the word that says what it counts. */
export interface BareCount {
  /** Both, as they are written: `12 victims`. */
  readonly text: string;
  /** Where it starts in the text, from 0. */
  readonly start: number;
  /** What it may count; some words count several things. */
  readonly units: readonly Unit[];
  /** True of a percentage, whatever it is of: with a known base it is a count. */
  readonly isPercentage: boolean;
}

/**
 * The counts in a text: a number before a counter or a counted noun, in Khmer or Latin digits, and
 * of persons and cases also in words; a Khmer noun before its number (ករណីចំនួន ១២); a noun and its
 * number after a colon or in brackets. Both languages are looked for in either.
 *
 * A percentage is one as well: changes are computed, never typed. Years, ordinals and times of day count nothing, nor do numbers of anything without a unit, such as
 * months. In words other units are free: "twice" is ពីរលើក, and gives nobody away.
 *
 * @returns in the order of the text
 * @source brief, §8.2; decision 8 of the architecture: prose leaks too
 * @example bareCountsIn('ជនរងគ្រោះ ១២ នាក់')[0]?.text //=> '១២ នាក់'
 */
export function bareCountsIn(text: string): readonly BareCount[] {
  const { visible, offsets } = withoutUnseen(text);
  return Array.from(visible.matchAll(anyCount)).flatMap(({ index, 0: found }) => {
    if (isNoCount(found, visible.slice(0, index))) return [];
    return [
      {
        text: found.replaceAll(/\s+/g, ' '),
        start: offsets[index] ?? 0,
        units: unitsIn(found),
        isPercentage: percentSign.test(found),
      },
    ];
  });
}

/** Signs of no width could stand anywhere; what is left knows where it stood. */
function withoutUnseen(text: string): {
  readonly visible: string;
  readonly offsets: readonly number[];
} {
  const kept = Array.from(text.matchAll(/[^\u00ad\u200b-\u200d\u2060\ufeff]/g));
  return {
    visible: kept.map(([character]) => character).join(''),
    offsets: kept.map(({ index }) => index),
  };
}

/** A year, an ordinal, the number of a form: what stands before it says so. */
function isNoCount(found: string, before: string): boolean {
  const isYear = /^(?:19|20)\d\d(?!\d)/.test(latinDigitsOf(found));
  if (isYear && beforeYear.test(before)) return true;
  if (/\(\s*(?:19|20)\d\d\s*\)$/.test(latinDigitsOf(found))) return true;
  return /^[0-9០-៩]/.test(found) && beforeOrdinal.test(before);
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ';
const beforeYear = new RegExp(
  `(?:\\b(?:in|since|until|before|after|during|by|from|year|the)|${months}|ឆ្នាំ),?\\s*$`,
  'i',
);
const beforeOrdinal =
  /(?:\b(?:no\.|number|form|article|section|table|chapter)\s*|(?:ទី|លេខ|មាត្រា|ម៉ោង)\s?|ខែ)$/i;

function unitsIn(found: string): readonly Unit[] {
  const text = found.toLowerCase();
  return Unit.options.filter((unit) => {
    const { km, en } = counters[unit];
    const isFirst = [...(khmerNouns[unit] ?? []), ...en].some((word) => text.startsWith(word));
    return isFirst || [...km, ...en].some((word) => text.endsWith(word));
  });
}

const anyOf = (words: readonly string[]) =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
const allIn = (language: 'km' | 'en', units: readonly Unit[]) =>
  units.flatMap((unit) => counters[unit][language]);

const digit = '[0-9០-៩]';
/** 1234, 1,234, ១.២៣៤ or 1 234, and what was written wrongly too; `10:30` is a time. */
const inDigits = `(?<![a-z0-9០-៩]|${digit}[:.,])${digit}+(?:[.,]${digit}+)*(?:\\s${digit}{3}(?!${digit}))*`;
// A number is looked for from its beginning alone: within it nothing new can be found.
const khmerNumber = `(?<!្|${anyOf(numberWords.km)}\\s?)${anyOf(numberWords.km)}(?:\\s*${anyOf(numberWords.km)})*`;
const latinNumber = `(?<![a-z]|${anyOf(numberWords.en)}[\\s-])(?!one\\s+of\\s)${anyOf(numberWords.en)}(?:(?:\\s+and)?[\\s-]+${anyOf(numberWords.en)})*(?![a-z])`;

/** What may stand between a number and its word; emphasis is gone by then. */
const gap = `[\\s"'«»“”‘’)+–-]*`;
/** A Khmer word ends where no sign continues its last letter, and ៗ makes "each" of it. */
const khmerEnd = '(?![\\u17b4-\\u17d3\\u17dd]|\\s*ៗ)';
const wordOf = (units: readonly Unit[]) =>
  `(?:(?!${anyOf(likeCounters)})${anyOf(allIn('km', units))}${khmerEnd}` +
  `|(?:${anyOf(modifiers)}\\s+){0,3}${anyOf(allIn('en', units))}(?![a-z]))`;

const told: readonly Unit[] = ['person', 'case'];
const khmerNoun = anyOf(Object.values(khmerNouns).flat());
const noun = `(?:${khmerNoun}|(?<![a-z])${anyOf(allIn('en', told))})`;
const clauseEnd = '(?=\\s*(?:[.,;។)]|$|and\\s|of\\s|និង|ក្នុង))';

const percent = '(?:%|per\\s?cent(?![a-z])|ភាគរយ)';
const percentSign = new RegExp(`${percent}$`, 'iu');

const anyCount = new RegExp(
  [
    `${inDigits}${gap}${wordOf(Unit.options)}`,
    `(?:${khmerNumber}|${latinNumber})${gap}${wordOf(told)}`,
    `ម្នាក់${khmerEnd}`,
    `(?:${inDigits}|${khmerNumber}|${latinNumber})${gap}${percent}`,
    // ជនរងគ្រោះ ១៧, ស្រី ១២, and the other way round.
    `${khmerNoun}\\s*${inDigits}(?![0-9០-៩.,]|\\s*(?:ឆ្នាំ|ខែ|ថ្ងៃ)|${gap}${wordOf(Unit.options)})`,
    `${inDigits}\\s*${khmerNoun}`,
    `(?:half|a third|two[\\s-]thirds|a quarter|three[\\s-]quarters)\\s+(?:of\\s+)?(?:the\\s+|all\\s+)?${anyOf(allIn('en', told))}(?![a-z])`,
    `${khmerNoun}\\s*(?:មាន|សរុប)?ចំនួន(?:សរុប)?\\s*(?:${inDigits}|${khmerNumber})`,
    `${noun}\\s*[:៖]\\s*${inDigits}${clauseEnd}`,
    `${noun}\\s*\\(\\s*${inDigits}\\s*\\)`,
  ].join('|'),
  'giu',
);
