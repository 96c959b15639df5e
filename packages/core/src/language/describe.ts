import type { Finding } from '../kernel/finding.ts';
import { PartialDate } from '../kernel/calendar-date.ts';
import type { Language } from '../kernel/localized-text.ts';
import { formatDate } from './dates.ts';
import { khmerDigitsOf } from './digits.ts';
import { findingTextsEn } from './finding-texts-en.ts';
import { findingTextsKm } from './finding-texts-km.ts';
import { isJsonFault, jsonFaults } from './json-faults.ts';
import { jsonKindFor } from './json-kinds.ts';
import { termFor } from './terms.ts';

const catalogues = { km: findingTextsKm, en: findingTextsEn };
/** Values that are codes of ours, and are said in words. */
const spoken = new Set([
  'state',
  'status',
  'why',
  'confidence',
  'kind',
  'role',
  'before',
  'stratum',
]);
/** Values that are ids, one or several. */
const listed = new Set([
  'indicators',
  'bodies',
  'reporters',
  'places',
  'first',
  'second',
  'dimension',
  'owner',
  'group',
]);
/** Values that are days, known in part or whole. */
const dates = new Set(['date', 'sentOn', 'day', 'since']);

/**
 * The sentences of a finding: what is wrong, and what to write instead.
 *
 * @param nameOf the name of an id that findings are about, where a reader wants names; left out,
 *   ids stand as they are
 * @example
 * describe(finding, 'en')
 * //=> { message: 'There is no place kh-99.', hint: 'Write kh-9, or add the place …' }
 */
export function describe(
  finding: Finding,
  language: Language,
  nameOf: (id: string) => string = (id) => id,
): { readonly message: string; readonly hint: string } {
  const [message, hint] = catalogues[language][finding.code];
  const valueOf = (name: string): string | undefined => {
    if (name === 'remedy') return jsonFaultOf(finding, language)?.[1];
    if (name === 'reason') return jsonFaultOf(finding, language)?.[0];
    const value = finding.values[name];
    if (value === undefined) return undefined;
    if (name === 'expected') return jsonKindFor(String(value), language);
    if (spoken.has(name) && typeof value === 'string') return termFor(value, language);
    // A figure is named as prose names it, so that it can be found.
    if (name === 'subject' && finding.code.startsWith('disclosure/')) return String(value);
    if (name === 'subject' || name === 'reporter') return nameOf(String(value));
    // Elsewhere the other thing is a file or a return, and is named as it is.
    if (name === 'other' && finding.code === 'group-report/repeated-text') {
      return nameOf(String(value));
    }
    if (name === 'code') return sayPart(finding, String(value), nameOf);
    if (listed.has(name)) return sayAll(String(value), nameOf);
    if (name.endsWith('Days')) return sayDays(String(value), language);
    if (name === 'claims') return sayClaims(String(value), language, nameOf);
    if (name === 'interval' && language === 'km') return khmerDigitsOf(String(value));
    if (dates.has(name) && typeof value === 'string') return sayDate(value, language);
    if (name === 'at') return sayMoment(String(value), language);
    if (name === 'roles') return sayRoles(String(value), language);
    if (name === 'counts') return sayCounts(String(value), language);
    return typeof value === 'number' && language === 'km'
      ? khmerDigitsOf(String(value))
      : String(value);
  };
  const isSayable = (part: string) =>
    Array.from(part.matchAll(/\{([a-zA-Z]+)\}/g)).every(([, name = '']) => valueOf(name));
  // What stands in [[ ]] is said only where its value is known.
  const fill = (text: string) =>
    text
      .replace(/\[\[(.*?)\]\]/g, (_, part: string) => (isSayable(part) ? part : ''))
      .replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => valueOf(name) ?? whole);
  // The last sentence of a Khmer hint stands without its full stop.
  return { message: fill(message), hint: startLarge(fill(hint).replace(/[\s។]+$/, '')) };
}

/** Why a file is not JSON, and what to do; undefined before anyone has looked. */
function jsonFaultOf({ values }: Finding, language: Language) {
  const name = String(values['reason'] ?? '');
  return isJsonFault(name) ? jsonFaults[language][name] : undefined;
}

/** `justice, migration` and `age × sex` with the name of each. */
function sayAll(ids: string, nameOf: (id: string) => string): string {
  const parts = ids.split(/(, | × )/);
  return parts.map((part, at) => (at % 2 === 0 ? nameOf(part) : part)).join('');
}

/** A part of a split by its name: two splits may have parts of one id. */
function sayPart({ values }: Finding, code: string, nameOf: (id: string) => string): string {
  const part = `${String(values['dimension'])}=${code}`;
  const name = nameOf(part);
  return name === part ? code : name;
}

function sayDate(text: string, language: Language): string {
  const date = PartialDate.safeParse(text);
  return date.success ? formatDate(date.data, language) : text;
}

/** `2022-09-05 09:00` with the day in words. */
function sayMoment(moment: string, language: Language): string {
  const [day = '', clock = ''] = moment.split(' ');
  const said = sayDate(day, language);
  return language === 'km' ? `${said} ម៉ោង${khmerDigitsOf(clock)}` : `${said}, ${clock}`;
}

/** `chief, chair` in words, each with what is typed for it. */
function sayRoles(roles: string, language: Language): string {
  const said = roles.split(', ').map((role) => {
    const term = termFor(role, language);
    return term === role ? role : `${term} (${role})`;
  });
  return said.join(', ');
}

/** `2017-06-20/2017-06-22` as its first and its last day, or the one that both are. */
function sayDays(days: string, language: Language): string {
  const ends = new Set(days.split('/').map((each) => sayDate(each, language)));
  return Array.from(ends).join(' – ');
}

/** `justice: 3, migration: 5` with the names of the desks. */
function sayClaims(claims: string, language: Language, nameOf: (id: string) => string): string {
  const counted = language === 'km' ? khmerDigitsOf : (text: string) => text;
  return claims.replace(
    /([a-z][a-z0-9._-]*)?(: )?(\d+)/g,
    (_, by?: string, colon = '', n = '') =>
      `${by === undefined ? '' : nameOf(by)}${language === 'km' && colon !== '' ? '៖ ' : String(colon)}${counted(String(n))}`,
  );
}

/** `5/25 | 4/24` as people say it: 5 of 25, or 4 of 24. */
function sayCounts(counts: string, language: Language): string {
  const [of, or] = language === 'km' ? [' ក្នុងចំណោម ', ' ឬ '] : [' of ', ', or '];
  const said = counts.replaceAll('/', of).replaceAll(' | ', or);
  return language === 'km' ? khmerDigitsOf(said) : said;
}

function startLarge(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
