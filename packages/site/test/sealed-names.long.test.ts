import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, contentFolder } from './build-site.ts';
import { dist } from './built-site.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-names-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a name that is changed in the content changes no byte of the site until a report is published', async () => {
  const content = join(folder, 'content');
  const skipped = /[\\/](?:node_modules|\.turbo)(?:[\\/]|$)/;
  await cp(contentFolder, content, { recursive: true, filter: (file) => !skipped.test(file) });
  const indicators = join(content, 'demo/indicators');
  const files = (await readdir(indicators)).map((name) => join(indicators, name));
  for (const file of [...files, join(content, 'demo/reference/places.json')]) {
    const text = await readFile(file, 'utf8');
    const renamed = text
      .replaceAll(/"en": "/g, '"en": "Renamed ')
      .replaceAll(/"km": "/g, '"km": "ប្តូរ');
    expect(renamed).not.toBe(text);
    await writeFile(file, renamed);
  }
  const { code, output } = await buildSite(content, join(folder, 'dist'));
  expect([code, output]).toEqual([0, expect.any(String)]);
  const [before, after] = await Promise.all(
    [dist, join(folder, 'dist')].map((each) => readFile(join(each, 'hashes.json'), 'utf8')),
  );
  expect(after).toContain('demo/reports/2022-S1/index.html');
  expect(after).toBe(before);
});
