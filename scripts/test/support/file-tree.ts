import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Everything below a folder: the text of each file by its path. The path of a folder has a slash at
 * its end, that of a program a star.
 */
export type FileTree = ReadonlyMap<string, string>;

/** Reads everything below a folder as it is now. */
export function treeOf(folder: string): FileTree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isDirectory()) return [`${name}/`, ''];
    const isProgram = (statSync(path).mode & 0o100) !== 0;
    return [isProgram ? `${name}*` : name, readFileSync(path, 'utf8')];
  });
  return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What lies there under a name of its own, whatever folders are empty. */
export function finishedIn(tree: FileTree): FileTree {
  return filtered(tree, (path) => !path.endsWith('/') && !hasUnfinished(path));
}

/** The paths of what was never finished; of a folder its own, with a slash. */
export function unfinishedIn(tree: FileTree): readonly string[] {
  const all = [...tree.keys()].filter(hasUnfinished);
  return all.filter((path) => !all.some((each) => each.endsWith('/') && isIn(path, each)));
}

/** Whether two trees have the same files with the same texts. */
export function isSameTree(one: FileTree, other: FileTree): boolean {
  return one.size === other.size && differingIn(one, other).length === 0;
}

/** The paths at which two trees differ. */
export function differingIn(one: FileTree, other: FileTree): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).toSorted();
}

/** A tree in which a folder lies elsewhere. */
export function withMoved(tree: FileTree, from: string, to: string): FileTree {
  return new Map(
    Array.from(tree, ([path, text]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
}

/** Puts one folder in the place of another. */
export function restoreFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
}

function hasUnfinished(path: string): boolean {
  return /(?:^|\/)\.unfinished-\d+(?:[-/]|$)/.test(path);
}

function isIn(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder);
}

function filtered(tree: FileTree, isWanted: (path: string) => boolean): FileTree {
  return new Map(Array.from(tree).filter(([path]) => isWanted(path)));
}
