import { expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { realContent } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
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

test.each([
  ['2017-03/capital-province', 'capital-provinces, March 2017', 'រាជធានី-ខេត្ត ខែមីនា ឆ្នាំ២០១៧'],
  ['p-2/2017-03/cases', 'Cases, Two, March 2017', 'ករណី ខេត្ត ខ ខែមីនា ឆ្នាំ២០១៧'],
  ['xs/cases', 'Cases, Country', 'ករណី ប្រទេស'],
  ['p-3/2017-02', 'Three, February 2017', 'ខេត្ត គ ខែកុម្ភៈ ឆ្នាំ២០១៧'],
])('%s says what is counted, of whom and when: %s', (id, en, km) => {
  const small = smallCorpus().corpus;
  expect([nameOf(id, small, 'en'), nameOf(id, small, 'km')]).toEqual([en, km]);
});

test('R-36 a meeting is named by its subject, unless two semesters mean two by one id', () => {
  const meeting = (of: string, en: string): Edit => [
    `periods/${of}/coordination/meetings.json`,
    [],
    {
      schema: 1,
      meetings: [{ status: 'held', id: 'm1', subject: { km: 'ក', en }, on: '2017-06-13' }],
    },
  ];
  const named = (...edits: readonly Edit[]) => nameOf('m1', smallCorpus(...edits).corpus, 'en');
  expect(named(meeting('2017-S1', 'Court data'))).toBe('Court data (m1)');
  expect(named(meeting('2017-S1', 'Court data'), meeting('2016-S2', 'Gates'))).toBe('m1');
});

test('a return is named by its month and keeps its id, a source by who provides it', () => {
  const small = smallCorpus().corpus;
  expect(nameOf('p-1.2017-02', small, 'en')).toBe('the return for February 2017 (p-1.2017-02)');
  expect(nameOf('p-1.2017-02', small, 'km')).toBe('របាយការណ៍ខែកុម្ភៈ ឆ្នាំ២០១៧ (p-1.2017-02)');
  expect(nameOf('form-2017', small, 'en')).toBe('Committees');
});

test('a part of a split is named as forms name it, also what could not be divided', () => {
  const small = smallCorpus().corpus;
  const named = (id: string) => [nameOf(id, small, 'en'), nameOf(id, small, 'km')];
  expect(named('family=trafficking')).toEqual(['Trafficking', 'អំពើជួញដូរមនុស្ស']);
  expect(named('family=not-specified')).toEqual(['not stated', 'មិនបានបញ្ជាក់']);
  for (const id of ['family=none', 'none=trafficking', 'family=trafficking=x', 'trafficking']) {
    expect(named(id)).toEqual([id, id]);
  }
});

test('a split and an item of a group are named too', () => {
  const small = smallCorpus().corpus;
  const [split] = small.dimensions?.value.dimensions ?? [];
  expect(split).toBeDefined();
  expect(nameOf(String(split?.id), small, 'en')).toBe(split?.name.en);
  expect(nameOf('desk/r1', small, 'en')).toMatch(/, r1$/);
});
