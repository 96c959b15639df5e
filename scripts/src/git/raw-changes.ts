/** One changed file, with the hashes of what it held before and holds now. */
export interface RawChange {
  readonly file: string;
  /** Undefined where there was no such file. */
  readonly before: string | undefined;
  /** Undefined where there is none any more. */
  readonly after: string | undefined;
}

/**
 * Reads what `git diff-index` and `git diff-tree` write with `--raw -z --no-renames`. What stands for
 * another repository is no file, and is left out.
 */
export function rawChangesIn(written: string): readonly RawChange[] {
  return Array.from(
    written.matchAll(/:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\0([^\0]+)\0/g),
    ([, oldMode, newMode, oldHash, newHash, file = '']) => ({
      file,
      before: isFile(oldMode) ? oldHash : undefined,
      after: isFile(newMode) ? newHash : undefined,
    }),
  );
}

/** The mode of a file or a link; 000000 is none, 160000 another repository. */
function isFile(mode: string | undefined): boolean {
  return mode?.startsWith('10') === true || mode === '120000';
}
