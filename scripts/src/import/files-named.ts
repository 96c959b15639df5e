import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that a call names. */
export interface FilesNamed {
  /** What is read as a form: in the order in which people count, 2 before 10. */
  readonly files: readonly string[];
  /** What lies beside the sheets of a folder, and is not read. */
  readonly beside: readonly string[];
}

/**
 * The files that a call names: of a folder, every sheet in it. Not every terminal knows what `*.xlsx` means.
 * What Excel, LibreOffice and the system keep beside a file is neither a sheet nor anything that was sent.
 */
export async function filesNamed(named: readonly string[]): Promise<FilesNamed> {
  const files = new Set<string>();
  const beside = new Set<string>();
  for (const each of named) {
    const isFolder = await stat(each).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      files.add(each);
      continue;
    }
    const sent = (await readdir(each)).filter((name) => !keptBySystem.test(name));
    const sheets = sent.filter((name) => isSheet.test(name));
    // A folder without any is a slip, and is named as one.
    if (sheets.length === 0) files.add(each);
    else for (const name of sent) (isSheet.test(name) ? files : beside).add(join(each, name));
  }
  const others = Array.from(beside).filter((each) => !files.has(each));
  return { files: inTurn(Array.from(files)), beside: inTurn(others) };
}

/** A folder `x.xlsx` is named by itself when it is read. */
const isSheet = /\.(?:xlsx|csv)$/i;

/** Hidden files, the lock files of Excel and LibreOffice, and what Windows keeps in folders. */
const keptBySystem = /^(?:[.~].*|thumbs\.db|desktop\.ini)$/i;

function inTurn(files: readonly string[]): readonly string[] {
  return files.toSorted(new Intl.Collator('en', { numeric: true }).compare);
}
