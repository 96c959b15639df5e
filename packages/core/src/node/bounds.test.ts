import { cp, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeRelease } from '../release/write-release.ts';
import { readRelease } from '../release/read-release.ts';
import { name, say } from '../testing/say.ts';
import { demoContent, scratchFolder } from '../testing/scratch-folder.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadTables } from './load-tables.ts';
import { readPublicSite } from './read-public-site.ts';
import { readTexts } from './read-texts.ts';

const release = 'releases/reports/2020-S2/v1';

/** What the public may see of a site that has published nothing yet. */
async function withoutReleases(): Promise<string> {
  const folder = await scratchFolder();
  await cp(join(demoContent, 'site.json'), join(folder, 'site.json'));
  await cp(join(demoContent, 'pages'), join(folder, 'pages'), { recursive: true });
  return folder;
}

/** A file of a size that no content has, of which nothing lies on the disk. */
async function swell(folder: string, file: string): Promise<void> {
  await truncate(join(folder, file), 33 * 1024 * 1024);
}

describe('a file larger than any content', () => {
  test('is told and not read', async () => {
    const folder = await scratchFolder(demoContent);
    await swell(folder, 'indicators/le.cases.json');
    const { findings } = await loadCorpus(folder);
    const told = findings.filter(({ file }) => file === 'indicators/le.cases.json');
    expect(say(told)).toMatchInlineSnapshot(`
      "error kernel/too-large indicators/le.cases.json
        km ឯកសារនេះមាន ៣៤៦០៣០០៨ បៃ។ អានបានតែឯកសារមិនលើស ៣៣៥៥៤៤៣២ បៃ | បំបែកឯកសារ ឬដកអ្វីដែលមិនមែនជាមាតិកាចេញ
        en This file has 34603008 bytes; files of up to 33554432 are read. | Split it, or take out what is no content."
    `);
    expect((await readTexts(folder)).texts.has('indicators/le.cases.json')).toBe(false);
  });

  test.each(['site.json', 'pages/about.en.md', `${release}/figures.json`])(
    'is not published: %s',
    async (file) => {
      const folder = await scratchFolder(demoContent);
      await swell(folder, file);
      const { site, findings } = await readPublicSite(folder);
      expect(site).toBeUndefined();
      expect(name(findings)).toEqual([`kernel/too-large ${file}`]);
    },
  );

  test('is not protected', async () => {
    const folder = await scratchFolder();
    const file = join(folder, 'counts.json');
    await writeFile(file, '');
    await swell(folder, 'counts.json');
    expect((await loadTables(file)).findings.map(({ code }) => code)).toEqual(['kernel/too-large']);
  });
});

test('a folder with more files than any content is told and not read', async () => {
  const { texts, findings } = await readTexts(demoContent, 5);
  expect(texts.size).toBe(0);
  expect(findings.map(({ code, values }) => [code, values['most']])).toEqual([
    ['report/too-many-files', 5],
  ]);
  expect((await readTexts(demoContent)).findings).toEqual([]);
});

describe('a page', () => {
  async function findingsOf(page: string | Uint8Array): Promise<string> {
    const folder = await withoutReleases();
    await writeFile(join(folder, 'pages/about.en.md'), page);
    return say((await readPublicSite(folder)).findings);
  }

  test('that is not UTF-8 is not published', async () => {
    expect(await findingsOf(Uint8Array.of(0x23, 0x20, 0x41, 0xff))).toMatch(
      /^error kernel\/not-utf8 pages\/about.en.md 1:4/,
    );
  });

  test('with a sign that turns numbers round is not published', async () => {
    expect(await findingsOf('# About\n\n\u202e321')).toMatch(
      /^error kernel\/hidden-character pages\/about.en.md 3:1/,
    );
  });

  test.each(['>', '[', '*', '- ', '`', '![', '<', '1. ', '[^a]: ', '|'])(
    'of a hundred thousand %s is not published, and told at once',
    async (mark) => {
      expect(await findingsOf(mark.repeat(100_000))).toMatch(
        /^error narrative\/too-long pages\/about.en.md 1:1/,
      );
      expect(await findingsOf(mark.repeat(40_000 / mark.length))).toMatch(
        /^error narrative\/too-deep pages\/about.en.md 1:/,
      );
    },
  );

  test('that is a link to another file is not published', async () => {
    const folder = await withoutReleases();
    await symlink(join(folder, 'site.json'), join(folder, 'pages/more.en.md'));
    expect(name((await readPublicSite(folder)).findings)).toEqual([
      'report/not-a-file pages/more.en.md',
    ]);
  });
});

describe('a release', () => {
  function findingsOf(prose: string): readonly string[] {
    const [section] = smallRelease.sections.sections;
    const [item] = section?.items ?? [];
    if (section === undefined || item === undefined) throw new RangeError('Expected an item.');
    const items = [{ ...item, text: { km: prose } }];
    const sections = { ...smallRelease.sections, sections: [{ ...section, items }] };
    const files = writeRelease({ ...smallRelease, sections });
    const { report, findings } = readRelease(folderOf(files));
    expect(report === undefined).toBe(findings.length > 0);
    return findings.map(({ code }) => code);
  }

  test('of which an item is too deep, too long or hides something is not read', () => {
    expect(findingsOf('Words.')).toEqual([]);
    expect(findingsOf('>'.repeat(40_000))).toEqual(['narrative/too-deep']);
    expect(findingsOf('a'.repeat(60_000))).toEqual(['narrative/too-long']);
    expect(findingsOf('a\u202eb')).toEqual(['kernel/hidden-character']);
  });
});
