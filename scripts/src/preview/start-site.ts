import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { host } from './free-port.ts';

/** The site in development, as a process of its own. */
export interface RunningSite {
  /** Resolves once it has ended by itself, with the last that it said. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** What the site shows, and where. */
interface Shown {
  readonly content: string;
  readonly draft: string;
  readonly port: number;
}

/** The first page is compiled when it is asked for. */
const patience = 180_000;

/** The site beside the command. */
const folder = join(import.meta.dirname, '../../../packages/site');

/**
 * Starts the site in development on a draft.
 *
 * @returns undefined where it is not installed
 */
export function startSite({ content, draft, port }: Shown): RunningSite | undefined {
  const astro = findAstro();
  if (astro === undefined) return undefined;
  const options = ['--host', host, '--port', String(port), '--ignore-lock'];
  const child = spawn(process.execPath, [astro, 'dev', ...options], {
    cwd: folder,
    env: {
      ...process.env,
      ...{ CHHAMAS_CONTENT: content, CHHAMAS_PREVIEW: draft, CHHAMAS_BASE: '/' },
      ...{ NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (data: Buffer) => {
    said = (said + data.toString('utf8')).slice(-4000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const closed = once(child, 'close').catch(() => undefined);
  return {
    ended: closed.then(() => said.trim()),
    stop: async () => {
      child.kill('SIGTERM');
      const isStopped = await Promise.race([closed.then(() => true), pause(1500, false)]);
      if (!isStopped) child.kill('SIGKILL');
      await closed;
    },
  };
}

function findAstro(): string | undefined {
  try {
    return join(
      createRequire(join(folder, 'package.json')).resolve('astro/package.json'),
      '../bin/astro.mjs',
    );
  } catch {
    return undefined;
  }
}

/**
 * Waits until a page answers and says that it is a draft.
 *
 * @param ended tells that there is nobody left to answer
 * @param stopped aborted once nobody waits any more
 * @returns false where it never did
 */
export async function isAnswering(
  address: string,
  ended: Promise<unknown>,
  stopped: AbortSignal,
): Promise<boolean> {
  const over = new AbortController();
  void ended.then(() => {
    over.abort();
  });
  const signal = AbortSignal.any([stopped, over.signal]);
  const until = Date.now() + patience;
  while (!signal.aborted && Date.now() < until) {
    const page = await fetch(address, { signal, headers: { connection: 'close' } })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '');
    if (page.includes('class="demo-label is-draft"')) return true;
    await pause(250);
  }
  return false;
}
