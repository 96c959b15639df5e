import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { demoFiles, demoSeed, scenarios } from './demo-files.ts';

const folder = join(import.meta.dirname, '../../../content/demo');

// A file that is no longer generated must not stay.
for (const { semester } of scenarios) {
  await rm(join(folder, 'periods', semester), { recursive: true, force: true });
}
for (const [path, text] of demoFiles(demoSeed)) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
