import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { writeNew, writeWhole } from './write-whole.ts';

test('a file is replaced, with nothing beside it', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'register.json'), 'old');
  await writeWhole(join(folder, 'register.json'), 'new');
  expect(await readFile(join(folder, 'register.json'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['register.json']);
});

test('what cannot be put in its place leaves nothing behind', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'register.json/inside'), { recursive: true });
  await expect(writeWhole(join(folder, 'register.json'), 'new')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['register.json']);
});

test('a new file can be read by those alone who may', async () => {
  const folder = await scratchFolder();
  expect(await writeNew(join(folder, 'key.json'), 'new', 0o600)).toBe(true);
  expect(await readFile(join(folder, 'key.json'), 'utf8')).toBe('new');
  expect((await stat(join(folder, 'key.json'))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['key.json']);
});

test('what is there already is never written over', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'key.json'), 'old');
  expect(await writeNew(join(folder, 'key.json'), 'new')).toBe(false);
  expect(await readFile(join(folder, 'key.json'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['key.json']);
});

test('a new file in no folder is an error of the file system', async () => {
  const folder = await scratchFolder();
  await expect(writeNew(join(folder, 'keys/key.json'), 'new')).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual([]);
});
