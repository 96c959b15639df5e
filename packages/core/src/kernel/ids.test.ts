import { expect, test } from 'vitest';
import { PlaceId } from './ids.ts';

test.each(['kh-12', 'kh', 'le.cases', 'vp.victims_assisted', '2014-2018.s3'])(
  '%s is an id',
  (text) => {
    expect(PlaceId.safeParse(text).success).toBe(true);
  },
);

test.each(['', 'KH-12', 'kh--1', '-kh', 'kh.', 'kh 1', 'ភ្នំពេញ', '../kh', 'a'.repeat(81)])(
  '"%s" is no id',
  (text) => {
    expect(PlaceId.safeParse(text).success).toBe(false);
  },
);

test.each([
  ...['..', '../kh', '../../etc/passwd', '/etc/passwd', 'a/../b', 'a/b', './a', '.', 'a..b'],
  ...['%2e%2e', '%2e%2e%2fa', '..%2f', 'a%00', 'a%5cb', '..\\a', 'c:\\a', 'c:', '\\\\a\\b'],
  ...['a\0', '\0', 'a\n', 'a ', ' a', 'a.', 'a-', 'a_', '.a', '-a', '~', '~a', 'a:b', 'a?b', 'a#b'],
  ...[
    'con',
    'prn',
    'aux',
    'nul',
    'com1',
    'lpt9',
    'nul.json',
    'con.2018',
    '__proto__',
    'constructor',
  ],
  ...['а', 'ｋｈ', 'kһ', 'k\u0301', 'k\u200b', '\u202ekh', '․․', '／a', '＼a', '‥', 'ⅰ', '１'],
])('%j leads to no other folder, and is no id', (text) => {
  expect(PlaceId.safeParse(text).success).toBe(false);
});

test.each(['content', 'com', 'com10', 'console', 'null', 'a-con', 'aux-2'])(
  '%s is an id',
  (text) => {
    expect(PlaceId.safeParse(text).success).toBe(true);
  },
);

test('a long text that is nearly an id is refused at once', () => {
  expect(PlaceId.safeParse('a-'.repeat(100_000)).success).toBe(false);
  expect(PlaceId.safeParse(`${'a'.repeat(100_000)}!`).success).toBe(false);
});
