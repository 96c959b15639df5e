import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import { parseSemester } from '../kernel/semester.ts';
import type { PublicPage } from '../published/public-page.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readRelease } from '../release/read-release.ts';
import { SiteSettings } from '../release/site-settings.ts';
import { decodeText } from './decode-text.ts';
import { namesIn } from './names-in.ts';
import { readBytes } from './read-bytes.ts';
import { readPages } from './read-pages.ts';

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
  const findings = [settings, ...releases, ...pages].flatMap((each) => [...each.findings]);
  if (settings.value === undefined || findings.length > 0) return { findings };
  const reports = releases.flatMap(({ report }) => (report === undefined ? [] : [report]));
  const strangers = reports.filter(({ head }) => head.invented !== settings.value?.invented);
  if (strangers.length > 0) return { findings: strangers.map(ofOtherRoot) };
  const shown = pages.flatMap(({ page }) => (page === undefined ? [] : [page]));
  return { site: { settings: settings.value, reports, pages: shown }, findings: [] };
}

/** An invented release among real ones would be read as real, and a real one among invented as none. */
function ofOtherRoot({ head: { semester, version } }: PublishedReport): Finding {
  const path = `releases/reports/${semester}/v${version}`;
  return finding('release/other-root', path, { file: `${path}/report.json` });
}

async function readSettings(folder: string) {
  const file = 'site.json';
  const bytes = await readBytes(join(folder, file), file).catch(() => undefined);
  if (bytes === undefined) return { findings: [finding('report/missing-file', file, { file })] };
  if ('code' in bytes) return { findings: [bytes] };
  const { text, brokenAt } = decodeText(bytes);
  if (brokenAt !== undefined) {
    return { findings: [finding('kernel/not-utf8', file, { file, ...brokenAt })] };
  }
  return parseDocument(text, SiteSettings, file);
}

async function readReleases(folder: string) {
  const reports = 'releases/reports';
  const strangers = ((await namesIn(join(folder, 'releases'))) ?? []).filter(
    (name) => name !== 'reports',
  );
  const read: Awaited<ReturnType<typeof readRelease>>[] = [];
  const refuse = (path: string) => {
    read.push({ findings: [finding('release/misplaced', path, { file: path })] });
  };
  for (const name of strangers) refuse(`releases/${name}`);
  for (const name of (await namesIn(join(folder, reports))) ?? []) {
    const semester = parseSemester(name);
    const versions = await namesIn(join(folder, reports, name));
    if (semester === undefined || versions === undefined) {
      refuse(`${reports}/${name}`);
      continue;
    }
    for (const versionName of versions) {
      const path = `${reports}/${name}/${versionName}`;
      const version = /^v([1-9]\d{0,3})$/.exec(versionName)?.[1];
      const isFolder = (await lstat(join(folder, path))).isDirectory();
      const files = isFolder ? await namesIn(join(folder, path)) : undefined;
      if (version === undefined || files === undefined) refuse(path);
      else {
        const { bytes, findings } = await readAll(folder, path, files);
        const release = { path, semester, version: Number(version), files: bytes };
        read.push(findings.length > 0 ? { findings } : await readRelease(release));
      }
    }
  }
  return read;
}

/** The bytes of each file of a release, and which of them are not read. */
async function readAll(folder: string, path: string, names: readonly string[]) {
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const findings: Finding[] = [];
  for (const name of names) {
    const file = `${path}/${name}`;
    const read = await readBytes(join(folder, file), file);
    if ('code' in read) findings.push(read);
    else bytes.set(name, read);
  }
  return { bytes, findings };
}
