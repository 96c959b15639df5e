import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type {
  PlanChanges,
  PlanProgress,
  PublishedActivity,
  PublishedPlan,
} from '@chhamas/core/published';
import { openSite } from './browser-check.ts';
import { dist, foldDigits, readPage, textOf } from './built-site.ts';

const site = openSite();
const years = '2019-2023';
const folder = `demo/plan/${years}`;

const readText = (file: string) => readFile(join(dist, file), 'utf8');
const readJson = async <Shape>(file: string) => JSON.parse(await readText(file)) as Shape;
const progress = await readJson<PlanProgress>(`${folder}/progress.json`);
const changes = await readJson<PlanChanges>(`${folder}/v2/changes.json`);
const sealed = (version: number) => `demo/releases/plans/${years}/v${version}/plan.json`;

const languages = [
  { root: '/demo/', language: 'Khmer', withheld: 'មិនអាចវាយតម្លៃបាន៖ មិនបង្ហាញ ដើម្បីការពារអត្តសញ្ញាណ' },
  {
    root: '/demo/en/',
    language: 'English',
    withheld: 'Cannot be assessed: withheld to protect identity',
  },
];

/** A phone on which scripts are switched off. */
async function onPhone(path: string, walk: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser().newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${site.address()}${path}`);
  await walk(page);
  await context.close();
}

const wordsOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();

/** Clicks the first link to such a page within a place, and waits for it. */
async function follow(page: Page, within: string, address: string): Promise<string> {
  await page.locator(within).first().locator(`a[href*="${address}"]`).first().click();
  await page.waitForLoadState();
  return new URL(page.url()).pathname + new URL(page.url()).hash;
}

describe.each(languages)('in $language, without a script, a reader', ({ root }) => {
  test('reaches from a result its activity, its strategy and another report’s result in three clicks, and comes back in three', async () => {
    const [first, other] = [
      `${root}reports/2022-S1/#item-prevention--r2`,
      `${root}reports/2021-S2/#item-prevention--r1`,
    ];
    await onPhone(first, async (page) => {
      const said = await wordsOf(page, '#item-prevention--r2 .prose');
      const activity = await follow(page, '#item-prevention--r2', '/activities/');
      expect(activity).toMatch(new RegExp(`^${root}plan/${years}/activities/`));
      const strategy = await follow(page, 'main', '/strategies/s2/');
      expect(strategy).toBe(`${root}plan/${years}/strategies/s2/`);
      expect(await follow(page, '#report-2021-S2', '#item-prevention--r1')).toBe(other);
      expect(await page.locator('#item-prevention--r1').isVisible()).toBe(true);

      await follow(page, '#item-prevention--r1', '/activities/');
      await follow(page, 'main', '/strategies/s2/');
      expect(await follow(page, '#report-2022-S1', '#item-prevention--r2')).toBe(first);
      expect(await wordsOf(page, '#item-prevention--r2 .prose')).toBe(said);
    });
  });

  test('goes from a challenge and a direction to the activity that answers them, and back', async () => {
    await onPhone(`${root}reports/2022-S1/#item-justice--c1`, async (page) => {
      await follow(page, '#item-justice--c1', '/activities/a24/');
      const evidence = await wordsOf(page, '.evidence');
      const plan = await readJson<PublishedPlan>(sealed(2));
      const direction = plan.directions.find(({ semester }) => semester === '2021-S2');
      const text = root.endsWith('en/') ? direction?.text.en : direction?.text.km;
      expect(evidence).toContain(text);
      const back = await follow(page, '.evidence', '#item-justice--c1');
      expect(back).toBe(`${root}reports/2022-S1/#item-justice--c1`);
    });
  });

  test('finds the activities by group, year and decision', async () => {
    await onPhone(`${root}plan/#decision-cut`, async (page) => {
      for (const anchor of ['group-prevention', 'year-2022', 'decision-cut']) {
        const place = page.locator(`#${anchor}`);
        await place.locator('summary').click();
        expect(await place.locator('a[href*="/activities/"]').first().isVisible()).toBe(true);
      }
      const cut = progress.activities.filter(({ decision }) => decision === 'cut');
      expect(await page.locator('#decision-cut a').count()).toBe(cut.length);
    });
  });

  test('reads what came of an activity as the data have it', async () => {
    for (const { id, targets } of progress.activities) {
      const page = await readPage(`${root}plan/${years}/activities/${id}/`);
      const rows = Array.from(page.querySelectorAll('.table--targets tbody tr'), (row) =>
        foldDigits(textOf(row)),
      );
      expect(rows).toHaveLength(targets.length);
      targets.forEach(({ planned, progress: each }, index) => {
        const row = rows.find((_, at) => at === index)?.replaceAll(/[.,](?=\d{3})/g, '') ?? '';
        if ('n' in planned) expect(row).toContain(String(planned.n));
        const actual = each.status === 'assessed' ? each.actual : each.known;
        if (actual !== undefined && 'n' in actual) expect(row).toContain(String(actual.n));
        const hasShare = each.status === 'assessed' && each.share !== undefined;
        expect([row, /\d ?%/.test(row)]).toEqual([row, hasShare]);
      });
    }
  });
});

