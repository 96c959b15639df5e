import { expect, test } from 'vitest';
import { glyphTexts } from './glyph-texts.ts';
import { joinActualText } from './join-actual-text.ts';

const texts = glyphTexts(`1 beginbfchar
<002D> <1780>
endbfchar
1 beginbfrange
<0041> <0042> <1793>
endbfrange
`);
const textOf = (_font: string, glyph: string) => texts.get(glyph) ?? '';

test('a font says what its glyphs stand for, one by one and in ranges', () => {
  expect([...texts]).toEqual([
    ['002D', 'ក'],
    ['0041', 'ន'],
    ['0042', 'ប'],
  ]);
});

test('a run of text has its words once, in the order in which they are written', () => {
  const run = [
    'BT',
    '/F4 10 Tf',
    '<002D> Tj',
    '/Span<</ActualText <FEFF179317C3> >> BDC',
    '2.6 0 Td <0081> Tj',
    '2.9 0 Td <0041> Tj',
    'EMC',
    'ET',
  ];
  expect(joinActualText(['q', ...run, 'Q'].join('\n'), textOf).split('\n')).toEqual([
    'q',
    '/Span<</ActualText <FEFF1780179317C3> >> BDC',
    ...run.filter((line) => line !== 'EMC' && !line.startsWith('/Span')),
    'EMC',
    'Q',
  ]);
});

test('a word ends at a space, and not where its font does', () => {
  const marked = '/Span<</ActualText <FEFF1793> >> BDC\n<0081> Tj\nEMC';
  const run = (middle: string) =>
    `BT\n/F4 10 Tf\n${marked}\nET\nBT\n/F5 10 Tf\n${middle}\nET\nBT\n/F4 10 Tf\n<002D> Tj\nET\n`;
  const ofSpace = (font: string, glyph: string) => (glyph === '0003' ? ' ' : textOf(font, glyph));
  expect(joinActualText(run('<0042> Tj'), ofSpace)).toContain('FEFF179317941780>');
  expect(joinActualText(run('<0003> Tj'), ofSpace)).toContain('FEFF1793>');
});

test('what is drawn as it is written stays as it is', () => {
  const run = 'BT\n/F4 10 Tf\n<002D> Tj\nET\n';
  expect(joinActualText(run, textOf)).toBe(run);
});
