import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { finishTogether, writeTogether } from './write-together.ts';

const [one, other] = ['periods/2017-S1/a/one.json', 'periods/2017-S1/b.json'];
const texts = new Map([
  [one, 'new one'],
  [other, 'new other'],
]);

const all = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .toSorted();

test('several texts are written, with nothing beside them', async () => {
  const folder = await scratchFolder();
  await writeTogether(folder, texts);
  expect(await readFile(join(folder, one), 'utf8')).toBe('new one');
  expect(await all(folder)).toEqual(['b.json', 'one.json']);
  expect(await finishTogether(folder)).toBeUndefined();
});

test('where one of them cannot be written, all is as it was', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'periods/2017-S1'), { recursive: true });
  await writeFile(join(folder, 'periods/2017-S1/b.json'), 'old');
  // A folder of that name takes the place of the second file.
  const bad = new Map([...texts, ['periods/2017-S1/b.json/c.json', 'never']]);
  await expect(writeTogether(folder, bad)).rejects.toThrow();
  expect(await all(folder)).toEqual(['b.json']);
  expect(await readFile(join(folder, other), 'utf8')).toBe('old');
  expect(await readdir(join(folder, 'periods/2017-S1'))).toEqual(['b.json']);
});

/** What a run leaves that was stopped after it had written the first text. */
async function stopped(folder: string, before: string | null): Promise<void> {
  const files = Array.from(texts, ([file, text]) => ({ file, text, before }));
  await mkdir(join(folder, 'periods/2017-S1/a'), { recursive: true });
  await writeFile(
    join(folder, 'periods/.being-written.json'),
    JSON.stringify({ schema: 1, files }),
  );
  await writeFile(join(folder, one), 'new one');
}

test('a run that was stopped is finished, and nothing else is begun before', async () => {
  const folder = await scratchFolder();
  await stopped(folder, null);
  await expect(writeTogether(folder, texts)).rejects.toThrow('has to be finished first');
  expect(await finishTogether(folder)).toEqual({ written: [one, other], left: [] });
  expect(await readFile(join(folder, other), 'utf8')).toBe('new other');
  expect(await all(folder)).toEqual(['b.json', 'one.json']);
});

test('what somebody wrote in between stays', async () => {
  const folder = await scratchFolder();
  await stopped(folder, null);
  await writeFile(join(folder, other), 'by hand');
  expect(await finishTogether(folder)).toEqual({ written: [one], left: [other] });
  expect(await readFile(join(folder, other), 'utf8')).toBe('by hand');
});

test('a note that leads elsewhere, or is none, is taken away and writes nothing', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'periods'));
  const leading = ['../out.json', 'periods/../site.json', '/etc/x.json', 'periods/.git/x.json'];
  const notes = leading.map((file) =>
    JSON.stringify({ schema: 1, files: [{ file, text: 'x', before: null }] }),
  );
  for (const note of [...notes, 'no JSON', '{}']) {
    await writeFile(join(folder, 'periods/.being-written.json'), note);
    expect(await finishTogether(folder)).toEqual({ written: [], left: [] });
    expect(await all(folder)).toEqual([]);
  }
});

test('a folder that may not be written stays as it was', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'periods/2017-S1/a'), { recursive: true });
  await chmod(join(folder, 'periods/2017-S1/a'), 0o500);
  // Whoever may do everything may write there too.
  const outcome = await writeTogether(folder, texts).then(
    () => 'written',
    () => 'refused',
  );
  const files = await all(folder);
  expect(files).toEqual(outcome === 'written' ? ['b.json', 'one.json'] : []);
  await chmod(join(folder, 'periods/2017-S1/a'), 0o700);
});