describe('R-53 where a number is withheld or answers are missing', () => {
  const told = progress.activities.flatMap(({ id, targets }) =>
    targets.map((target) => ({ id, ...target })),
  );
  const withheld = told.filter(
    ({ progress: each }) => each.status === 'cannot-be-assessed' && each.because === 'withheld',
  );
  const incomplete = told.filter(
    ({ progress: each }) => each.status === 'assessed' && each.noShare === 'incomplete',
  );

  test('the demonstration has both', () => {
    expect(withheld.length).toBeGreaterThan(0);
    expect(incomplete.length).toBeGreaterThan(0);
  });

  test('no percentage is given and the reason is, on the page, in CSV and in JSON alike', async () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(
      await readText(`${folder}/progress.csv`),
      { bom: true, columns: true },
    );
    const rowOf = ({ id, figure, semester }: (typeof told)[number]) =>
      rows.find(
        (row) => row['activity'] === id && row['figure'] === figure && row['semester'] === semester,
      );
    for (const each of withheld) {
      expect(JSON.stringify(each.progress)).not.toMatch(/share|actual|known/);
      expect(rowOf(each)).toMatchObject({
        ...{ attainment: 'cannot-be-assessed', because: 'withheld' },
        ...{ actual: '', share: '', verification: '' },
      });
      for (const { root, withheld: sentence } of languages) {
        const page = await readPage(`${root}plan/${years}/activities/${each.id}/`);
        const row = Array.from(page.querySelectorAll('.table--targets tbody tr'), textOf).filter(
          (text) => text.includes(sentence),
        );
        expect(row.length).toBeGreaterThan(0);
        expect(row.join()).not.toContain('%');
      }
    }
    for (const each of incomplete) {
      expect(each.progress).not.toHaveProperty('share');
      expect(rowOf(each)).toMatchObject({ share: '', no_share: 'incomplete' });
    }
  });

  test('every row of the table is a target of the JSON, and has the same number', async () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(
      await readText(`${folder}/progress.csv`),
      { bom: true, columns: true },
    );
    expect(rows.every((row) => row['invented'] === 'true')).toBe(true);
    const targets = rows.filter((row) => row['attainment'] !== 'no-target');
    expect(targets).toHaveLength(told.length);
    told.forEach(({ id, figure, planned, progress: each }, index) => {
      const row = targets[index] ?? {};
      expect([row['activity'], row['figure']]).toEqual([id, figure]);
      expect(row['planned']).toBe('n' in planned ? String(planned.n) : '');
      if (each.status !== 'assessed') return;
      expect(row['actual']).toBe('n' in each.actual ? String(each.actual.n) : '');
      expect(row['share']).toBe(each.share === undefined ? '' : String(each.share));
      expect(row['verification']).toBe(each.verification);
    });
  });
});

