import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchTokensIn } from './search-tokens.ts';

describe('Khmer', () => {
  test('is found by each two letter clusters that follow one another', () => {
    expect(tokensOf('ជនរងគ្រោះ')).toEqual(['ជន', 'នរ', 'រង', 'ងគ្រោះ']);
    expect(tokensOf('ក')).toEqual(['ក']);
  });

  test('has every token of a word in a compound with it', () => {
    const compound = tokensOf('អំពើជួញដូរមនុស្សនិងអាជីវកម្មផ្លូវភេទ');
    for (const word of ['ជួញដូរ', 'មនុស្ស', 'ផ្លូវភេទ']) {
      expect(compound).toEqual(expect.arrayContaining([...tokensOf(word)]));
    }
  });

  test('punctuation divides it, a space and the sign that says a word again do not', () => {
    expect(tokensOf('កខ។គឃ')).toEqual(['កខ', 'គឃ']);
    expect(tokensOf('កខ គឃ')).toEqual(tokensOf('កខគឃ'));
    expect(tokensOf('កខៗគ')).toEqual(tokensOf('កខគ'));
  });

  test('a lone cluster, and two with a space between them, say little by themselves', () => {
    const told = (text: string) =>
      searchTokensIn(text).map(({ token, isWeak }) => (isWeak ? `(${token})` : token));
    expect(told('កខ គឃ')).toEqual(['កខ', '(ខគ)', 'គឃ']);
    expect(told('ខេត្ត គ')).toEqual(['ខេត្ត', '(ត្តគ)', '(គ)']);
    expect(told('ទី ១')).toEqual(['(ទី)', '1']);
  });

  test.each([
    ['subscript ដ and ត', 'កណ្ដាល', 'កណ្តាល'],
    ['subscripts in another order', 'ស្រ្តី', 'ស្ត្រី'],
    ['signs in another order', 'នំា', 'នាំ'],
    ['two signs that look like one', 'កេាះ', 'កោះ'],
    ['a sign that was typed twice', 'នាាំ', 'នាំ'],
    ['a register that is shifted by ុ', 'សុើបអង្កេត', 'ស៊ើបអង្កេត'],
    ['a letter that the standard gave up', 'ឲ្យ', 'ឱ្យ'],
    ['a silent letter without its mark', 'និវត្តន', 'និវត្តន៍'],
  ])('has the same tokens: %s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(tokensOf(one)).toEqual(tokensOf(other));
  });

  test('words that are read differently stay apart', () => {
    expect(tokensOf('ដូរ')).not.toEqual(tokensOf('តូរ'));
    expect(tokensOf('ស៊ុម')).not.toEqual(tokensOf('សុម'));
  });
});

describe('Latin', () => {
  test('is found by its words, small, without accents, one for many', () => {
    expect(tokensOf('The Cases’ RÉSUMÉ: child’s boxes, bodies')).toEqual([
      ...['the', 'case', 'resume', 'child', 'box', 'body'],
    ]);
  });

  test('keeps an s that is not of many', () => {
    expect(tokensOf('status process analysis gas')).toEqual([
      ...['status', 'process', 'analysis', 'gas'],
    ]);
  });

  test('leaves Khmer and numbers beside it to themselves', () => {
    expect(tokensOf('ឆមាសS1-2022ករណី')).toEqual(['ឆមា', 'មាស', 's', '1', '2022', 'ករ', 'រណី']);
  });
});

test('a number is one, in either script and with marks between thousands or without', () => {
  for (const text of ['70225', '70,225', '៧០.២២៥', '៧០២២៥']) {
    expect(tokensOf(text)).toEqual(['70225']);
  }
  expect(tokensOf('2017,2018')).toEqual(['2017', '2018']);
  expect(tokensOf('១.២៣៤,៥')).toEqual(['1234', '5']);
});

test('a token says where it stands in the text as it was given', () => {
  const text = 'See «ក\u200bរណី» of Men.';
  const found = searchTokensIn(text).map(({ from, to }) => text.slice(from, to));
  expect(found).toEqual(['See', 'ក\u200bរ', 'រណី', 'of', 'Men']);
});

/** Texts as they are written: Khmer, Latin, numbers, spaces. */
const texts = fc.string({
  unit: fc.constantFrom(
    ...['ក', 'ណ្ត', 'ស្ត្រី', 'ជន', 'រង', 'គ្រោះ', 'ើ', '៊', 'ៗ', '។', ' ', 'a', 'Case', 's'],
    ...['1', '22', '345', '.', ',', '-'],
  ),
});

test('spaces of no width, anywhere, change no token', () => {
  const widths = fc.array(fc.constantFrom('', '\u200b', '\u200c', '\u200d', '\u2060'));
  fc.assert(
    fc.property(texts, widths, (text, unseen) => {
      const spread = Array.from(text, (sign, at) => sign + (unseen[at % unseen.length] ?? ''));
      expect(tokensOf(spread.join(''))).toEqual(tokensOf(text));
    }),
  );
});

test('the other digits change no token', () => {
  const khmer = (text: string) =>
    text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokensOf(khmer(text))).toEqual(tokensOf(text));
    }),
  );
});

test('the other subscript and the other order of subscripts change no token', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const variant = text.replaceAll('ណ្ត', 'ណ្ដ').replaceAll('ស្ត្រី', 'ស្រ្ដី');
      expect(tokensOf(variant)).toEqual(tokensOf(text));
    }),
  );
});

test('every token stands within the text, each after the one before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { token, from, to } of searchTokensIn(text)) {
        expect(token).not.toBe('');
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        last = from;
      }
    }),
  );
});

function tokensOf(text: string): readonly string[] {
  return searchTokensIn(text).map(({ token }) => token);
}
