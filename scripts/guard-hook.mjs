// What git calls before a commit, in plain Node: it finds a Node that runs the command, and has it guard what is staged.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BootstrapError } from './bootstrap/bootstrap-error.mjs';
import { findNode, isNewEnough } from './bootstrap/install.mjs';
import { root } from './bootstrap/run.mjs';

/** Runs `chhamas guard`; where nothing was found it says nothing. */
function guardStaged() {
  if (!existsSync(join(root, 'node_modules', '@chhamas', 'core'))) {
    throw new BootstrapError('Nothing was committed: the guard is not installed. Run npm ci.');
  }
  const command = join(root, 'scripts', 'bin', 'chhamas.mjs');
  const node = isNewEnough(process.version) ? process.execPath : findNode();
  const { status, stdout } = spawnSync(node, [command, 'guard'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  const isOneLine = !stdout.trim().includes('\n');
  if (status !== 0 || !isOneLine) {
    process.stderr.write(`${stdout}English: npx chhamas guard --lang en\n`);
  }
  return status ?? 1;
}

try {
  process.exitCode = guardStaged();
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
