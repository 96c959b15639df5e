import type { FileChange, GuardedFile } from '@chhamas/core';
import { decodeText } from '@chhamas/core/node';
import type { RawChange } from './raw-changes.ts';
import { rawChangesIn } from './raw-changes.ts';
import { readBlobs } from './read-blobs.ts';
import { askGit, runGit } from './run-git.ts';

/** What is to be looked at. */
export interface GuardedChanges {
  /** Every file as it was added or changed; one that was changed twice stands here twice. */
  readonly files: readonly GuardedFile[];
  /** What there was before and is not the same now. */
  readonly changes: readonly FileChange[];
  /** What lies there now of keys of the invented country, of signers, and of lists of releases. */
  readonly standing: readonly GuardedFile[];
  /** The commit that all is compared with; undefined before the first one. */
  readonly base: string | undefined;
}

const standingFolders = ['content/demo/keys', 'content/releases', 'content/demo/releases'];
const isStanding = /^content\/(?:demo\/keys\/|releases\/signers\/|.*\/manifest\.json$)/;
const raw = ['--raw', '-z', '--no-renames', '--full-index'];

/**
 * What the next commit will change, against the one before it.
 *
 * @param index where it stands, if it is not in the index of the repository
 */
export async function stagedChanges(top: string, index?: string): Promise<GuardedChanges> {
  const base = await askGit(top, 'rev-parse', '--verify', '--quiet', 'HEAD');
  const { bytes: emptyTree } = await runGit(top, ['hash-object', '-t', 'tree', '--stdin']);
  const tree = base ?? emptyTree.toString('utf8').trim();
  const { bytes } = await runGit(top, ['diff-index', '--cached', ...raw, tree], '', index);
  const changes = rawChangesIn(bytes.toString('utf8'));
  const listing = ['ls-files', '--stage', '-z', '--', ...standingFolders];
  const { bytes: listed } = await runGit(top, listing, '', index);
  return readChanges(top, { added: changes, changes, listed, base });
}

/**
 * What was committed since this line left another one: each commit by itself, for what was taken out
 * again stays in the history; what was published is compared as it is now.
 *
 * @returns undefined where there is no such commit, or it has nothing to do with this one
 */
export async function changesSince(
  top: string,
  named: string,
): Promise<GuardedChanges | undefined> {
  const commit = await askGit(
    ...([
      top,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${named}^{commit}`,
    ] as const),
  );
  const base = commit && (await askGit(top, 'merge-base', commit, 'HEAD'));
  if (base === undefined) return undefined;
  const { bytes: commits } = await runGit(top, ['rev-list', `${base}..HEAD`]);
  const each = ['diff-tree', '--stdin', '-r', '-m', '--root', '--no-commit-id', ...raw];
  const { bytes: added } = await runGit(top, each, commits);
  const { bytes: changed } = await runGit(top, ['diff-tree', '-r', ...raw, base, 'HEAD']);
  const { bytes: listed } = await runGit(top, [
    'ls-tree',
    '-r',
    '-z',
    'HEAD',
    '--',
    ...standingFolders,
  ]);
  return readChanges(top, {
    added: rawChangesIn(added.toString('utf8')),
    changes: rawChangesIn(changed.toString('utf8')),
    listed,
    base,
  });
}

interface Read {
  readonly added: readonly RawChange[];
  readonly changes: readonly RawChange[];
  /** What `git ls-files --stage` or `git ls-tree` wrote. */
  readonly listed: Buffer;
  readonly base: string | undefined;
}

async function readChanges(
  top: string,
  { added, changes, listed, base }: Read,
): Promise<GuardedChanges> {
  const here = Array.from(
    listed.toString('utf8').matchAll(/([0-9a-f]{40,64})(?: \d)?\t([^\0]+)\0/g),
    ([, hash = '', file = '']) => ({ hash, file }),
  ).filter(({ file }) => isStanding.test(file));
  const gone = changes.flatMap(({ file, before, after }) =>
    before === undefined ? [] : [{ file, before, after }],
  );
  const blobs = await readBlobs(top, [
    ...added.flatMap(({ after }) => after ?? []),
    ...gone.flatMap(({ before, after }) => [before, after ?? before]),
    ...here.map(({ hash }) => hash),
  ]);
  const textOf = (hash: string) => decodeText(blobs.get(hash) ?? Buffer.alloc(0));
  const fileOf = (file: string, hash: string): GuardedFile => {
    const { text, brokenAt } = textOf(hash);
    return { file, text, isText: brokenAt === undefined };
  };
  return {
    files: added.flatMap(({ file, after }) => (after === undefined ? [] : [fileOf(file, after)])),
    changes: gone.map(({ file, before, after }) => ({
      file,
      before: textOf(before).text,
      after: after === undefined ? undefined : textOf(after).text,
    })),
    standing: here.map(({ hash, file }) => fileOf(file, hash)),
    base,
  };
}
