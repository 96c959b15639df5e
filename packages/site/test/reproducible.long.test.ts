import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, contentFolder } from './build-site.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-reproducible-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the same content makes the same bytes, wherever it is built and wherever to', async () => {
  const here = await hashesBuilt('here');
  expect(await hashesBuilt('there')).toBe(here);
  expect(await hashesBuilt('elsewhere', await copySite('a/longer/path'))).toBe(here);
});

/** What a build into a folder of this name says of its files. */
async function hashesBuilt(name: string, site?: string): Promise<string> {
  const outDir = join(folder, name);
  const { code, output } = await buildSite(contentFolder, outDir, {}, site);
  expect([code, output]).toEqual([0, expect.any(String)]);
  return readFile(join(outDir, 'hashes.json'), 'utf8');
}

/** The folder of the site at another path, with the same packages. */
async function copySite(to: string): Promise<string> {
  const copy = join(folder, to);
  const site = join(copy, 'packages/site');
  await mkdir(join(copy, 'packages'), { recursive: true });
  const skipped = /[\\/](?:dist|node_modules|\.astro|\.turbo|test)(?:[\\/]|$)/;
  const from = join(repository, 'packages/site');
  await cp(from, site, {
    recursive: true,
    filter: (file) => !skipped.test(file.slice(from.length)),
  });
  await cp(join(repository, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'));
  return site;
}
