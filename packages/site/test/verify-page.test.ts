import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './browser-check.ts';
import { dist, filePaths, parsePage, textOf } from './built-site.ts';
import { modes } from './modes.ts';

const site = openSite();
const release = 'reports/2022-S1/v1';
let folder: string;

/** What a reader has downloaded: a file as it is, one that was changed, one of another kind. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-verify-'));
  await cp(join(dist, 'demo/releases'), join(folder, 'releases'), { recursive: true });
  await cp(join(dist, 'demo/releases', release), join(folder, 'v1'), { recursive: true });
  await cp(join(folder, 'v1'), join(folder, 'changed'), { recursive: true });
  const figures = await readFile(join(folder, 'v1/figures.json'), 'utf8');
  await writeFile(join(folder, 'changed/figures.json'), figures.replace('"n": 4', '"n": 5'));
  await writeFile(join(folder, 'notes.txt'), 'Nothing of a release.');
  for (const each of ['v1', 'changed', 'notes.txt']) {
    await cp(join(folder, each), join(folder, 'mixed', each), { recursive: true });
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A page of the check that is ready, in a browser without a way to the network. */
async function checkOffline<Result>(path: string, walk: (page: Page) => Promise<Result>) {
  const context = await site.browser().newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(`${site.address()}${path}`);
  await page.locator('#check-on').waitFor();
  await context.setOffline(true);
  page.on('request', (request) => heard.push(request.url()));
  const result = await walk(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(heard).toEqual([]);
  await context.close();
  return result;
}

/** What the page says of files that were picked by the label of an input. */
async function said(page: Page, label: string, ...paths: readonly string[]) {
  const picked = paths.map((path) => join(folder, path));
  const [first = ''] = picked;
  await page.getByLabel(label, { exact: true }).setInputFiles(picked.length === 1 ? first : picked);
  await page.locator('#check-result .answer').first().waitFor();
  const answers = await page.locator('#check-result .answer').allInnerTexts();
  return answers.map((each) => each.replaceAll(/\s+/g, ' ').trim());
}

const pickFolder = 'A folder: one version, or all releases';

describe('offline, a reader', () => {
  test('is told which file it is, of which release, and who approved it', async () => {
    const answers = await checkOffline('/demo/en/verify/', (page) =>
      said(page, 'Files', 'v1/figures.json'),
    );
    expect(answers).toEqual([
      '✓ As approved figures.json is figures.json of: Semester 1, 2022, version 1. ' +
        'Approved by: Secretary-General, Signer one (invented), 5 September 2022 ' +
        'Approved by: Permanent Vice-Chair, Signer two (invented), 5 September 2022',
    ]);
  });

  test('is told that a changed file and a strange one are of no release', async () => {
    const answers = await checkOffline('/demo/en/verify/', (page) =>
      said(page, 'Files', 'changed/figures.json', 'notes.txt'),
    );
    expect(answers).toEqual([
      '? Unknown figures.json is no file of any release here. Files of this name are listed with other bytes: it was changed, or comes from elsewhere.',
      '? Unknown notes.txt is no file of any release here.',
    ]);
  });

  test('is told whether a folder is whole, and which file in it is not', async () => {
    await checkOffline('/demo/en/verify/', async (page) => {
      expect(await said(page, pickFolder, 'v1')).toEqual([
        expect.stringMatching(
          /^✓ As approved Semester 1, 2022, version 1: all 6 files are as they were approved\. Approved by: Secretary-General/,
        ),
      ]);
    });
    await checkOffline('/demo/en/verify/', async (page) => {
      expect(await said(page, pickFolder, 'changed')).toEqual([
        '✗ Not as approved Semester 1, 2022, version 1 is not as it was approved: ' +
          'releases/reports/2022-S1/v1/figures.json: The sealed file figures.json differs from its hash.',
      ]);
    });
  });

  test('is told of all releases at once, in Khmer too', async () => {
    const english = await checkOffline('/demo/en/verify/', (page) =>
      said(page, pickFolder, 'releases'),
    );
    expect(english).toEqual([
      '✓ As approved All releases in this folder are as they were approved: 7.',
    ]);
    const khmer = await checkOffline('/demo/verify/', (page) =>
      said(page, 'ថតមួយ៖ កំណែមួយ ឬកំណែទាំងអស់', 'releases'),
    );
    expect(khmer).toEqual(['✓ ដូចអ្វីដែលបានអនុម័ត កំណែទាំងអស់ក្នុងថតនេះ ដូចអ្វីដែលបានអនុម័ត៖ ៧។']);
  });

  test('reads in Khmer what was changed', async () => {
    const answers = await checkOffline('/demo/verify/', (page) =>
      said(page, 'ថតមួយ៖ កំណែមួយ ឬកំណែទាំងអស់', 'changed'),
    );
    expect(answers).toEqual([
      expect.stringMatching(
        /^✗ មិនដូចអ្វីដែលបានអនុម័ត ឆមាសទី១ ឆ្នាំ២០២២ កំណែទី១ .*ឯកសារដែលបានបិទត្រា figures\.json ខុសពីហាសរបស់វា$/,
      ),
    ]);
  });

  test('drops a file on the page, which stays where it is', async () => {
    const text = await readFile(join(folder, 'v1/sections.json'), 'utf8');
    const answers = await checkOffline('/demo/en/verify/', async (page) => {
      const transfer = await page.evaluateHandle((content) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([content], 'sections.json'));
        return dropped;
      }, text);
      await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
      await page.locator('#check-result .answer').waitFor();
      return page.locator('#check-result .answer p').allInnerTexts();
    });
    expect(answers).toEqual(['sections.json is sections.json of: Semester 1, 2022, version 1.']);
  });
});

