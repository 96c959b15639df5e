import { expect, test } from 'vitest';
import { z } from 'zod';
import { say } from '../testing/say.ts';
import { hiddenCharactersIn } from './hidden-characters.ts';
import { LocalizedText } from './localized-text.ts';
import { parseDocument } from './parse-document.ts';

const found = (text: string, file = 'f.json') =>
  hiddenCharactersIn(text, file).map(({ subject, line, column }) => `${subject} ${line}:${column}`);

test('a sign that turns numbers round is told with its place', () => {
  const text = '{\n  "km": "\u202e321\u202c ករណី"\n}';
  expect(say(hiddenCharactersIn(text, 'f.json').slice(0, 1))).toMatchInlineSnapshot(`
    "error kernel/hidden-character f.json 2:10
      km មានតួអក្សរមើលមិនឃើញនៅទីនេះ (U+202E) | លុបវាចេញ ឬវាយពាក្យនេះម្តងទៀត។ តួអក្សរបែបនេះច្រើនតែមកជាមួយអត្ថបទចម្លង
      en Here stands a character that nobody sees (U+202E). | Delete it, or type the word again; it often comes along with copied text."
  `);
  expect(found(text)).toEqual(['U+202E 2:10', 'U+202C 2:14']);
});

test.each(['\0', '\b', '\u007f', '\u0085', '\u061c', '\u200e', '\u200f', '\u2028', '\u202a'])(
  '%j is told, as it is and as JSON escapes it',
  (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    const name = `U+${code.toUpperCase()}`;
    expect(found(`"a${character}"`)).toEqual([`${name} 1:3`]);
    expect(found(`"a\\u${code}"`)).toEqual([`${name} 1:3`]);
    expect(found(`a${character}`, 'f.md')).toEqual([`${name} 1:2`]);
  },
);

test.each(['\u2066', '\u2069', '\u2060', '\ufeff', '\ufffe', '\u{e0041}', '\ud800'])(
  '%j is told',
  (character) => {
    expect(found(`a${character}b`)).toHaveLength(1);
  },
);

test('half a character that only JSON can write is told, and a whole one is not', () => {
  expect(found('"\\ud83d"')).toEqual(['U+D83D 1:2']);
  expect(found('"\\ud83d\\ude00 \\u1780"')).toEqual([]);
  expect(found('"\\b \\f"')).toEqual(['U+0008 1:2', 'U+000C 1:5']);
});

test('what Khmer and lines need is nothing hidden, nor is a backslash before letters', () => {
  expect(found('ភាសា\u200bខ្មែរ\u200c\u200d\n\tnew\r\n')).toEqual([]);
  expect(found('"\\n\\t\\r\\"\\\\u202e"')).toEqual([]);
  expect(found('\\u202e', 'f.md')).toEqual([]);
});

test('a file full of them is told of twenty', () => {
  expect(found('\0'.repeat(1_000_000))).toHaveLength(20);
  expect(found('"\\u0000"'.repeat(1000))).toHaveLength(20);
});

test('a document is told of them, whether or not its shape is right', () => {
  const Named = z.strictObject({ name: LocalizedText });
  const codes = (value: unknown) =>
    parseDocument(JSON.stringify(value), Named, 'f.json').findings.map(({ code }) => code);
  expect(codes({ name: { km: 'ក\u202e' } })).toEqual(['kernel/hidden-character']);
  expect(codes({ name: { km: ' ក\u202e' } })).toEqual(['kernel/hidden-character']);
  expect(codes({ name: { km: 'ក\u202e' }, more: 1 })).toEqual([
    'kernel/unknown-key',
    'kernel/hidden-character',
  ]);
  expect(codes({ name: { km: 'ក\u200b' } })).toEqual([]);
});

test('every character is told or passed over as its kind has it', () => {
  const told: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (hiddenCharactersIn(character, 'f.md').length > 0) told.push(character);
  }
  // Controls but tab and the two of new lines, halves, no characters, and the signs that are listed.
  expect(told.length).toBe(65 - 3 + 2048 + 66 + 1 + 2 + 7 + 16 + 1 + 3 + 128);
});
