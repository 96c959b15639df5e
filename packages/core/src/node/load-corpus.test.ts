import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '../testing/say.ts';
import { demoContent, scratchFolder } from '../testing/scratch-folder.ts';
import { loadCorpus } from './load-corpus.ts';
import { readTexts } from './read-texts.ts';

async function demoWith(file: string, change: (text: string) => string): Promise<string> {
  const folder = await scratchFolder(demoContent);
  await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  return folder;
}

test('a folder without a fault is a corpus, in the order of its semesters', async () => {
  const { corpus, findings } = await loadCorpus(demoContent);
  expect(findings).toEqual([]);
  expect(corpus.periods.map(({ semester }) => String(semester))).toContain('2020-S2');
  expect(corpus.places?.value.places).toHaveLength(25);
});

test('a fault is told with file, line and column, and what to write instead', async () => {
  const file = 'periods/2020-S2/collected/returns/xd-1/2020-07.json';
  const folder = await demoWith(file, (text) => text.replace('"female": 11', '"female": 19'));
  expect(say((await loadCorpus(folder)).findings)).toMatchInlineSnapshot(`
    "error collection/female-above-total periods/2020-S2/collected/returns/xd-1/2020-07.json 23:7 counts.1.female
      km vp.victims_assisted៖ ស្រី ១៩ លើសចំនួនសរុប ១៨ | សរសេរចំនួនមិនលើស ១៨ ឬកែចំនួនសរុប
      en vp.victims_assisted: 19 female is more than the total of 18. | Write a number of at most 18, or raise the total."
  `);
});

test('a fault in prose is told at its line', async () => {
  const file = 'periods/2020-S2/groups/law-enforcement.en.md';
  const folder = await demoWith(file, (text) => `${text}\n<fig:le.cases/xd-99>\n`);
  expect(say((await loadCorpus(folder)).findings)).toMatchInlineSnapshot(`
    "error narrative/unknown-figure periods/2020-S2/groups/law-enforcement.en.md 23:1
      km របាយការណ៍គ្មានតួលេខ le.cases/xd-99 ទេ | មានតែតួលេខនៃតារាងក្នុង publication-policy.json ទេដែលអាចយោងបាន
      en The report has no figure le.cases/xd-99. | Only figures of the tables in publication-policy.json have names."
  `);
});

test('a file that no rule knows is told', async () => {
  const folder = await demoWith('site.json', (text) => text);
  await writeFile(join(folder, 'notes.txt'), 'names');
  const { findings } = await loadCorpus(folder);
  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ['report/unexpected-file', 'notes.txt'],
  ]);
});

test('releases, the invented country, schemas and dot files are no content of a root', async () => {
  const folder = await scratchFolder(demoContent);
  for (const file of ['releases/x.json', 'demo/x.json', 'schemas/x.json', '.git/x.json']) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await appendFile(join(folder, file), '{');
  }
  const { texts } = await readTexts(folder);
  const names = [...texts.keys()];
  expect(names.filter((name) => name.endsWith('x.json'))).toEqual([]);
  expect(names).toEqual(names.toSorted());
  expect((await loadCorpus(folder)).findings).toEqual([]);
});

test('a folder that is not there is an error of the file system', async () => {
  const folder = join(await scratchFolder(), 'nowhere');
  await expect(loadCorpus(folder)).rejects.toThrow(/ENOENT/);
});

test('an empty folder lacks the files that every root has', async () => {
  const { findings } = await loadCorpus(await scratchFolder());
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['report/missing-file']));
  expect(findings.map(({ subject }) => subject)).toContain('reference/places.json');
});

test('what is to be written is tried as if it stood there, and nothing is written', async () => {
  const folder = await scratchFolder(demoContent);
  const file = 'plans/2019-2023/plan.json';
  const before = await readFile(join(folder, file), 'utf8');
  const instead = new Map([[file, before.replace('"decision": "push"', '"decision": "psh"')]]);
  const { findings } = await loadCorpus(folder, instead);
  expect(findings).toMatchObject([{ code: 'kernel/wrong-value', file, subject: 'decision' }]);
  expect(findings[0]?.line).toBeGreaterThan(1);
  expect(await readFile(join(folder, file), 'utf8')).toBe(before);
  const marked = await loadCorpus(folder, new Map([[file, `\ufeff${before}`]]));
  expect(marked.findings).toEqual([]);
});
