import { expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { realContent } from '../testing/scratch-folder.ts';
import { nameOf } from './name-of.ts';

const { corpus } = await loadCorpus(realContent);

test.each([
  ['kh-12', 'Phnom Penh'],
  ['moj', 'Ministry of Justice'],
  ['2017-S1', 'Semester 1, 2017'],
  ['2017-05', 'May 2017'],
  ['2017-01/2017-04', 'January 2017 – April 2017'],
  ['cso', 'civil society organisations'],
  ['preparer', 'preparer'],
  ['weather', 'weather'],
])('%s is %s', (id, name) => {
  expect(nameOf(id, corpus, 'en')).toBe(name);
});

test('names are Khmer in Khmer', () => {
  for (const id of [
    'kh-12',
    'moj',
    'law-enforcement',
    'mid-term-evaluation',
    '2017-01/2017-04',
    'cso',
  ]) {
    expect(nameOf(id, corpus, 'km')).toMatch(/^[\p{Script=Khmer}\s()–«»-]+$/u);
  }
});
