import { expect, test } from 'vitest';
import { dayMeant } from '../src/what-was-meant.ts';
import { runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

/** A slip in each kind of word that a call has, and what was meant. */
const slips = [
  ['chek', 'check'],
  ['plan statsu', 'plan status'],
  ['check --fromat json', '--format'],
  ['publish 2022-S1 --deu', '--due'],
  ['status 2022-s1', '2022-S1'],
  ['status ២០២២-S១', '2022-S1'],
  ['publish signer', 'signers'],
  ['status 2022-S1 --as-of 13/06/2022', '2022-06-13'],
  ['agenda 2022-S1 --as-of ១៣-៦-២០២២', '2022-06-13'],
  ['check --content contnt', 'content'],
  ['protect counts.jsn', 'counts.json'],
  ['plan decide 2019-2023 a1 cutt', 'cut'],
  ['explain female-above-totl', 'collection/female-above-total'],
] as const;

test('a slip in a call is answered with what was meant, in one line', async () => {
  const { desk, write } = copyContent('demo');
  write('../counts.json', '{}');
  for (const [call, meant] of slips) {
    const { km, en } = await runInBoth(desk, ...call.split(' '));
    for (const { code, out, err } of [km, en]) {
      expect([call, code, out]).toEqual([call, 2, '']);
      expect(err).toMatch(/^chhamas: .*\n$/);
      expect(err).toContain(meant);
    }
    expect(km.err).toMatch(/\p{Script=Khmer}/u);
    // The word itself is quoted as it was written.
    expect(en.err.replace(call.split(' ').at(-1) ?? '', '')).toMatch(/Was .* meant\?|Write /);
  }
});

test('where nothing is near, nothing is guessed', async () => {
  const { desk } = copyContent('demo');
  const calls = ['weather', 'check --zzzz', 'status 1066', 'status 2022-S1 --as-of soon'];
  const outcomes = await Promise.all(calls.map((call) => runInBoth(desk, ...call.split(' '))));
  for (const { km, en } of outcomes) {
    expect(en.err).not.toContain('meant');
    expect(km.err).not.toContain('ប្រហែលជា');
  }
});

test('a day may be written with the day first, in Khmer digits or without zeros', () => {
  expect(dayMeant('13-06-2017')).toBe('2017-06-13');
  expect(dayMeant('១៣/៦/២០១៧')).toBe('2017-06-13');
  expect(dayMeant('2017.6.3')).toBe('2017-06-03');
  expect(dayMeant('June 2017')).toBeUndefined();
});
