import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';

const node = join(root, 'node_modules', '.bin', 'node');
const command = join(root, 'scripts', 'bin', 'chhamas.mjs');

/** What one call of the command did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the editors' command as a process of its own, as an editor's terminal does.
 *
 * @param cwd the folder that the editor stands in
 */
export function runChhamas(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return runScript(cwd, command, ...args);
}

/** Runs any script for Node in the same way. */
export function runScript(cwd: string, ...words: readonly string[]): Promise<Outcome> {
  const environment = { ...process.env, TZ: 'UTC', NO_COLOR: '1' };
  return new Promise((resolve) => {
    const options = { cwd, env: environment, maxBuffer: 2 ** 26 };
    const child = execFile(node, words, options, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

/** The same in both languages, for `{ km, en }` in one assertion. */
export async function runInBoth(cwd: string, ...args: readonly string[]) {
  const [km, en] = await Promise.all([
    runChhamas(cwd, ...args, '--lang', 'km'),
    runChhamas(cwd, ...args, '--lang', 'en'),
  ]);
  return { km, en };
}

/** True for what Node prints when nobody caught an error. */
export function hasStackTrace({ out, err }: Outcome): boolean {
  return /^\s+at .*(?:node:|file:|\.ts)|Node\.js v\d/m.test(out + err);
}
