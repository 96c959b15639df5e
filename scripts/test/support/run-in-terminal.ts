import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../../bootstrap/run.mjs';

/** What somebody sees in a terminal, and how the program ended. */
export interface Seen {
  readonly code: number;
  /** Everything that was written there, without colours. */
  readonly text: string;
}

/** What is waited for, and what is typed then. */
export type Typed = readonly [seen: string | RegExp, keys: string];

/** Ctrl-C as a terminal hands it on. */
export const ctrlC = '\u0003';

const node = join(root, 'node_modules', '.bin', 'node');
const command = join(root, 'scripts', 'bin', 'chhamas.mjs');

/** A terminal can be played by `script` of util-linux, which Debian always has. */
export const hasTerminal = process.platform === 'linux';

/**
 * Runs the command in a terminal, as somebody would who answers what it asks.
 *
 * @param typed one after the other, each once its text is seen
 */
export function runInTerminal(
  cwd: string,
  args: readonly string[],
  typed: readonly Typed[],
): Promise<Seen> {
  const words = [node, command, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn(
    'script',
    ['--quiet', '--return', '--command', `stty cols 100 rows 40; exec ${words}`, '/dev/null'],
    { cwd, env: { ...process.env, TZ: 'UTC', NO_COLOR: '1', TERM: 'xterm', LC_ALL: 'C.UTF-8' } },
  );
  const rest = [...typed];
  let [text, from] = ['', 0];
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString('utf8');
    const [next] = rest;
    const seen = stripVTControlCharacters(text).slice(from);
    const isSeen =
      next !== undefined &&
      (typeof next[0] === 'string' ? seen.includes(next[0]) : next[0].test(seen));
    if (!isSeen) return;
    from = stripVTControlCharacters(text).length;
    rest.shift();
    child.stdin.write(next[1]);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code: code ?? -1, text: stripVTControlCharacters(text) });
    });
  });
}
