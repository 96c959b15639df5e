import { spawn } from 'node:child_process';

/** What git answered. */
export interface GitAnswer {
  /** Its exit code; -1 where it could not be started. */
  readonly code: number;
  readonly bytes: Buffer;
  /** What it said beside its answer. */
  readonly said: string;
}

/**
 * Asks git something in a folder. Whoever started us may have named an index, as a hook does: git
 * knows it from the environment.
 *
 * @param input what it reads from its input
 * @param index a file that it takes for its index
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  index?: string,
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
    const child = spawn('git', args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const remarks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => remarks.push(chunk));
    child.on('error', () => {
      resolve({ code: -1, bytes: Buffer.alloc(0), said: '' });
    });
    child.on('close', (code) => {
      const said = Buffer.concat(remarks).toString('utf8').trim();
      resolve({ code: code ?? -1, bytes: Buffer.concat(chunks), said });
    });
    // Git may end before it has read everything; its exit code says so.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/**
 * What git answered as text.
 *
 * @returns undefined where it failed
 */
export async function askGit(
  folder: string,
  ...args: readonly string[]
): Promise<string | undefined> {
  const { code, bytes } = await runGit(folder, args);
  return code === 0 ? bytes.toString('utf8').replace(/\n$/, '') : undefined;
}
