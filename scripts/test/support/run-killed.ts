import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';

/** One program with its words, and where it stands. */
export interface KilledCall {
  /** A script for Node, and what follows it. */
  readonly words: readonly string[];
  readonly cwd: string;
  /** The folder in which its first write is seen. */
  readonly watched: string;
}

/** When a process is killed: after it was started, or after it was seen to write. */
export interface KillMoment {
  readonly since: 'start' | 'first-write';
  readonly milliseconds: number;
}

/** How long a call took that nobody killed, in milliseconds. */
export interface CallTimes {
  readonly whole: number;
  /** From the first write that was seen to the last. */
  readonly writing: number;
}

/** Starts a call and kills it, as `kill -9` does; or it ends before. */
export async function runKilled(call: KilledCall, moment: KillMoment): Promise<void> {
  const watcher = watch(call.watched);
  const child = start(call);
  const closed = once(child, 'close');
  const { since, milliseconds } = moment;
  if (since === 'first-write') {
    watcher.once('change', () => {
      pause(milliseconds);
      child.kill('SIGKILL');
    });
  } else {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    void closed.then(() => {
      clearTimeout(timer);
    });
  }
  await closed;
  watcher.close();
}

/**
 * Lets a call run to its end.
 *
 * @param top the folder below which everything lies that it writes
 */
export async function timeCall(call: KilledCall, top: string): Promise<CallTimes> {
  const seen: number[] = [];
  const watchers = [
    watch(call.watched, () => seen.push(performance.now())),
    watch(top, { recursive: true }, () => seen.push(performance.now())),
  ];
  const from = performance.now();
  await once(start(call), 'close');
  const whole = performance.now() - from;
  for (const each of watchers) each.close();
  return { whole, writing: (seen.at(-1) ?? 0) - (seen[0] ?? 0) };
}

function start({ words, cwd }: KilledCall) {
  const env = { ...process.env, TZ: 'UTC', NO_COLOR: '1' };
  return spawn(process.execPath, words, { cwd, env, stdio: 'ignore' });
}

/** Timers know whole milliseconds, and some verbs write for less than one. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
