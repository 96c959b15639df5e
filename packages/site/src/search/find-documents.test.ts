import { expect, test } from 'vitest';
import { findDocuments } from './find-documents.ts';
import { makeIndex } from './make-index.ts';
import { readIndex } from './read-index.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

const documents: readonly SearchDocument[] = [
  document('part', 'a', 'Results', 'Cases before the courts rose.'),
  document('indicator', 'b', 'Cases', 'What the police recorded.'),
  document('province', 'c', 'ខេត្ត ក'),
  document('province', 'd', 'ខេត្ត ខ'),
  document('term', 'e', 'ជនរងគ្រោះ'),
];
const index = readIndex(makeIndex(documents));

test('what is called so stands before what says so', () => {
  expect(found('case')).toEqual(['b', 'a']);
});

test('the last word may be unfinished, no other', () => {
  expect(found('polic')).toEqual(['b']);
  expect(findDocuments(index, 'polic recorded', 9).hasAll).toBe(false);
});

test('a document with all words is found alone; without one, those with half of them', () => {
  expect(found('cases courts')).toEqual(['a']);
  expect(findDocuments(index, 'cases prisons', 9)).toMatchObject({ hasAll: false });
  expect(found('cases prisons')).toEqual(['b', 'a']);
  expect(found('cases prisons ships')).toEqual([]);
});

test('a lone Khmer letter chooses between those that have the word beside it', () => {
  expect(found('ខេត្ត ខ')).toEqual(['d', 'c']);
  expect(found('ខេត្តខ')).toEqual(['d']);
});

test('all that are found are counted, and the first of them told of', () => {
  const { count, documents: told } = findDocuments(index, 'ខេត្ត', 1);
  expect([count, told.length]).toEqual([2, 1]);
});

test('nothing is found by nothing, and by what is no word', () => {
  for (const query of ['', ' ', '។', '<>', '្']) expect(found(query)).toEqual([]);
});

test('the same documents have the same index', () => {
  expect(makeIndex(documents)).toBe(makeIndex([...documents]));
});

function found(query: string): readonly string[] {
  return findDocuments(index, query, 9).documents.map(({ address }) => address);
}

function document(kind: SearchKind, address: string, title: string, text = ''): SearchDocument {
  return { address, kind, title, text, belongsTo: '' };
}
