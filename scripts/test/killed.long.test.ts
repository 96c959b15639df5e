import { loadCorpus, readReleaseTree } from '@chhamas/core/node';
import { verifyReleases } from '@chhamas/core/verify';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { randomFor } from '../src/demo/random.ts';
import type { FileTree } from './support/file-tree.ts';
import { differingIn, finishedIn, isSameTree, unfinishedIn } from './support/file-tree.ts';
import { restoreFolder, treeOf } from './support/file-tree.ts';
import type { KilledVerb } from './support/killed-calls.ts';
import { beingWritten, killedVerbs, shrink } from './support/killed-calls.ts';
import type { CallTimes, KilledCall, KillMoment } from './support/run-killed.ts';
import { runKilled, timeCall } from './support/run-killed.ts';
import type { Outcome } from './support/run-chhamas.ts';
import { hasStackTrace, runChhamas } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

/** `CHHAMAS_KILLS=20` asks for fewer, `CHHAMAS_SEED` for others. */
const kills = Number(process.env['CHHAMAS_KILLS'] ?? 200);
const seed = Number(process.env['CHHAMAS_SEED'] ?? 20170613);

// The hooks of whoever runs this may lie elsewhere.
process.env['GIT_CONFIG_GLOBAL'] = join(root, 'no-such-file');
process.env['GIT_CONFIG_NOSYSTEM'] = '1';

test.each(killedVerbs)(
  '$name, killed at any moment, leaves all or nothing, and the next run finishes it',
  async (verb) => {
    const desk = await prepareDesk(verb);
    const random = randomFor(seed, verb.name);
    const counts = { before: 0, between: 0, after: 0 };
    let isAfterTried = false;
    for (let index = 0; index < kills; index += 1) {
      const moment = momentFrom(random, index, desk.times);
      const about = `kill ${index} of seed ${seed}, ${moment.milliseconds.toFixed(3)} ms after ${moment.since}`;
      await runKilled(desk.call, moment);
      const now = treeOf(desk.top);
      if (isSameTree(now, desk.before)) {
        counts.before += 1;
        continue;
      }
      const left = await expectWhole(desk, now, about);
      counts[left.place] += 1;
      if (left.place === 'after' && isAfterTried) desk.restore();
      else await expectFinished(desk, left, about);
      isAfterTried ||= left.place === 'after';
    }
    const { whole, writing } = desk.times;
    process.stdout.write(
      `${verb.name}: ${kills} kills, of them ${counts.before} before the first write, ${counts.between} between, ${counts.after} after the last; ${whole.toFixed(0)} ms, of them ${writing.toFixed(1)} ms of writing\n`,
    );
    if (kills >= 200) expect(counts.between).toBeGreaterThan(0);
  },
);

interface Desk {
  readonly verb: KilledVerb;
  /** Where the call is made; everything that it writes lies below. */
  readonly top: string;
  readonly call: KilledCall;
  readonly times: CallTimes;
  readonly before: FileTree;
  /** What the files may be: as before, between two steps, as after. */
  readonly stations: readonly FileTree[];
  readonly filesOf: (tree: FileTree) => Promise<FileTree>;
  readonly restore: () => void;
}

/** What a run that was killed left. */
interface Left {
  readonly place: 'before' | 'between' | 'after';
  readonly unfinished: readonly string[];
  readonly isUntouched: boolean;
  /** Whether there is something to say of it: between two releases there is nothing. */
  readonly isStopped: boolean;
}