/** The numbers that one side plans and the other does not. */
function plannedOnlyIn(
  one: PublishedActivity | undefined,
  other: PublishedActivity | undefined,
): readonly number[] {
  const keyOf = (target: object) => JSON.stringify(target);
  const known = new Set(other?.targets?.map(keyOf));
  return (one?.targets ?? []).flatMap((target) =>
    known.has(keyOf(target)) || !('n' in target.planned) ? [] : [target.planned.n],
  );
}

describe('R-43 what changed between two versions', () => {
  test('has a cut, a push and a re-targeted activity, and the page and the data agree', async () => {
    const kinds = changes.activities.flatMap((each) => each.kinds);
    for (const kind of ['cut', 'pushed', 'retargeted'] as const) expect(kinds).toContain(kind);
    for (const { root } of languages) {
      const page = await readPage(`${root}plan/${years}/v2/changes/`);
      const byId = new Map(
        Array.from(page.querySelectorAll('.change'), (section) => [section.id, section]),
      );
      expect([...byId.keys()].toSorted()).toEqual(
        changes.activities.map(({ id }) => `activity-${id}`).toSorted(),
      );
      for (const { id, kinds: own, fields, from, to } of changes.activities) {
        const section = byId.get(`activity-${id}`);
        expect(section?.getAttribute('data-change')).toBe(own.join(' '));
        expect(section?.querySelectorAll('tbody tr')).toHaveLength(fields.length);
        const said = foldDigits(textOf(section)).replaceAll(/[.,](?=\d{3})/g, '');
        for (const number of plannedOnlyIn(to, from)) expect(said).toContain(String(number));
        for (const number of plannedOnlyIn(from, to)) expect(said).toContain(String(number));
      }
    }
  });

  test('is what the two sealed versions differ in', async () => {
    const [before, now] = await Promise.all(
      [1, 2].map(async (version) => readJson<PublishedPlan>(sealed(version))),
    );
    const textsOf = (plan: PublishedPlan | undefined) =>
      new Map(plan?.activities.map((each) => [each.id, JSON.stringify(each)]));
    const [old, fresh] = [textsOf(before), textsOf(now)];
    const differing = [...new Set([...old.keys(), ...fresh.keys()])].filter(
      (id) => old.get(id) !== fresh.get(id),
    );
    expect(changes.activities.map(({ id }) => id).toSorted()).toEqual(differing.toSorted());
  });

  test('stands in the history of the activity', async () => {
    const page = await readPage(`/demo/en/plan/${years}/activities/a13/`);
    expect(textOf(page.querySelector('#history'))).toMatch(/Version 2.*Cut.*Version 1.*Continued/);
  });
});

describe('the data of a plan', () => {
  // Each format has its pattern beside it.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });

  test.each([
    ['plan', sealed(1)],
    ['plan', sealed(2)],
    ['plan-progress', `${folder}/progress.json`],
    ['plan-changes', `${folder}/v2/changes.json`],
  ])('hold the published schema of a %s: %s', async (name, file) => {
    const schema = await readJson<object>(`schemas/${name}.schema.json`);
    const isValid = ajv.compile(schema);
    const value = await readJson<Record<string, unknown>>(file);
    expect(isValid(value), JSON.stringify(isValid.errors)).toBe(true);
    expect(value['invented']).toBe(true);
    expect(isValid({ ...value, version: 'two', from: 'one' })).toBe(false);
  });

  test('are linked from the page, and each link leads to a file', async () => {
    const page = await readPage('/demo/en/plan/');
    const links = Array.from(
      page.querySelectorAll<HTMLAnchorElement>('#data .datasets a'),
      (link) => link.getAttribute('href'),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect((await readText(link ?? '')).length).toBeGreaterThan(100);
  });
});

test('the summary of a plan is printed on one sheet of A4, in both languages', async () => {
  const context = await site.browser().newContext();
  const page = await context.newPage();
  for (const { root } of languages) {
    await page.goto(`${site.address()}${root}plan/${years}/summary/`);
    await page.evaluate(async () => document.fonts.ready);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }
  await context.close();
});
