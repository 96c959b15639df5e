import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../bootstrap/run.mjs';

/** A preview that is shown. */
export interface ShownPreview {
  readonly pid: number;
  /** The page of the draft. */
  readonly address: string;
  readonly said: () => string;
  /** Waits until something is said. */
  readonly saying: (text: string) => Promise<void>;
  /** Ends it by a signal. @returns its exit code, or the signal */
  readonly end: (signal: NodeJS.Signals) => Promise<number | string>;
}

/** Starts `chhamas preview` as a process, and waits until it names an address; it ends with the test. */
export async function startPreview(
  cwd: string,
  ...words: readonly string[]
): Promise<ShownPreview> {
  const node = join(root, 'node_modules/.bin/node');
  const command = join(root, 'scripts/bin/chhamas.mjs');
  // Astro serves no page where it finds itself in a test.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/.test(name));
  const env = { ...Object.fromEntries(own), TZ: 'UTC', NO_COLOR: '1' };
  const child = spawn(node, [command, 'preview', ...words], { cwd, env });
  let text = '';
  const hear = (data: Buffer) => (text += data.toString('utf8'));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await closed;
  });
  const saying = async (wanted: string) => {
    while (!text.includes(wanted)) {
      const isOver = child.exitCode !== null || child.signalCode !== null;
      if (isOver) throw new Error(`Expected ${wanted}, got: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await saying('http://127.0.0.1:');
  return {
    pid: child.pid ?? -1,
    address: /http:\S+/.exec(text)?.[0] ?? '',
    said: () => text,
    saying,
    end: async (signal) => {
      child.kill(signal);
      const [code, killed] = await closed;
      return code ?? killed ?? '';
    },
  };
}

/** The folders that a preview has outside of the content. */
export function foldersOfPreview(pid: number): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`chhamas-preview-${pid}-`));
}

/** What a page answers; nothing where nobody answers. */
export async function pageAt(
  address: string,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const answer = await fetch(address, { headers: { connection: 'close' } });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
}
