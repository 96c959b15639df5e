import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { verifyReleases } from '../release/seal/verify-releases.ts';
import { registerIn, withRelease } from '../release/seal/with-release.ts';
import { readReleaseTree } from './read-release-tree.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { writeWhole } from './write-whole.ts';

/** What a run that was stopped had left, and what was done about it. */
export interface Finished {
  readonly what: 'leftover-removed' | 'release-registered' | 'files-removed';
  /** A path from the content folder. */
  readonly path: string;
}

/**
 * Where a release stays from its first approval until it is published, with the restricted material:
 * `periods/waiting/reports/2022-S1/v1`.
 */
export function waitingFolder(content: string, release: string): string {
  return join(content, 'periods', 'waiting', release);
}

/**
 * Publishes what waits: moves its folder in one step, then enters it in the register, then takes away
 * what it removes. Where it is stopped between two steps, nothing is built until `finishInterrupted`
 * has done the rest.
 *
 * The caller has verified it: here nothing is checked.
 *
 * @param release `reports/2022-S1/v1`
 */
export async function publishWaiting(content: string, release: string): Promise<void> {
  const target = join(content, 'releases', release);
  await mkdir(resolve(dirname(target)), { recursive: true });
  await rename(waitingFolder(content, release), target);
  await finishInterrupted(content);
}

/**
 * Does what a run that was stopped had begun: removes what it was writing, enters a release in the
 * register that stands in its folder, takes away files that were withdrawn. What does not verify is
 * left as it is, for `verify` to tell.
 *
 * @returns what was done; nothing where nothing had been left
 */
export async function finishInterrupted(content: string): Promise<readonly Finished[]> {
  const leftovers = await leftoversIn(content);
  const registered = await registerNext(content);
  return [...leftovers, ...registered, ...(await removeWithdrawn(content))];
}

async function registerNext(content: string): Promise<readonly Finished[]> {
  const releases = join(content, 'releases');
  const tree = await readReleaseTree(releases);
  const known = new Set(registerIn(tree)?.entries.map(({ release }) => release));
  const lists = [...tree.keys()].filter((path) => path.endsWith('/manifest.json'));
  for (const release of lists.map((path) => path.replace(/\/manifest\.json$/, ''))) {
    if (known.has(release)) continue;
    const next = await withRelease(tree, release, new Map());
    const text = new TextDecoder().decode(next?.get('register.json'));
    const { findings } = await verifyReleases(next ?? tree);
    if (findings.some(({ code }) => code !== 'release/not-removed')) continue;
    await writeWhole(join(releases, 'register.json'), text);
    return [{ what: 'release-registered', path: `releases/${release}` }];
  }
  return [];
}

async function removeWithdrawn(content: string): Promise<readonly Finished[]> {
  const releases = join(content, 'releases');
  const { findings } = await verifyReleases(await readReleaseTree(releases));
  if (findings.some(({ code }) => code !== 'release/not-removed')) return [];
  const done = findings.map(async ({ subject }): Promise<Finished> => {
    // In one step, so that no half of it is ever read.
    const beside = join(releases, `.unfinished-${process.pid}-${subject.replaceAll('/', '-')}`);
    await rename(join(releases, subject), beside);
    await rm(beside, { recursive: true, force: true });
    return { what: 'files-removed', path: `releases/${subject}` };
  });
  return Promise.all(done);
}

/** What was being written to the content folder itself, to its keys, its periods and its releases. */
async function leftoversIn(content: string): Promise<readonly Finished[]> {
  const found: Finished[] = [];
  for (const part of ['', 'keys', 'periods', 'releases']) {
    const isDeep = part === 'periods' || part === 'releases';
    for (const path of await removeLeftovers(join(content, part), isDeep ? 'below' : 'here')) {
      found.push({ what: 'leftover-removed', path: join(part, path).replaceAll(sep, '/') });
    }
  }
  return found;
}
