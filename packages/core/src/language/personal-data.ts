import { honorific } from './honorifics.ts';
import { phonesIn } from './phone-numbers.ts';
import { plainSignsOf } from './plain-signs.ts';

/** What in a text may tell who a person is, or lead to them. */
export type PersonalDataKind =
  'phone-number' | 'email-address' | 'identity-number' | 'handle' | 'honorific';

/** Something in a text that may tell who a person is. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** As it is written. */
  readonly text: string;
  /** Where it starts in the text, from 0. */
  readonly start: number;
}

/** A part of the plain text; the end is behind the last sign. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What in a text may tell who a person is: telephone numbers of Cambodia and of other countries,
 * e-mail addresses, numbers of identity cards and passports, accounts in social media; and
 * honorifics, behind which a name or an office stands.
 *
 * Digits of any script, with spaces, dots or dashes between them, are read alike. A figure, a date, a
 * hash, the address of a page and a figure reference are none of these. Names themselves are not
 * found: nobody has a list of them.
 *
 * @returns in the order of the text; no two overlap
 * @source brief R-53: no personal data is ever published
 * @example personalDataIn('ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨')[0]?.text //=> '០១២ ៣៤៥ ៦៧៨'
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const { plain, offsetOf } = plainSignsOf(text);
  const found: PersonalData[] = [];
  let rest = plain;
  for (const { kind, spansIn } of finders) {
    const spans = spansIn(rest);
    for (const { start, end } of spans) {
      const from = offsetOf(start);
      found.push({ kind, text: text.slice(from, offsetOf(end - 1) + 1), start: from });
    }
    rest = without(rest, spans);
    // A number in the address of a page is part of it; an account there is looked for before.
    if (kind === 'handle') rest = without(rest, addressesIn(rest));
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Finder {
  readonly kind: PersonalDataKind;
  readonly spansIn: (plain: string) => readonly Span[];
}

const at = '(?: ?@ ?| ?[([{] ?at ?[)\\]}] ?)';
const dot = '(?:\\.| ?[([{] ?dot ?[)\\]}] ?)';
const email = new RegExp(
  `(?:(?<![A-Za-z0-9._%+'-])[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}|(?<=[\\p{L}\\p{M}]))` +
    `${at}[A-Za-z0-9-]{1,63}(?:${dot}[A-Za-z0-9-]{1,63}){0,5}${dot}[A-Za-z]{2,24}(?![A-Za-z0-9])`,
  'giu',
);

const hosts = [
  ...['t\\.me', 'telegram\\.(?:me|dog)', 'facebook\\.com', 'fb\\.(?:com|me|watch|gg)', 'm\\.me'],
  ...['messenger\\.com', 'wa\\.me', 'whatsapp\\.com', 'instagram\\.com', 'tiktok\\.com'],
  ...['twitter\\.com', 'x\\.com', 'line\\.me', 'linkedin\\.com', 'signal\\.me', 'zalo\\.me'],
  'youtube\\.com/(?:c|channel|user|@)',
];
const services =
  'telegram|facebook|messenger|whatsapp|viber|wechat|zalo|tiktok|instagram|skype|តេឡេក្រាម|ហ្វេសប៊ុក|វ៉ាតសាប់';
const handle = new RegExp(
  [
    `(?<![A-Za-z0-9-])(?:[a-z0-9-]{1,30}\\.){0,3}(?:${hosts.join('|')})/?[^\\s/()<>\\]"'»]+[^\\s()<>\\]"'»]*`,
    '(?<![A-Za-z0-9._@-])@(?![\\w.-]*/)[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]{2,}',
    '(?:(?:tg|viber|whatsapp|zalo|weixin)://|skype:)[^\\s()<>]+',
    `(?<![A-Za-z])(?:${services})(?:\\s(?:id|account|name|username|page))?\\s?[:៖]\\s?[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]{2,}`,
  ].join('|'),
  'giu',
);

const identity = new RegExp(
  [
    // A passport: N1234567, AA1234567.
    '(?<![A-Za-z0-9])(?:[A-Z]{1,2}\\d{7,8}|[Nn][ -]?\\d{7,8})(?![A-Za-z0-9])',
    // A card or passport that is called one.
    '(?:passport|identity card|national id|\\bid (?:card|number|no)|អត្តសញ្ញាណប័ណ្ណ|លិខិតឆ្លងដែន)[^\\d\\n]{0,20}(?:[A-Z]{1,2})?\\d(?:[ -]?\\d){5,}',
    // A long number in one piece is no figure: those are written with points.
    '(?<![A-Za-z0-9]|\\d[.,])\\d{9,}(?![A-Za-z0-9])',
    // 1-2345-67890-12-3; years and the number of a book are none.
    '(?<![A-Za-z0-9]|\\d[-.,])(?!97[89]-)(?=(?:\\d-?){9,})(?!(?:\\d+-)*(?:19|20)\\d\\d(?!\\d))\\d+(?:-\\d+){2,}(?![A-Za-z0-9]|[.,]\\d)',
  ].join('|'),
  'gu',
);

const finders: readonly Finder[] = [
  { kind: 'email-address', spansIn: spansOf(email) },
  { kind: 'handle', spansIn: spansOf(handle) },
  { kind: 'phone-number', spansIn: phonesIn },
  { kind: 'identity-number', spansIn: spansOf(identity) },
  { kind: 'honorific', spansIn: spansOf(honorific) },
];

function spansOf(pattern: RegExp): (plain: string) => readonly Span[] {
  return (plain) =>
    Array.from(plain.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
}

/** Addresses of pages and figure references, of which a number may be part; a telephone number is still one. */
const address =
  /<fig:[^<>]{0,200}>|https?:\/\/[^\s<>")\]]+|(?<![A-Za-z0-9@.-])(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\/[^\s<>")\]]*/g;

function addressesIn(plain: string): readonly Span[] {
  return spansOf(address)(plain).filter(
    ({ start, end }) => !phoneInAddress.test(plain.slice(start, end)),
  );
}

const phoneInAddress = /(?<![A-Za-z0-9])(?:0[1-9]\d{7,8}|\+?855\d{8,9})(?![A-Za-z0-9])/;

/** The same text with the parts blotted out; what stood around them does not come together. */
function without(plain: string, spans: readonly Span[]): string {
  let end = 0;
  const kept = spans.map((span) => {
    const before = plain.slice(end, span.start);
    end = span.end;
    return before + '\0'.repeat(span.end - span.start);
  });
  return kept.length === 0 ? plain : kept.join('') + plain.slice(end);
}
