import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { smallRelease } from '../testing/small-release.ts';
import { writeRelease } from '../release/write-release.ts';
import { writeReleaseFolder } from './write-release-folder.ts';

const files = writeRelease(smallRelease);

test('a release is written byte for byte, with nothing beside it', async () => {
  const folder = await scratchFolder();
  await writeReleaseFolder(join(folder, '2017-S1/v1'), files);
  expect(await readdir(join(folder, '2017-S1'))).toEqual(['v1']);
  expect((await readdir(join(folder, '2017-S1/v1'))).sort()).toEqual([...files.keys()].sort());
  for (const [file, text] of files) {
    expect(await readFile(join(folder, '2017-S1/v1', file), 'utf8')).toBe(text);
  }
});

test('a sealed folder is never written again, and stays as it was', async () => {
  const folder = join(await scratchFolder(), 'v1');
  await writeReleaseFolder(folder, files);
  await expect(writeReleaseFolder(folder, new Map([['report.json', '{}\n']]))).rejects.toThrow();
  expect(await readFile(join(folder, 'report.json'), 'utf8')).toBe(files.get('report.json'));
  expect(await readdir(join(folder, '..'))).toEqual(['v1']);
});

test('a release that cannot be written leaves nothing behind', async () => {
  const folder = await scratchFolder();
  const impossible = new Map([...files, ['no/such/folder.json', '{}\n']]);
  await expect(writeReleaseFolder(join(folder, 'v1'), impossible)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test('where the folder that one stands in is gone, writing ends all the same', async () => {
  const folder = await scratchFolder();
  const writer = pathToFileURL(join(import.meta.dirname, 'write-release-folder.ts')).href;
  const code = `
    import { rmdirSync } from 'node:fs';
    import { writeReleaseFolder } from '${writer}';
    rmdirSync(process.argv[1]);
    await writeReleaseFolder('content/periods/waiting/v1', new Map()).catch(() => undefined);
  `;
  const args = ['--input-type=module', '--eval', code, folder];
  const ended = await new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, timeout: 20_000 }, (error) => {
      resolve(error ?? 'ended');
    });
  });
  expect(ended).toBe('ended');
});
