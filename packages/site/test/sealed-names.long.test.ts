import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, contentFolder } from './build-site.ts';
import { dist, filePaths, parsePage, textOf } from './built-site.ts';

let folder: string;
let content: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-names-'));
  content = join(folder, 'content');
  const skipped = /[\\/](?:node_modules|\.turbo)(?:[\\/]|$)/;
  await cp(contentFolder, content, { recursive: true, filter: (file) => !skipped.test(file) });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a name that is changed in the content changes no byte of the site until a report is published', async () => {
  const files = await filesWithNames();
  for (const file of files) {
    const text = await readFile(join(content, file), 'utf8');
    const renamed = text
      .replaceAll(/"en": "/g, '"en": "Renamed ')
      .replaceAll(/"km": "/g, '"km": "ប្តូរ');
    await writeFile(join(content, file), renamed);
  }
  for (const file of [
    ...['indicators/le.cases.json', 'reference/places.json'],
    ...['demo/indicators/le.cases.json', 'demo/reference/places.json'],
  ]) {
    expect(files).toContain(file);
    expect(await readFile(join(content, file), 'utf8')).toContain('"en": "Renamed ');
  }
  const { code, output } = await buildSite(content, join(folder, 'dist'));
  expect([code, output]).toEqual([0, expect.any(String)]);
  const [before, after] = await Promise.all(
    [dist, join(folder, 'dist')].map((each) => readFile(join(each, 'hashes.json'), 'utf8')),
  );
  expect(after).toContain('demo/reports/2022-S1/index.html');
  expect(after).toBe(before);
});

test.each([
  ['/en/reports/2020-S1/', ['indicators/le.cases.json']],
  ['/demo/en/reports/2022-S1/', ['demo/indicators/le.cases.json', 'demo/reference/places.json']],
])('%s still says indicators and provinces as they were sealed', async (page, files) => {
  const said = textOf((await parsePage(page, join(folder, 'dist'))).body);
  expect(said).not.toContain('Renamed');
  for (const file of files) {
    const names = namesIn(await readFile(join(contentFolder, file), 'utf8'));
    expect([file, names.some((name) => said.includes(name))]).toEqual([file, true]);
  }
});

/** Every file of both roots that may hold a name, but for what is sealed, and the settings of the site itself. */
async function filesWithNames(): Promise<readonly string[]> {
  const paths = await filePaths(content);
  return paths
    .map((path) => path.slice(1))
    .filter((path) => path.endsWith('.json'))
    .filter((path) => !/(?:^|\/)(?:releases|keys)\/|(?:^|\/)(?:site|package)\.json$/.test(path));
}

function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/"en": "([^"]+)"/g), ([, name = '']) => name);
}
