import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { demoContent, realContent, scratchFolder } from '../testing/scratch-folder.ts';
import { guardBeside } from './guard-beside.ts';
import { loadCorpus } from './load-corpus.ts';

async function put(folder: string, file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

const named = (found: Awaited<ReturnType<typeof guardBeside>>) =>
  found.map(({ code, file }) => `${code} ${String(file)}`);
const key = JSON.stringify({ kind: 'chhamas-key', kid: 'k-1', invented: true });

test.each([realContent, demoContent])(
  'beside the content of this repository nothing lies',
  async (folder) => {
    expect(await guardBeside(folder)).toEqual([]);
  },
);

test('releases, schemas and hidden files are looked at too, each fault with its place', async () => {
  const folder = await scratchFolder();
  await put(folder, 'releases/reports/2017-S1/v1/report.json', '{\n  "a": "012 345 678"\n}\n');
  await put(folder, 'releases/reports/2017-S1/v1/all.xlsx', 'x');
  await put(folder, 'schemas/photo', new Uint8Array([0xff, 0xd8, 0xff]));
  await put(folder, '.drafts/names.csv', 'x');
  await put(folder, 'node_modules/x.csv', 'x');
  const found = await guardBeside(folder);
  expect(named(found)).toEqual([
    'report/restricted-document .drafts/names.csv',
    'report/restricted-document releases/reports/2017-S1/v1/all.xlsx',
    'report/personal-data releases/reports/2017-S1/v1/report.json',
    'report/restricted-document schemas/photo',
  ]);
  expect(found[2]).toMatchObject({ line: 2, column: 3 });
});

test('a key of the invented country among the real signers is found; its own signers may have it', async () => {
  const folder = await scratchFolder();
  const signers = JSON.stringify({ schema: 1, signers: [{ kid: 'k-1' }] });
  const site = (invented: boolean) =>
    JSON.stringify({ schema: 1, name: { km: 'ក' }, address: null, invented });
  await put(folder, 'site.json', site(false));
  await put(folder, 'demo/site.json', site(true));
  await put(folder, 'demo/keys/chief.json', key);
  for (const root of ['', 'demo/']) {
    await put(folder, `${root}releases/signers/v1/signers.json`, signers);
  }
  expect(named(await guardBeside(folder))).toEqual([
    'release/invented-signer releases/signers/v1/signers.json',
  ]);
  expect(await guardBeside(join(folder, 'demo'))).toEqual([]);
});

test('what lies in the folder itself is an error of the content, and an honorific a warning', async () => {
  const folder = await scratchFolder(demoContent);
  await put(folder, 'pages/about.en.md', '# About\n\nMr Sok, 012 345 678\n');
  await put(folder, 'periods/2020-S2/collected/letter.pdf', new Uint8Array([0xff]));
  await put(folder, 'photo', new Uint8Array([0xff, 0xd8]));
  const { findings, warnings } = await loadCorpus(folder);
  expect(named(findings)).toEqual([
    'report/personal-data pages/about.en.md',
    'report/restricted-document periods/2020-S2/collected/letter.pdf',
    'report/restricted-document photo',
  ]);
  expect(named(warnings)).toEqual(['report/honorific pages/about.en.md']);
});
