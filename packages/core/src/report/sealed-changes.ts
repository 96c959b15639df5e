import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { GuardedRoot } from './guard-files.ts';

/** A file that there was before, and what it is now. */
export interface FileChange {
  readonly file: string;
  readonly before: string;
  /** Undefined where the file is there no longer, under this name. */
  readonly after: string | undefined;
}

interface LyingFile {
  readonly file: string;
  readonly text: string;
}

/** The one file of the releases that grows. */
const registerPath = 'releases/register.json';

/**
 * Changes of what was published: of any file of the releases that there was before. New files are new
 * versions, and are none. The register may grow at its end, and the files of a release may go whose
 * removal a list announces; that this list is signed, the build asks.
 *
 * @param standing the files that lie there now, of which the lists of releases are read
 * @param since the commit with which the files are compared, as it is named: `HEAD`
 * @source decision 6 of the architecture: a published version is never edited; brief R-54
 */
export function sealedChanges(
  changes: readonly FileChange[],
  roots: readonly GuardedRoot[],
  { since, standing }: { readonly since: string; readonly standing: readonly LyingFile[] },
): readonly Finding[] {
  const removed = standing.flatMap(({ file, text }) => removedBy(file, text));
  return changes.flatMap(({ file, before, after }) => {
    const folder = roots.find((root) => file.startsWith(root.folder))?.folder;
    const inner = folder === undefined ? '' : file.slice(folder.length);
    if (!inner.startsWith('releases/')) return [];
    if (after === undefined && removed.some((each) => file.startsWith(each))) return [];
    if (inner !== registerPath || after === undefined) {
      return [finding('release/sealed-changed', file, { file }, { since })];
    }
    return hasGrown(before, after)
      ? []
      : [finding('release/register-changed', file, { file }, { since })];
  });
}

/** The folders that a list of a release takes away: `content/releases/reports/2022-S1/v1/`. */
function removedBy(file: string, text: string): readonly string[] {
  const [, releases] = /^(.*?\/releases\/).+\/manifest\.json$/.exec(file) ?? [];
  const list = releases === undefined ? undefined : parsed(text);
  const removes = isRecord(list) ? list['removes'] : undefined;
  if (!Array.isArray(removes)) return [];
  return removes.flatMap((each) =>
    typeof each === 'string' && each !== '' ? [`${releases}${each}/`] : [],
  );
}

/** The same lists with nothing but entries added at their ends. */
function hasGrown(before: string, after: string): boolean {
  const [former, latter] = [parsed(before), parsed(after)];
  if (Array.isArray(former) && Array.isArray(latter)) return startsWith(latter, former);
  if (!isRecord(former) || !isRecord(latter)) return false;
  const keys = new Set([...Object.keys(former), ...Object.keys(latter)]);
  return [...keys].every((key) => {
    const [was, is] = [former[key], latter[key]];
    return Array.isArray(was) && Array.isArray(is) ? startsWith(is, was) : isSame(was, is);
  });
}

function startsWith(list: readonly unknown[], first: readonly unknown[]): boolean {
  return first.length <= list.length && first.every((each, index) => isSame(each, list[index]));
}

function isSame(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && writeStableJson(a) === writeStableJson(b);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
