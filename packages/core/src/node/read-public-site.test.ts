import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { name } from '../testing/say.ts';
import { demoContent, realContent, scratchFolder } from '../testing/scratch-folder.ts';
import { readPublicSite } from './read-public-site.ts';

const release = 'releases/reports/2020-S2/v1';

describe('what the public may see', () => {
  test('is the releases and pages of the real content', async () => {
    const { site, findings } = await readPublicSite(realContent);
    expect(findings).toEqual([]);
    expect(site?.settings.invented).toBe(false);
    expect(site?.reports.map(({ head }) => String(head.semester))).toEqual(
      expect.arrayContaining(['2018-S1', '2020-S1', '2024-S1', '2025-S1']),
    );
    expect(site?.pages.map((page) => [page.name, page.language])).toContainEqual([
      'methodology',
      'km',
    ]);
  });

  test('R-13 is nothing of the semester that was refused', async () => {
    const { site } = await readPublicSite(realContent);
    expect(site?.reports.map(({ head }) => String(head.semester))).not.toContain('2017-S1');
  });

  test('stands alone: without periods, plans, reference and indicators it is the same', async () => {
    const folder = await scratchFolder(demoContent);
    const before = await readPublicSite(folder);
    for (const each of ['periods', 'plans', 'reference', 'indicators', 'disclosure-policy.json']) {
      await rm(join(folder, each), { recursive: true, force: true });
    }
    expect(before.findings).toEqual([]);
    expect(await readPublicSite(folder)).toEqual(before);
  });

  test('leaves out a release that was never finished', async () => {
    const folder = await scratchFolder(demoContent);
    const before = await readPublicSite(folder);
    await mkdir(join(folder, 'releases/reports/2020-S2/.unfinished-1'));
    await writeFile(join(folder, 'releases/reports/2020-S2/.unfinished-1/report.json'), '{');
    expect(await readPublicSite(folder)).toEqual(before);
  });
});

describe('the site is refused', () => {
  test('where an invented release lies among real ones', async () => {
    const folder = await scratchFolder(realContent);
    await cp(join(demoContent, release), join(folder, release), { recursive: true });
    const { site, findings } = await readPublicSite(folder);
    expect(site).toBeUndefined();
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['release/unregistered', release],
    ]);
  });

  test('where the releases of the invented root lie in the real one', async () => {
    const folder = await scratchFolder(realContent);
    await rm(join(folder, 'releases'), { recursive: true });
    await cp(join(demoContent, 'releases'), join(folder, 'releases'), { recursive: true });
    const { site, findings } = await readPublicSite(folder);
    expect(site).toBeUndefined();
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['release/other-root']));
    expect(name(findings)).toContain(`release/other-root ${release}`);
  });

  test.each(['figures.json', 'report.json', 'sections.json', 'reference.json'])(
    'where one byte of %s is flipped, and the file is named',
    async (file) => {
      const folder = await scratchFolder(demoContent);
      await flip(join(folder, release, file));
      const { site, findings } = await readPublicSite(folder);
      expect(site).toBeUndefined();
      expect(findings.map((each) => [each.code, each.file])).toEqual([
        ['release/file-changed', `${release}/${file}`],
      ]);
    },
  );

  test('where one byte of the list is flipped', async () => {
    const folder = await scratchFolder(demoContent);
    await flip(join(folder, release, 'manifest.json'));
    const { site, findings } = await readPublicSite(folder);
    expect(site).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
  });

  test('where a file is missing or added, and the file is named', async () => {
    const folder = await scratchFolder(demoContent);
    await rename(join(folder, release, 'sections.json'), join(folder, release, 'sections-2.json'));
    const { findings } = await readPublicSite(folder);
    expect(name(findings)).toEqual([
      'release/file-unknown sections-2.json',
      'release/file-missing sections.json',
    ]);
  });

  test('where a release lies in the folder of another semester, or in one that is none', async () => {
    const folder = await scratchFolder(demoContent);
    const reports = join(folder, 'releases/reports');
    await rename(join(reports, '2020-S2'), join(reports, '2019-S2'));
    expect((await readPublicSite(folder)).findings.map(({ code }) => code)).toEqual([
      'release/unregistered',
      'release/missing',
    ]);
    await rename(join(reports, '2019-S2'), join(reports, '2019-S3'));
    expect((await readPublicSite(folder)).findings.map(({ code }) => code)).toEqual([
      'release/misplaced',
      'release/missing',
    ]);
  });

  test('where it has no settings', async () => {
    const folder = await scratchFolder(demoContent);
    await rm(join(folder, 'site.json'));
    expect(name((await readPublicSite(folder)).findings)).toEqual([
      'report/missing-file site.json',
    ]);
  });
});

async function flip(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(file, bytes);
}
