import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('marks are left out, and what they divide stays divided', () => {
  expect(plainText('<p>One <b>two</b></p>\n<ul><li>three</li><li>four</li></ul>')).toBe(
    'One two three four',
  );
});

test('signs that were written by number or name are signs, once', () => {
  expect(plainText('<p title="a>b">A &#x26; B &#x3C;i> &amp;lt;</p>')).toBe('A & B <i> &lt;');
});
