import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { decodeText } from './decode-text.ts';

/** What lies in a content folder and is not content of this root. */
const skipped = new Set(['demo', 'releases', 'schemas', 'node_modules']);

/** The texts of a content folder, by path from it with forward slashes, and what is no text. */
export interface ReadTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** Those of the texts that are none: pictures, tables of other programs, whatever is not UTF-8. */
  readonly binaries: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the texts of a content folder but its releases. Dot files and the files of the workspace
 * itself are passed over; links are not followed, and are findings.
 *
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function readTexts(folder: string): Promise<ReadTexts> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .map((entry) => ({ entry, file: pathOf(entry, folder) }))
    .filter(({ file }) => isRead(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const findings = entries
    .filter(({ entry, file }) => (entry.isDirectory() ? isText(file) : !entry.isFile()))
    .map(({ file }) => finding('report/not-a-file', file, { file }));
  const read = await Promise.all(
    entries
      .filter(({ entry }) => entry.isFile())
      .map(async ({ file }) => ({ file, ...decodeText(await readFile(join(folder, file))) })),
  );
  return {
    texts: new Map(read.map(({ file, text }) => [file, text])),
    binaries: new Set(read.flatMap(({ file, brokenAt }) => (brokenAt === undefined ? [] : [file]))),
    findings: [
      ...findings,
      // What is no text at all, such as a picture, is an unexpected file and not a badly saved one.
      ...read.flatMap(({ file, brokenAt }) =>
        brokenAt === undefined || !isText(file)
          ? []
          : [finding('kernel/not-utf8', file, { file, ...brokenAt })],
      ),
    ],
  };
}

function pathOf(entry: Dirent, folder: string): string {
  return relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
}

function isText(file: string): boolean {
  return /\.(?:json|md)$/.test(file);
}

/** Whether a path of a content folder is read with its texts; what is not is releases, hidden or foreign. */
export function isRead(file: string): boolean {
  const parts = file.split('/');
  const isSkipped = parts.some((part) => part.startsWith('.')) || skipped.has(parts[0] ?? '');
  return file !== 'package.json' && !isSkipped;
}
