import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareReport } from '../report/prepare-release.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { smallRelease } from '../testing/small-release.ts';
import { readDraft } from './read-draft.ts';
import { readPublicSite } from './read-public-site.ts';
import { listPrepared } from './seal-release.ts';
import { writeReleaseFolder } from './write-release-folder.ts';

async function draftFolder(head: object = {}): Promise<string> {
  const folder = join(await scratchFolder(), 'draft');
  const content = { ...smallRelease, head: { ...smallRelease.head, ...head } };
  await writeReleaseFolder(folder, await listPrepared(prepareReport(content), new Map()));
  return folder;
}

test('a draft is read before any step led to its approval, and says that nobody has approved it', async () => {
  const folder = await draftFolder({ approval: [] });
  const { draft, findings } = await readDraft(folder);
  expect(findings).toEqual([]);
  expect(draft?.report.head.approval).toEqual([]);
  const { semester, version } = smallRelease.head;
  expect(draft?.unsealed).toMatchObject({
    path: `reports/${semester}/v${version}`,
    approvals: [],
  });
});

test('what lies among releases as a draft is no release', async () => {
  const content = await scratchFolder();
  const settings = { schema: 1, name: { km: 'ឆ' }, address: null, invented: true };
  await writeFile(join(content, 'site.json'), JSON.stringify(settings));
  const { semester, version } = smallRelease.head;
  const files = await listPrepared(prepareReport(smallRelease), new Map());
  await writeReleaseFolder(join(content, `releases/reports/${semester}/v${version}`), files);
  const { site, findings } = await readPublicSite(content);
  expect(site).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual(['release/file-missing']);
});

test.each([
  ['a changed file', 'report.json', '{}\n', ['release/file-changed report.json']],
  ['a file more', 'notes.json', '{}\n', ['release/file-unknown notes.json']],
  ['an approval', 'approvals.json', '{}\n', ['release/not-canonical approvals.json']],
  ['a list that cannot be read', 'manifest.json', '{}', ['release/not-canonical manifest.json']],
])('%s makes it none', async (_, name, text, expected) => {
  const folder = await draftFolder();
  await writeFile(join(folder, name), text);
  const { draft, findings } = await readDraft(folder);
  expect(draft).toBeUndefined();
  expect(findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual(expected);
});

test('an empty folder holds no draft', async () => {
  const folder = await scratchFolder();
  expect(await readdir(folder)).toEqual([]);
  const { findings } = await readDraft(folder);
  expect(findings.map(({ code }) => code)).toEqual(['release/file-missing']);
});
