import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files that a call names: of a folder, every sheet in it, in the order of their names. Not every
 * terminal knows what `*.xlsx` means. What Excel and LibreOffice keep beside an open file is no sheet.
 */
export async function filesNamed(named: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const each of named) {
    const isFolder = await stat(each).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      files.push(each);
      continue;
    }
    const sheets = (await readdir(each)).filter((name) => /^[^.~].*\.(?:xlsx|csv)$/i.test(name));
    // A folder without any is a slip, and is named as one.
    files.push(
      ...(sheets.length === 0 ? [each] : sheets.toSorted().map((name) => join(each, name))),
    );
  }
  return Array.from(new Set(files));
}
