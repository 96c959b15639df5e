import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { removeLeftovers } from './remove-leftovers.ts';

/** No process has this number: it is greater than any system gives. */
const nobody = 99_999_999;

test('what was never finished is removed and told, and everything else stays', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, `reports/.unfinished-${nobody}`), { recursive: true });
  await writeFile(join(folder, `reports/.unfinished-${nobody}`, 'report.json'), '{');
  await writeFile(join(folder, `.unfinished-${nobody}-register.json`), '{');
  await writeFile(join(folder, 'register.json'), '{}\n');
  expect(await removeLeftovers(folder, 'here')).toEqual([`.unfinished-${nobody}-register.json`]);
  expect(await removeLeftovers(folder, 'below')).toEqual([`reports/.unfinished-${nobody}`]);
  expect(await readdir(folder, { recursive: true })).toEqual(['register.json', 'reports']);
});

test('what a process that is still there writes stays for an hour', async () => {
  const folder = await scratchFolder();
  const name = `.unfinished-${process.ppid}-key.json`;
  await writeFile(join(folder, name), '{');
  expect(await removeLeftovers(folder, 'here')).toEqual([]);
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60_000);
  await utimes(join(folder, name), twoHoursAgo, twoHoursAgo);
  expect(await removeLeftovers(folder, 'here')).toEqual([name]);
});

test('where there is no folder nothing is left', async () => {
  expect(await removeLeftovers(join(await scratchFolder(), 'keys'), 'below')).toEqual([]);
});
