import { expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { name } from '../testing/say.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { checkCorpus } from './check.ts';

test.each([
  ['the real content', realContent],
  ['the invented content', demoContent],
])('%s has no fault', async (_, folder) => {
  expect((await loadCorpus(folder)).findings).toEqual([]);
});

test('content without a fault gives no finding', () => {
  const { corpus, findings } = smallCorpus();
  expect([...findings, ...checkCorpus(corpus)]).toEqual([]);
});

test('faults of all kinds are told in one go, in the order of their files', () => {
  const january = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
  const { corpus, findings } = smallCorpus(
    [january, ['counts', 1, 'female'], 24],
    ['indicators/cases.json', ['owner'], 'dusk'],
    ['indicators/victims.json', ['name', 'km']],
    ['publication-policy.json', ['tablse'], []],
    ['reference/strategies.json', [], '{"strategies": [{"id": "2014-2018.s1"'],
    ['periods/2017-S1/groups/desk.km.md', []],
  );
  expect(name([...findings, ...checkCorpus(corpus)])).toEqual(
    [
      'reference/unknown-group dusk',
      'kernel/khmer-missing name',
      'collection/female-above-total victims',
      'narrative/item-without-text r1',
      'kernel/unknown-key tablse',
      'kernel/broken-json ',
    ].map((each) => expect.stringContaining(each.trim()) as string),
  );
});
