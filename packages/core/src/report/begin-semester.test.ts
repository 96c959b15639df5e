import { expect, test } from 'vitest';
import { readTexts } from '../node/read-texts.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import { RoleId } from '../kernel/ids.ts';
import { day, semester } from '../testing/brands.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import { checkCorpus } from './check.ts';
import { beginSemester } from './begin-semester.ts';
import { parseCorpus } from './parse-corpus.ts';

const texts = {
  demo: (await readTexts(demoContent)).texts,
  real: (await readTexts(realContent)).texts,
};
const corpusOf = (root: keyof typeof texts) => parseCorpus(texts[root]).corpus;
const on = day('2023-01-02');
const begin = (root: keyof typeof texts, which: string, wishes: object = {}) =>
  beginSemester(corpusOf(root), semester(which), { on, ...wishes });

test('R-12 who is expected, and by when, is as in the semester before', () => {
  const begun = begin('demo', '2023-S1');
  expect(begun?.after).toBe('2022-S2');
  const { cycle } = begun ?? {};
  expect(cycle).toMatchObject({ dueOn: '2023-07-31', returnsDueDay: 10, graceDays: 5 });
  const before = corpusOf('demo').periods.find((each) => each.semester === '2022-S2');
  expect(cycle?.expected).toEqual(before?.cycle?.value.expected);
  expect(cycle?.events).toEqual([{ to: 'collecting', by: 'chief', on: '2023-01-02' }]);
});

test('R-26 what held in the semester before alone is left out, and named', () => {
  expect(begin('demo', '2023-S1')?.leftOut).toEqual({
    askedOf: ['mi.gate_movements'],
    collecting: ['compensation-2022-s2'],
  });
});

test.each([
  ['2017-S1', '2017-06-30', '2017-S2', '2017-12-31'],
  ['2017-S1', '2017-07-31', '2017-S2', '2018-01-31'],
  ['2017-S1', '2017-07-30', '2017-S2', '2018-01-30'],
  ['2017-S1', '2017-08-31', '2017-S2', '2018-02-28'],
  ['2017-S1', '2017-08-29', '2017-S2', '2018-02-28'],
  ['2017-S1', '2017-07-15', '2018-S1', '2018-07-15'],
])('of %s, due %s, follows of %s %s', (former, dueOn, which, expected) => {
  const file = `periods/${former}/cycle.json`;
  const changed = (texts.real.get(file) ?? '').replace('"2017-06-30"', `"${dueOn}"`);
  const { corpus } = parseCorpus(new Map([...texts.real, [file, changed]]));
  expect(beginSemester(corpus, semester(which), { on })?.cycle.dueOn).toBe(expected);
});

test('R-04 every group that is in the list in these months has a section, and no other', () => {
  const { sections = [] } = begin('demo', '2023-S1') ?? {};
  expect(sections.map(({ group }) => group)).toEqual([
    ...['intl-coop', 'justice', 'law-enforcement', 'victim-protection', 'migration'],
    ...['prevention', 'general-admin'],
  ]);
  expect(begin('demo', '2019-S2', { dueOn: day('2020-01-31') })?.sections).toEqual([]);
});

test('before the first cycle somebody must say when it is due, and nobody is expected who was not named', () => {
  expect(begin('real', '2016-S2')).toBeUndefined();
  const begun = begin('real', '2016-S2', { dueOn: day('2017-01-31'), by: RoleId.parse('chief') });
  expect(begun?.after).toBeUndefined();
  expect(begun?.cycle).toMatchObject({ dueOn: '2017-01-31', events: [{ by: 'chief' }] });
  expect(begun?.cycle.expected.filter(({ reporters }) => reporters !== null)).toEqual([
    { stratum: 'capital-province', reporters: { kind: 'capital-provinces' } },
  ]);
});

test('R-29 the sources of the usual channels are there before the first return, named for this semester', () => {
  const sources = begin('demo', '2023-S1')?.collected['sources.json'].sources ?? [];
  expect(sources.map(({ id, kind, title }) => [id, kind, title?.en])).toEqual([
    ['forms-2023-s1', 'monthly-form', 'Monthly returns, Semester 1, 2023'],
    ['letters-2023-s1', 'official-letter', 'Official letters, Semester 1, 2023'],
    ['messages-2023-s1', 'telegram', 'Messages by Telegram that were verified, Semester 1, 2023'],
    ['calls-2023-s1', 'phone', 'Reports by telephone that were verified, Semester 1, 2023'],
  ]);
  expect(sources.map(({ title }) => title?.km.includes('ឆមាសទី១ ឆ្នាំ២០២៣'))).not.toContain(false);
  // Nothing in the minutes of 2017 is a form or a letter of every semester.
  const first = begin('real', '2017-S2')?.collected['sources.json'].sources ?? [];
  expect(first.map(({ kind }) => kind)).toEqual(['monthly-form', 'official-letter']);
});

test.each(['demo', 'real'] as const)('what begins in the %s content has no fault', (root) => {
  const which = root === 'demo' ? '2023-S1' : '2017-S2';
  const begun = begin(root, which);
  const folder = `periods/${which}`;
  const files = [
    [`${folder}/cycle.json`, begun?.cycle] as const,
    ...Object.entries(begun?.collected ?? {}).map(
      ([name, file]) => [`${folder}/collected/${name}`, file] as const,
    ),
    ...(begun?.sections ?? []).map(
      (section) => [`${folder}/groups/${section.group}.json`, section] as const,
    ),
  ];
  const written = files.map(([file, value]) => [file, writeStableJson(value ?? {})] as const);
  const { corpus, findings } = parseCorpus(new Map([...texts[root], ...written]));
  expect([...findings, ...checkCorpus(corpus)]).toEqual([]);
});