async function prepareDesk(verb: KilledVerb): Promise<Desk> {
  const content = copyContent('demo');
  const top = content.desk;
  shrink(content);
  await verb.prepare(content);
  const kept = mkdtempSync(join(tmpdir(), 'chhamas-before-'));
  onTestFinished(() => {
    rmSync(kept, { recursive: true, force: true });
  });
  restoreFolder(top, kept);
  const restore = () => {
    restoreFolder(kept, top);
  };
  const before = treeOf(top);
  const ran = await runVerb(verb, top);
  expect([ran.code, ran.err]).toEqual([0, '']);
  const finished = treeOf(top);
  expect(unfinishedIn(finished)).toEqual([]);
  const { between = () => [], withoutDraws = (tree: FileTree) => Promise.resolve(tree) } = verb;
  const filesOf = (tree: FileTree) => withoutDraws(finishedIn(tree));
  const stations = [before, ...between(finishedIn(before), finishedIn(finished)), finished];
  const { script = join(root, 'scripts/bin/chhamas.mjs'), args = [] } = verb;
  const call = { words: [script, ...args], cwd: top, watched: join(top, verb.watched) };
  const times: CallTimes[] = [];
  for (let run = 0; run < 3; run += 1) {
    restore();
    times.push(await timeCall(call, top));
  }
  restore();
  return {
    ...{ verb, top, call, before, filesOf, restore },
    stations: await Promise.all(stations.map(filesOf)),
    times: {
      whole: middleOf(times.map(({ whole }) => whole)),
      writing: middleOf(times.map(({ writing }) => writing)),
    },
  };
}

async function runVerb({ script, args = [] }: KilledVerb, top: string): Promise<Outcome> {
  if (script === undefined) return runChhamas(top, ...args);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: top,
    encoding: 'utf8',
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** A third at any time, the others while it writes, the more the sooner after the first write. */
function momentFrom(
  random: () => number,
  index: number,
  { whole, writing }: CallTimes,
): KillMoment {
  return index % 3 === 0
    ? { since: 'start', milliseconds: random() * whole }
    : { since: 'first-write', milliseconds: random() ** 2 * writing };
}

/** No file is a part of one, none is lost, and all of them are as they are between two steps. */
async function expectWhole(
  { top, stations, filesOf }: Desk,
  now: FileTree,
  about: string,
): Promise<Left> {
  const files = await filesOf(now);
  const station = stations.findIndex((each) => isSameTree(each, files));
  if (station < 0) {
    const differing = stations.map((each) => differingIn(each, files));
    expect.fail(`${about}: none of its states, but ${JSON.stringify(differing)}`);
  }
  const isEnd = station === 0 || station === stations.length - 1;
  const codes = await codesIn(top);
  const known = isEnd ? [] : ['release/unregistered', 'release/not-removed'];
  expect([about, codes.filter((code) => !known.includes(code))]).toEqual([about, []]);
  const unfinished = unfinishedIn(now);
  const isUntouched = station === 0;
  const isStopped = unfinished.length > 0 || codes.length > 0 || now.has(beingWritten);
  const end = isUntouched ? 'before' : 'after';
  return { place: isEnd && !isStopped ? end : 'between', unfinished, isUntouched, isStopped };
}

/** The same call, not killed, says what had been left, does what is missing, and leaves nothing. */
async function expectFinished(
  { verb, top, stations, filesOf, restore }: Desk,
  { unfinished, isUntouched, isStopped }: Left,
  about: string,
): Promise<void> {
  const ran = await runVerb(verb, top);
  expect([about, hasStackTrace(ran)]).toEqual([about, false]);
  if (isUntouched) expect([about, ran.code]).toEqual([about, 0]);
  const said = ran.out + ran.err;
  expect([about, /An earlier run was stopped/.test(said)]).toEqual([about, isStopped]);
  for (const path of unfinished) {
    expect(said, about).toContain(path.replace(/^content\//, '').replace(/[/*]$/, ''));
  }
  const now = treeOf(top);
  expect([about, unfinishedIn(now)]).toEqual([about, []]);
  expect([about, differingIn(stations.at(-1) ?? new Map(), await filesOf(now))]).toEqual([
    about,
    [],
  ]);
  expect([about, await codesIn(top)]).toEqual([about, []]);
  restore();
}

/** What `verify` and `check` find. */
async function codesIn(top: string): Promise<readonly string[]> {
  const { findings } = await verifyReleases(await readReleaseTree(join(top, 'content/releases')));
  const loaded = await loadCorpus(join(top, 'content'));
  return [...findings, ...loaded.findings].map(({ code }) => code);
}
