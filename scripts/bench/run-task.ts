import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs one measurement in a process of its own, so that none finds the memory or the compiled code
 * of another.
 *
 * @returns what it wrote, as the task promises it
 * @throws {Error} where it did not end well; what it says stands on the screen
 */
export async function runTask<Measured>(
  name: string,
  ...args: readonly string[]
): Promise<Measured> {
  const file = join(import.meta.dirname, 'tasks', `${name}.ts`);
  const child = spawn(process.execPath, ['--expose-gc', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  child.stdout.setEncoding('utf8');
  for await (const text of child.stdout) written += String(text);
  const code = await new Promise<number | null>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}.`);
  // Each task writes exactly the interface that stands beside it.
  return JSON.parse(written) as Measured;
}
