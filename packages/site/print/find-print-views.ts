import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** The addresses of the print views of a built site, from its root: `demo/reports/2022-S1/v1/print/`. */
export async function findPrintViews(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `${relative(folder, entry.parentPath).split(sep).join('/')}/`)
    .filter((path) => path.endsWith('/print/'))
    .toSorted();
}
