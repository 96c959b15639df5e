import type { PublishedPlan } from '@chhamas/core';
import { preparePlan } from '@chhamas/core';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeStableJson } from '../../core/src/kernel/stable-json.ts';
import type { AboutRelease } from '../../core/src/release/seal/list-release.ts';
import { copyPublicContent, giveAddress } from './build-site.ts';
import { dayOf, forgetReleases, releasedPlan, signRelease } from './sealed-content.ts';

type Json = Record<string, unknown>;

/** What a name, a title, a reason or a caveat may say and must never be. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'><img src=x onerror=alert(1)>",
  '</script><script>alert(1)</script>',
  '</title></style></textarea></svg><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" autofocus onfocus="alert(1)',
  '<!--<img src="--><img src=x onerror=alert(1)>',
  ']]><img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt; &amp;amp; &#60;script&#62;',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '{alert(1)} ${alert(1)} {{alert(1)}} <%= alert(1) %>',
  'javascript:alert(1)',
  '\\"><script>alert(1)//',
  `${'<b>'.repeat(500)}long`,
];

/** Texts of a release that a schema leaves free: words of lists, days, numbers of documents. */
const freeTexts = ['documentNo', 'state', 'on', 'kind'];

/** The pages of editors, by name. */
const pageNames = ['about', 'accessibility', 'glossary', 'methodology', 'plan'];

/** Where the attacks stand once the site is built. */
export const attackedPaths: readonly string[] = [
  ...['', 'en/'].flatMap((edition) => pageNames.map((name) => `/${edition}${name}/`)),
  ...['demo/', 'demo/en/'].flatMap((edition) => [
    `/${edition}reports/2020-S2/`,
    `/${edition}plan/`,
    `/${edition}plan/2019-2023/activities/a5/`,
    `/${edition}plan/2019-2023/strategies/s2/`,
    `/${edition}plan/2019-2023/summary/`,
  ]),
];

/**
 * Copies the public content with one semester in each root, and makes it hostile: each attack is an
 * item of the report, and stands on a page of the editors; every name and text is hostile too.
 */
export async function writeHostileContent(
  content: string,
  attacks: readonly string[],
): Promise<void> {
  await copyPublicContent(content);
  await giveAddress(content);
  await rewriteRelease(join(content, 'demo'), attacks);
  for (const root of ['', 'demo']) {
    const settings = join(content, root, 'site.json');
    await writeFile(settings, writeStableJson(hostile(await readJson(settings))));
    for (const [index, name] of pageNames.entries()) {
      const title = hostileTexts[index] ?? '';
      const own = attacks.filter((_, at) => at % pageNames.length === index);
      for (const language of ['km', 'en']) {
        const file = join(content, root, 'pages', `${name}.${language}.md`);
        await writeFile(file, [`# ${title}`, ...own, 'ចប់ The end.\n'].join('\n\n'));
      }
    }
  }
}

/** Makes the first report of the demonstration hostile, and seals it again as the only one. */
async function rewriteRelease(demo: string, attacks: readonly string[]): Promise<void> {
  const release = join(demo, 'releases/reports/2020-S2/v1');
  const files = new Map<string, string>();
  for (const path of ['figures.json', 'reference.json', 'report.json', 'sections.json']) {
    const value = hostile(await readJson(join(release, path))) as Json;
    if (path === 'sections.json') addItems(value, attacks);
    files.set(path, writeStableJson(value));
  }
  const about = (await readJson(join(release, 'manifest.json'))) as unknown as AboutRelease;
  const plan = hostilePlan(await releasedPlan(demo));
  await forgetReleases(demo);
  await signRelease(demo, { files, about }, dayOf('2021-02-15'));
  await signRelease(demo, preparePlan(plan), dayOf('2022-09-30'));
}

/** The plan as the first version of its own, every text of it hostile. */
function hostilePlan({ revision: _, ...plan }: PublishedPlan): PublishedPlan {
  const activities = plan.activities.map((each) => ({ ...each, supportedBy: [...hostileTexts] }));
  return hostile({ ...plan, version: 1, activities }) as PublishedPlan;
}

/** Confesses: changes the sections that it is given. */
function addItems(file: Json, attacks: readonly string[]): void {
  const [section] = Array.isArray(file['sections']) ? (file['sections'] as Json[]) : [];
  if (section === undefined) return;
  section['items'] = attacks.map((markdown, index) => ({
    id: `attack-${index}`,
    kind: 'result',
    text: { km: `${markdown}\n\nចប់`, en: `${markdown}\n\nThe end.` },
  }));
}

let turn = 0;

/** The same with a hostile text after each text in two languages, and in place of each free one. */
function hostile(value: unknown, isItem = false): unknown {
  if (Array.isArray(value)) return value.map((each) => hostile(each, isItem));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if ('km' in value && typeof value.km === 'string') {
    // The prose of items is Markdown, in which other attacks stand.
    if (isItem) return value;
    return Object.fromEntries(entries.map(([language, text]) => [language, `${text} ${next()}`]));
  }
  return Object.fromEntries(
    entries.map(([key, member]) => {
      if (typeof member === 'string' && isFree(key, value)) return [key, next()];
      return [key, hostile(member, key === 'items')];
    }),
  );
}

/** Words that a release takes from lists of ours, and days that are only printed. */
function isFree(key: string, of: object): boolean {
  if (!freeTexts.includes(key)) return false;
  const isSource = 'provider' in of;
  if (key === 'kind') return isSource;
  if (key === 'on') return isSource || 'by' in of;
  return key === 'documentNo' || 'items' in of;
}

function next(): string {
  turn += 1;
  return hostileTexts[turn % hostileTexts.length] ?? '';
}

async function readJson(file: string): Promise<Json> {
  return JSON.parse(await readFile(file, 'utf8')) as Json;
}
