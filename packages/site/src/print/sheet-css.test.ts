import { expect, test } from 'vitest';
import { sheetCss } from './sheet-css.ts';

const sheet = {
  title: 'Report "one"',
  labels: ['Invented', 'ប្រឌិត'],
  disclaimers: ['No publication'],
};

test('a sheet counts in the digits of its language', () => {
  const english = sheetCss({ ...sheet, language: 'en', numbered: (n, of) => `Page ${n} of ${of}` });
  expect(english).toContain(
    'content: "Page " counter(page, decimal) " of " counter(pages, decimal) ""',
  );
  const khmer = sheetCss({ ...sheet, language: 'km', numbered: (n, of) => `ទំព័រ ${n} នៃ ${of}` });
  expect(khmer).toContain('content: "ទំព័រ " counter(page, khmer) " នៃ " counter(pages, khmer) ""');
});

test('each label stands in a line, and no text ends its string', () => {
  const css = sheetCss({ ...sheet, language: 'en', numbered: () => '' });
  expect(css).toContain(String.raw`"Invented\a ប្រឌិត"`);
  expect(css).toContain(String.raw`"Report \"one\""`);
});
