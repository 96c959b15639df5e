import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, filePaths } from './built-site.ts';

test('the site carries the hash of each of its files, in order, and of no other', async () => {
  const text = await readFile(join(dist, 'hashes.json'), 'utf8');
  const listed = JSON.parse(text) as Readonly<Record<string, string>>;
  const paths = (await filePaths()).map((path) => path.slice(1));
  expect(Object.keys(listed)).toEqual(paths.filter((path) => path !== 'hashes.json'));
  for (const [path, hash] of Object.entries(listed)) {
    const bytes = await readFile(join(dist, path));
    expect([path, hash]).toEqual([path, createHash('sha256').update(bytes).digest('hex')]);
  }
});
