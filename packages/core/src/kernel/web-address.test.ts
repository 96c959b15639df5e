import { expect, test } from 'vitest';
import { WebAddress } from './web-address.ts';

test.each([
  'example.org',
  'www.example.com.kh/news/2025/08/21/a-b?id=1#top',
  'xn--0ta.example.org/ព័ត៌មាន',
])('%s is an address', (text) => {
  expect(WebAddress.safeParse(text).success).toBe(true);
});

test.each([
  '',
  'example',
  '/etc/passwd',
  '//example.org',
  'https://example.org/',
  'javascript:alert(1)',
  'ministry.example@elsewhere.example',
  'ministry.example:443@elsewhere.example/',
  'example.org\\@elsewhere.example',
  'example.org:8080/',
  'example..org',
  '-a.example',
  'еxample.org',
  'example.org/a b',
  'example.org/\n',
  'example.org/"><script>',
  `example.org/${'a'.repeat(500)}`,
])('%j is no address', (text) => {
  expect(WebAddress.safeParse(text).success).toBe(false);
});
