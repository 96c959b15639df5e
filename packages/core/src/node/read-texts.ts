import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';

/** What lies in a content folder and is not content of this root. */
const skipped = new Set(['demo', 'keys', 'releases', 'schemas', 'node_modules']);

/** A hundred years of returns from fifty who report each month. */
const mostFiles = 60_000;
/** Files that are open at one time. */
const atOnce = 200;

/** The texts of a content folder, by path from it with forward slashes, and what is no text. */
export interface ReadTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** Those of the texts that are none: pictures, tables of other programs, whatever is not UTF-8. */
  readonly binaries: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the texts of a content folder but its releases. Dot files and the files of the workspace
 * itself are passed over; links are not followed, and are findings. Of a folder with more files than
 * content ever has, nothing is read.
 *
 * @param most files and folders that are read
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function readTexts(folder: string, most = mostFiles): Promise<ReadTexts> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .map((entry) => ({ entry, file: pathOf(entry, folder) }))
    .filter(({ file }) => isRead(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  if (entries.length > most) {
    const values = { count: entries.length, most };
    return {
      texts: new Map(),
      binaries: new Set(),
      findings: [finding('report/too-many-files', '', {}, values)],
    };
  }
  const findings: Finding[] = entries
    .filter(({ entry, file }) => (entry.isDirectory() ? isText(file) : !entry.isFile()))
    .map(({ file }) => finding('report/not-a-file', file, { file }));
  const files = entries.filter(({ entry }) => entry.isFile()).map(({ file }) => file);
  const texts = new Map<string, string>();
  const binaries = new Set<string>();
  for (let from = 0; from < files.length; from += atOnce) {
    const read = files.slice(from, from + atOnce).map(async (file) => {
      return [file, await readBytes(join(folder, file), file)] as const;
    });
    for (const [file, bytes] of await Promise.all(read)) {
      if ('code' in bytes) {
        findings.push(bytes);
        continue;
      }
      const { text, brokenAt } = decodeText(bytes);
      texts.set(file, text);
      if (brokenAt !== undefined) binaries.add(file);
      // What is no text at all, such as a picture, is an unexpected file and not a badly saved one.
      if (brokenAt !== undefined && isText(file)) {
        findings.push(finding('kernel/not-utf8', file, { file, ...brokenAt }));
      }
    }
  }
  return { texts, binaries, findings };
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
  const isWaiting = parts[0] === 'periods' && parts[1] === 'waiting';
  const isSkipped = parts.some((part) => part.startsWith('.')) || skipped.has(parts[0] ?? '');
  return file !== 'package.json' && !isSkipped && !isWaiting;
}
