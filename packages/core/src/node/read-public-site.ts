import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { Language } from '../kernel/localized-text.ts';
import { languages } from '../kernel/localized-text.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import { parseSemester } from '../kernel/semester.ts';
import { pageOf } from '../narrative/safe-html.ts';
import type { PublicPage } from '../published/public-page.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readRelease } from '../release/read-release.ts';
import { SiteSettings } from '../release/site-settings.ts';

/** All of a content folder that the public may see, and nothing else of it. */
export interface PublicSite {
  readonly settings: SiteSettings;
  readonly reports: readonly PublishedReport[];
  readonly pages: readonly PublicPage[];
}

/**
 * Reads `site.json`, `pages/` and `releases/` of a content folder; each release is verified before
 * it is read.
 *
 * @returns the site, or every finding
 */
export async function readPublicSite(
  folder: string,
): Promise<{ readonly site?: PublicSite; readonly findings: readonly Finding[] }> {
  const settings = await readSettings(folder);
  const releases = await readReleases(folder);
  const pages = await readPages(folder);
  const findings = [settings, ...releases].flatMap((each) => [...each.findings]);
  if (settings.value === undefined || findings.length > 0) return { findings };
  const reports = releases.flatMap(({ report }) => (report === undefined ? [] : [report]));
  return { site: { settings: settings.value, reports, pages }, findings: [] };
}

async function readSettings(folder: string) {
  const file = 'site.json';
  const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { findings: [finding('report/missing-file', file, { file })] };
  return parseDocument(text, SiteSettings, file);
}

async function readReleases(folder: string) {
  const reports = join(folder, 'releases', 'reports');
  const read: Awaited<ReturnType<typeof readRelease>>[] = [];
  for (const name of await namesIn(reports)) {
    const semester = parseSemester(name);
    for (const versionName of await namesIn(join(reports, name))) {
      const path = `releases/reports/${name}/${versionName}`;
      const version = /^v([1-9]\d{0,3})$/.exec(versionName)?.[1];
      if (semester === undefined || version === undefined) {
        read.push({ findings: [finding('release/misplaced', path, { file: path })] });
        continue;
      }
      const directory = join(reports, name, versionName);
      const files = await Promise.all(
        (await namesIn(directory)).map(
          async (file) => [file, new Uint8Array(await readFile(join(directory, file)))] as const,
        ),
      );
      read.push(
        await readRelease({ path, semester, version: Number(version), files: new Map(files) }),
      );
    }
  }
  return read;
}

async function readPages(folder: string): Promise<readonly PublicPage[]> {
  const pages: PublicPage[] = [];
  for (const file of await namesIn(join(folder, 'pages'))) {
    const [, name, ending] = /^([a-z-]+)\.(km|en)\.md$/.exec(file) ?? [];
    const language: Language | undefined = languages.find((each) => each === ending);
    if (name === undefined || language === undefined) continue;
    const markdown = await readFile(join(folder, 'pages', file), 'utf8');
    pages.push({ name, language, ...pageOf(markdown) });
  }
  return pages;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  // A dot folder is a release that was never finished.
  return names.filter((name) => !name.startsWith('.')).toSorted();
}
