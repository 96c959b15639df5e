import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findingsPages } from './all-pages.ts';

const docs = join(import.meta.dirname, '../../../docs');
const pages = await findingsPages(docs);
// The page of a code that there is no more goes.
await rm(join(docs, 'findings'), { recursive: true, force: true });
for (const [path, text] of pages) {
  await mkdir(dirname(join(docs, path)), { recursive: true });
  await writeFile(join(docs, path), text);
}
