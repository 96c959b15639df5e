import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterClustersOf } from './letter-clusters.ts';

test('a Khmer letter with its subscripts, vowels and signs is one cluster', () => {
  expect(letterClustersOf('ប្រុស')).toEqual(['ប្រុ', 'ស']);
  expect(letterClustersOf('សំណូមពរ')).toEqual(['សំ', 'ណូ', 'ម', 'ព', 'រ']);
  expect(letterClustersOf('ស្ត្រី')).toEqual(['ស្ត្រី']);
});

test('a Latin letter is one cluster, large or small', () => {
  expect(letterClustersOf('Le Cas é')).toEqual(['l', 'e', 'c', 'a', 's', 'é']);
});

test('a letter and its accent are the letter with its accent', () => {
  expect(letterClustersOf('e\u0301')).toEqual(letterClustersOf('é'));
});

test('Khmer digits are Latin digits', () => {
  expect(letterClustersOf('ឆ្នាំ២០១៧')).toEqual(['ឆ្នាំ', '2', '0', '1', '7']);
});

test('spaces, spaces of no width, soft hyphens and punctuation are dropped', () => {
  const plain = letterClustersOf('ករណីថ្មី');
  expect(letterClustersOf('«ក\u200bរ\u200cណី» \u00ad– ថ្មី។')).toEqual(plain);
  expect(letterClustersOf('ករណី៖ **ថ្មី**ៗ')).toEqual(plain);
  expect(letterClustersOf(' .,;!\n')).toEqual([]);
});

test('subscript ដ and subscript ត look the same and are the same', () => {
  expect('កណ្ដាល'.normalize('NFC')).not.toBe('កណ្តាល'.normalize('NFC'));
  expect(letterClustersOf('កណ្ដាល')).toEqual(letterClustersOf('កណ្តាល'));
  expect(letterClustersOf('ដ')).not.toEqual(letterClustersOf('ត'));
});

test('signs in another order, and two signs that look like one, are the same', () => {
  expect(letterClustersOf('ន\u17c6\u17b6')).toEqual(letterClustersOf('ន\u17b6\u17c6'));
  expect(letterClustersOf('ស្រ្តី')).toEqual(letterClustersOf('ស្ត្រី'));
  expect(letterClustersOf('ក\u17c1\u17b6')).toEqual(['ក\u17c4']);
  expect(letterClustersOf('ឲ្យ')).toEqual(letterClustersOf('ឱ្យ'));
});

test('a sign without a letter is nothing', () => {
  expect(letterClustersOf('\u17b6ក')).toEqual(['ក']);
});

test('a text joined with itself has its clusters twice: none depends on what stands far away', () => {
  const texts = fc.string({ unit: fc.constantFrom('ក', '្', 'ត', 'ា', 'e', '១', ' ', '\u200b') });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(letterClustersOf(`${a} ${b}`)).toEqual([
        ...letterClustersOf(a),
        ...letterClustersOf(b),
      ]);
    }),
  );
});
