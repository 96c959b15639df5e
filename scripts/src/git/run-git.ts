import { spawn } from 'node:child_process';

/** What git answered. */
export interface GitAnswer {
  /** Its exit code; -1 where it could not be started. */
  readonly code: number;
  readonly bytes: Buffer;
}

/**
 * Asks git something in a folder. Whoever started us may have named an index, as a hook does: git
 * knows it from the environment.
 *
 * @param input what it reads from its input
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => {
      resolve({ code: -1, bytes: Buffer.alloc(0) });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? -1, bytes: Buffer.concat(chunks) });
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
