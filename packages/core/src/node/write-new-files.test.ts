import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { writeNewFiles } from './write-new-files.ts';

const files = new Map([
  ['collected/claims.json', '{ "claims": [] }\n'],
  ['cycle.json', '{}\n'],
]);

const below = async (folder: string) =>
  (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).toSorted();

test('a folder that is not there comes whole, with nothing beside it', async () => {
  const folder = await scratchFolder();
  expect(await writeNewFiles(join(folder, 'periods/2023-S1'), files)).toEqual([...files.keys()]);
  expect(await below(folder)).toEqual([
    'periods',
    'periods/2023-S1',
    'periods/2023-S1/collected',
    'periods/2023-S1/collected/claims.json',
    'periods/2023-S1/cycle.json',
  ]);
  expect(await readFile(join(folder, 'periods/2023-S1/cycle.json'), 'utf8')).toBe('{}\n');
});

test('in a folder that is there, what is there stays, and the rest comes', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'cycle.json'), 'mine');
  expect(await writeNewFiles(folder, files)).toEqual(['collected/claims.json']);
  expect(await readFile(join(folder, 'cycle.json'), 'utf8')).toBe('mine');
  expect(await writeNewFiles(folder, files)).toEqual([]);
  expect(await below(folder)).toEqual(['collected', 'collected/claims.json', 'cycle.json']);
});

test('where one of them cannot be written, none stays', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'here'));
  await writeFile(join(folder, 'here/collected'), 'a file where a folder should be');
  const others = new Map([['cycle.json', '{}\n'], ...files]);
  await expect(writeNewFiles(join(folder, 'here'), others)).rejects.toThrow();
  expect(await below(folder)).toEqual(['here', 'here/collected']);
  const impossible = new Map([
    ['a.json', '{}'],
    ['a.json/b.json', '{}'],
  ]);
  await expect(writeNewFiles(join(folder, 'new'), impossible)).rejects.toThrow();
  expect(await below(folder)).toEqual(['here', 'here/collected']);
});
