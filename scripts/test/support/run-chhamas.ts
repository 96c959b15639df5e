import type { ChildProcess } from 'node:child_process';
import { execFile, fork } from 'node:child_process';
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

/** One call of the command: where it stands, what it was given, and its environment. */
export interface Call {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Runs the editors' command as a process of its own, as an editor's terminal does.
 *
 * @param cwd the folder that the editor stands in
 */
export function startChhamas(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return runScript(cwd, command, ...args);
}

/** Runs any script for Node in the same way. */
export function runScript(cwd: string, ...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: environmentOfCall(), maxBuffer: 2 ** 26 };
    const child = execFile(node, words, options, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

let warm: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the editors' command in a process that has run the calls before it: the same program, read once.
 * One call waits for the other.
 *
 * @param cwd the folder that the editor stands in
 */
export function runChhamas(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const call: Call = { cwd, args, environment: environmentOfCall() };
  const outcome = last.then(() => askWarm(call));
  last = outcome.catch(() => undefined);
  return outcome;
}

function askWarm(call: Call): Promise<Outcome> {
  warm ??= fork(join(import.meta.dirname, 'warm-chhamas.ts'), {
    execPath: node,
    env: environmentOfCall(),
    execArgv: [],
  });
  const child = warm;
  return new Promise((resolve, reject) => {
    const end = () => {
      warm = undefined;
      reject(new Error('The process that ran the command has ended.'));
    };
    child.once('exit', end);
    child.once('message', (outcome: Outcome) => {
      child.off('exit', end);
      resolve(outcome);
    });
    child.send(call);
  });
}

function environmentOfCall(): NodeJS.ProcessEnv {
  return { ...process.env, TZ: 'UTC', NO_COLOR: '1' };
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
