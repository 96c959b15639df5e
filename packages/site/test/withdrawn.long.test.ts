import { LocalMomentSchema, prepareReport } from '@chhamas/core';
import { publishWaiting } from '@chhamas/core/node';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { expectAccessible } from './browser-check.ts';
import { buildSite, contentFolder, copyPublicContent } from './build-site.ts';
import { filePaths, foldDigits, openBrowser, parsePage, textOf } from './built-site.ts';
import {
  approveDemonstration,
  copyDemonstration,
  correctSemester,
  dayOf,
  publishAgain,
  releaseContent,
  semesterOf,
  withdrawVersions,
} from './sealed-content.ts';

const reasons = {
  correction: { km: 'របាយការណ៍មួយបានកែ។', en: 'A return was counted wrongly.' },
  disclosure: { km: 'អាចស្គាល់មនុស្សម្នាក់។', en: 'A person could be recognised.' },
  error: { km: 'រាប់ខុស។', en: 'Two provinces were exchanged.' },
};
/** Counts that no other report has, so that one that stays is seen. */
const planted = { error: 70_301, disclosure: 70_302 };
let folder: string;
let dist: string;
let leaked: string;
let site: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;

/**
 * 2020-S2 is corrected; 2021-S2 is withdrawn after a disclosure, 2021-S1 after an error; of 2022-S1 only
 * the second version is withdrawn, so that the first one stands.
 */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-withdrawn-'));
  dist = join(folder, 'dist');
  const content = join(folder, 'content');
  await copyPublicContent(content);
  const demo = await copyDemonstration(content);
  await correctSemester(demo, reasons.correction);
  await publishAgain(demo, '2022-S1', { reason: reasons.correction, planted: planted.error });
  await publishAgain(demo, '2021-S2', { reason: reasons.correction, planted: planted.disclosure });
  leaked = await readFile(join(demo, 'releases/reports/2021-S2/v2/figures.json'), 'utf8');
  const on = dayOf('2022-10-05');
  const withdraw = (semester: string, withdraws: number[], cause: 'error' | 'disclosure') =>
    withdrawVersions(demo, {
      ...{ semester: semesterOf(semester), version: Math.max(...withdraws) + 1, withdraws },
      ...{ cause, reason: reasons[cause], on },
    });
  await withdraw('2021-S2', [1, 2], 'disclosure');
  await withdraw('2021-S1', [1], 'error');
  await withdraw('2022-S1', [2], 'error');
  const { code, output } = await buildSite(content, dist);
  expect([code, output]).toEqual([0, expect.any(String)]);
  site = await serveFolder({ folder: dist, port: 0 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

describe('in the browser, a reader', () => {
  test('of a first version is told that it is superseded, and is led to the second', async () => {
    await walk('/demo/en/reports/2020-S2/v1/', async (page) => {
      const notice = page.getByRole('link', { name: 'This version is superseded' });
      await notice.click();
      expect(new URL(page.url()).pathname).toBe('/demo/en/reports/2020-S2/');
      expect(await textIn(page, '.meta')).toContain('Version 2');
      expect(await page.locator('main .notice').count()).toBe(0);
    });
  });

  test('of a second version reads why it was made, every figure and every sentence that changed', async () => {
    const list = await readFile(join(dist, 'demo/releases/reports/2020-S2/v2/report.json'), 'utf8');
    const { revision } = JSON.parse(list) as {
      readonly revision: Readonly<Record<'changes' | 'sentences', readonly unknown[]>>;
    };
    await walk('/demo/en/reports/2020-S2/v2/', async (page) => {
      expect(await textIn(page, '#revision')).toContain(
        'Correction. A return was counted wrongly.',
      );
      const rows = await page.locator('#revision tbody tr').allInnerTexts();
      expect(rows).toHaveLength(revision.changes.length);
      expect(rows.map((row) => row.replaceAll(/\s+/g, ' '))).toContain(
        'Cases recorded · Province Kho · July 2020 3 7',
      );
      const sentences = await page.locator('#revision .group__kind').allInnerTexts();
      expect(sentences).toHaveLength(revision.sentences.length);
      expect(sentences.join(' ')).toContain('recorded at least 88 cases');
      expect(sentences.join(' ')).toContain('recorded at least 92 cases');
    });
  });

  test('finds number, day, cause and reason where a report was withdrawn, in both languages', async () => {
    for (const path of ['', 'v1/', 'v2/', 'v3/']) {
      await walk(`/demo/en/reports/2021-S2/${path}`, async (page) => {
        const text = await textIn(page, 'main');
        expect(text).toContain('Withdrawn on 5 October 2022: version 1, 2. It gave away what');
        expect(text).toContain('A person could be recognised.');
        expect(text).toContain('Permanent Vice-Chair Signer two (invented) 5 October 2022');
        await page.getByRole('link', { name: 'ភាសាខ្មែរ' }).click();
        const khmer = await textIn(page, 'main');
        expect(khmer).toContain('បានដកវិញនៅថ្ងៃទី៥ ខែតុលា ឆ្នាំ២០២២៖ កំណែទី១, ២។');
        expect(khmer).toContain(reasons.disclosure.km);
      });
    }
  });

  test('is led from a withdrawn version to the one that stands, which goes on as before', async () => {
    await walk('/demo/en/reports/2022-S1/v2/', async (page) => {
      expect(await textIn(page, 'main')).toContain('It was wrong.');
      await page.getByRole('link', { name: 'What stands: version 1' }).click();
      const notices = (await page.locator('main .notice').allInnerTexts()).join(' ');
      expect(notices).not.toContain('superseded');
      expect(await page.locator('#figures .indicator').count()).toBeGreaterThan(3);
      const versions = page.locator('#versions');
      expect(await versions.innerText()).toContain('Withdrawn on 5 October 2022: version 2.');
      await versions.getByRole('link', { name: 'Version 3' }).click();
      expect(await textIn(page, 'main')).toContain('Two provinces were exchanged.');
    });
  });

  test.each(['/demo/reports/2021-S2/', '/demo/en/reports/2022-S1/v2/'])(
    'can read %s, whatever is used to read',
    async (path) =>
      expectAccessible(browser, site.address, path, { width: 360, colorScheme: 'dark' }),
  );
});

test('R-54 of what was withdrawn after a disclosure no count is in any byte of the site', async () => {
  expect(leaked).toContain(String(planted.disclosure));
  const paths = await filePaths(dist);
  const texts = paths
    .filter((path) => !path.endsWith('.woff2'))
    .map(async (path) => [path, await readFile(join(dist, path), 'utf8')] as const);
  const holding = (count: number) =>
    Promise.all(texts).then((all) =>
      all.flatMap(([path, text]) =>
        foldDigits(text)
          .replace(/(?<=\d)[.,](?=\d{3})/g, '')
          .includes(String(count))
          ? [path]
          : [],
      ),
    );
  expect(await holding(planted.disclosure)).toEqual([]);
  // What was merely wrong stays in its sealed file, and on no page.
  expect(await holding(planted.error)).toEqual(['/demo/releases/reports/2022-S1/v2/figures.json']);
  expect(paths.filter((path) => path.includes('releases/reports/2021-S2/'))).toEqual(
    ['approvals', 'manifest', 'withdrawal'].map(
      (name) => `/demo/releases/reports/2021-S2/v3/${name}.json`,
    ),
  );
});

test('withdrawn reports are in no list, series, comparison or chart', async () => {
  const paths = await filePaths(dist);
  const own = /\/reports\/2021-S[12]\/|\/verify\//;
  // The report of 2022-S1 compares with 2021-S1: it is sealed, and says that its base was withdrawn.
  for (const path of paths.filter((each) => each.endsWith('.html') && !own.test(each))) {
    const html = await readFile(join(dist, path), 'utf8');
    expect([path, html.match(/href="[^"]*\/2021-S[12]\/[^"]*"/)?.[0]]).toEqual([path, undefined]);
  }
  const home = await parsePage('/demo/en/', dist);
  expect(Array.from(home.querySelectorAll('.report-list__title a'), textOf)).toEqual([
    'Semester 1, 2022',
    'Semester 2, 2020',
  ]);
  const series = await parsePage('/demo/en/indicators/le.cases/', dist);
  const said = textOf(series.querySelector('main'));
  expect(said).toContain('Semester 1, 2021: not published; Semester 2, 2021: not published');
  expect(said).not.toContain('in Semester 1, 2021');
  const report = await parsePage('/demo/en/reports/2022-S1/', dist);
  expect(textOf(report.querySelector('main .notice'))).toBe(
    'The report with which this one compares its figures was withdrawn: Semester 1, 2021.',
  );
  expect(paths.filter((path) => /compare\/.*2021-S|provinces\/.*2021-S/.test(path))).toEqual([]);
});

test('what was withdrawn for an error stays among the sealed files, as it was signed', async () => {
  const file = 'releases/reports/2021-S1/v1/figures.json';
  const [sealed, published] = await Promise.all(
    [join(contentFolder, 'demo', file), join(dist, 'demo', file)].map((path) => readFile(path)),
  );
  expect(published?.equals(sealed ?? Buffer.of())).toBe(true);
});

test('the check of a file says that its version was withdrawn', async () => {
  await walk('/demo/en/verify/', async (page) => {
    await page.locator('#check-on').waitFor();
    const file = join(dist, 'demo/releases/reports/2021-S1/v1/figures.json');
    await page.getByLabel('Files', { exact: true }).setInputFiles(file);
    await page.locator('#check-result .answer').waitFor();
    expect(await textIn(page, '#check-result')).toContain(
      'Semester 1, 2021, version 1. This version was withdrawn.',
    );
  });
});

describe('R-49 an approved version under embargo', () => {
  const moment = LocalMomentSchema.parse('2022-10-10T09:00');
  const embargoed = 70_303;
  let content: string;
  let demo: string;

  beforeAll(async () => {
    content = join(folder, 'embargo');
    await copyPublicContent(content);
    demo = await copyDemonstration(content);
    const first = await releaseContent(join(demo, 'releases/reports/2020-S2/v1'));
    const kind = 'correction' as const;
    const head = {
      ...{ ...first.head, version: 2, releasedOn: dayOf('2022-10-10'), publishAt: moment },
      revision: { kind, reason: reasons.correction, changes: [], sentences: [] },
    };
    const caveats = [{ km: `ចំនួន ${embargoed}`, en: `The number ${embargoed}` }];
    const prepared = prepareReport({ ...first, head: { ...head, caveats } });
    await approveDemonstration(demo, prepared, dayOf('2022-10-05'));
  });

  const buildAndServe = async (name: string) => {
    const built = join(folder, name);
    const { code, output } = await buildSite(content, built);
    expect([code, output]).toEqual([0, expect.any(String)]);
    return { built, served: await serveFolder({ folder: built, port: 0 }) };
  };
  const pathsWith = async (built: string) => {
    const texts = (await filePaths(built)).map(async (path) => ({
      path,
      text: foldDigits(await readFile(join(built, path), 'utf8')).replaceAll(/[.,](?=\d{3})/g, ''),
    }));
    return (await Promise.all(texts))
      .filter(({ text }) => text.includes(String(embargoed)))
      .map(({ path }) => path);
  };

  test('is nowhere on the site while it waits, and a reader finds the first one', async () => {
    const { built, served } = await buildAndServe('waiting');
    expect(await pathsWith(built)).toEqual([]);
    const page = await browser.newPage();
    const answer = await page.goto(`${served.address}/demo/en/reports/2020-S2/v2/`);
    expect(answer?.status()).toBe(404);
    await page.goto(`${served.address}/demo/en/reports/2020-S2/`);
    expect(await textIn(page, '.meta')).toContain('Version 1');
    await page.close();
    await served.close();
  });

  test('is the latest once it was moved, says until when it waited, and leads back to the first', async () => {
    await publishWaiting(demo, 'reports/2020-S2/v2');
    const { built, served } = await buildAndServe('moved');
    expect(await pathsWith(built)).toContain('/demo/en/reports/2020-S2/index.html');
    const page = await browser.newPage();
    await page.goto(`${served.address}/demo/en/reports/2020-S2/`);
    expect(await textIn(page, '.meta')).toContain('Version 2');
    expect(await textIn(page, 'main')).toContain('10 October 2022');
    await page.locator('#versions').getByRole('link', { name: 'Version 1' }).click();
    await page.getByRole('link', { name: 'This version is superseded' }).waitFor();
    await page.close();
    await served.close();
  });
});

async function walk(path: string, step: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site.address}${path}`);
  await step(page);
  await page.close();
}

async function textIn(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();
}