test.each(modes)(
  'answers of every kind are accessible ($width, $colorScheme)',
  async ({ width, colorScheme }) => {
    const viewport = { width, height: 800 };
    const context = await site.browser().newContext({ viewport, colorScheme });
    const page = await context.newPage();
    await page.goto(`${site.address()}/demo/en/verify/`);
    await page.locator('#check-on').waitFor();
    const answers = await said(page, pickFolder, 'mixed');
    expect(answers.map((each) => each.slice(0, 2))).toEqual(['✗ ', '✓ ', '? ']);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await context.close();
  },
);

test('a file of a newspaper compilation was approved by nobody, and the page says so', async () => {
  await cp(join(dist, 'releases/reports/2025-S1/v1/report.json'), join(folder, 'press.json'));
  const answers = await checkOffline('/en/verify/', (page) => said(page, 'Files', 'press.json'));
  expect(answers).toEqual([
    expect.stringMatching(
      /^✓ As approved .* Sealed by: Compiler of newspaper figures, \d+ \w+ 2026; approved by nobody$/,
    ),
  ]);
});

test('without a script, it says what it cannot do here, and how else to check', async () => {
  const context = await site.browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address()}/en/verify/`);
  expect(await page.locator('#check-on').isVisible()).toBe(false);
  expect(await page.locator('#check-off').innerText()).toContain('none has run');
  expect(await page.locator('.command').innerText()).toMatch(
    /^npx chhamas verify DIR --root [0-9a-f]{64}$/,
  );
  await context.close();
});

test('a browser that cannot check signatures says so, and blames no file', async () => {
  const context = await site.browser().newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });
  });
  await page.goto(`${site.address()}/en/verify/`);
  await page.getByText('This browser cannot check such signatures').waitFor();
  expect(await page.locator('#check-on').isVisible()).toBe(false);
  await context.close();
});

test('the page says what it cannot prove, and prints the fingerprint to compare', async () => {
  const page = await parsePage('/en/verify/');
  expect(textOf(page.querySelector('main'))).toContain('Whoever controls this site can replace');
  const root = textOf(page.querySelector('.fingerprint')).replaceAll(' ', '');
  expect(textOf(page.querySelector('.command'))).toContain(root);
});

test('every file of the releases is published as it lies', async () => {
  for (const [built, own] of [
    ['releases', 'content/releases'],
    ['demo/releases', 'content/demo/releases'],
  ] as const) {
    const source = join(dist, '../../..', own);
    const paths = await filePaths(source);
    expect(await filePaths(join(dist, built))).toEqual(paths);
    for (const path of paths) {
      const [sealed, published] = await Promise.all(
        [join(source, path), join(dist, built, path)].map((file) => readFile(file)),
      );
      expect([path, published?.equals(sealed ?? Buffer.of())]).toEqual([path, true]);
    }
  }
});
