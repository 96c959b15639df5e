import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';

const configs = ['.dependency-cruiser.cjs', 'eslint.config.js', 'eslint', 'tsconfig.base.json'];

export interface ScratchTree {
  /** Runs a script of node_modules there; answers with its exit code and all that it wrote. */
  run: (script: string, ...args: readonly string[]) => Promise<{ code: number; output: string }>;
  remove: () => void;
}

/**
 * A folder with this repository's configurations and packages, and only the given sources.
 *
 * @param files their text, by path from the root
 */
export function makeScratchTree(files: Readonly<Record<string, string>>): ScratchTree {
  const folder = mkdtempSync(join(tmpdir(), 'chhamas-'));
  for (const config of configs)
    cpSync(join(root, config), join(folder, config), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: {} }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    run: (script, ...args) =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [join(root, 'node_modules', script), ...args],
          { cwd: folder },
          (_error, stdout, stderr) => {
            resolve({ code: child.exitCode ?? 1, output: stdout + stderr });
          },
        );
      }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
