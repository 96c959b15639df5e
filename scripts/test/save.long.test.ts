import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { randomFor } from '../src/demo/random.ts';
import { restoreFolder } from './support/file-tree.ts';
import { shrink } from './support/killed-calls.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { runKilled, timeCall } from './support/run-killed.ts';
import { copyContent } from './support/scratch-content.ts';
import { emptyRepository } from './support/scratch-repository.ts';

for (const name of Object.keys(process.env)) {
  if (name.startsWith('GIT_')) Reflect.deleteProperty(process.env, name);
}
process.env['GIT_CONFIG_GLOBAL'] = '/no-such-file';
process.env['GIT_CONFIG_NOSYSTEM'] = '1';

const kills = Number(process.env['CHHAMAS_KILLS'] ?? 100);
const file = 'content/periods/2020-S2/collected/returns/xd-1/2020-07.json';

test('save, killed at any moment, leaves a repository that is whole, and the next one saves', async () => {
  const content = copyContent('demo');
  shrink(content);
  const { top, git, commit, write } = emptyRepository();
  cpSync(content.path('.'), join(top, 'content'), { recursive: true });
  commit();
  write(file, content.read(file.replace('content/', '')).replace('2020-08-06', '2020-08-07'));
  const kept = mkdtempSync(join(tmpdir(), 'chhamas-before-'));
  onTestFinished(() => {
    rmSync(kept, { recursive: true, force: true });
  });
  restoreFolder(top, kept);
  const words = [join(root, 'scripts/bin/chhamas.mjs'), 'save', 'Next', '--lang', 'en'];
  const call = { words, cwd: top, watched: join(top, '.git') };
  const times = await timeCall(call, join(top, '.git'));
  const random = randomFor(20_170_613, 'save');
  const counts = { before: 0, after: 0 };
  for (let index = 0; index < kills; index += 1) {
    restoreFolder(kept, top);
    const milliseconds =
      index % 3 === 0 ? random() * times.whole : random() ** 2 * (times.writing + 20);
    const since = index % 3 === 0 ? 'start' : 'first-write';
    await runKilled(call, { since, milliseconds });
    const again = await runChhamas(top, ...words.slice(1));
    const about = `kill ${index}, ${milliseconds.toFixed(1)} ms after ${since}`;
    expect([about, again.code, again.err]).toEqual([about, 0, '']);
    counts[again.out.startsWith('Nothing has changed') ? 'after' : 'before'] += 1;
    const state = [
      git(['log', '--format=%s']).out,
      git(['status', '--porcelain']).out,
      git(['fsck', '--strict']).code,
    ];
    expect([about, ...state]).toEqual([about, 'Next\nNext\n', '', 0]);
  }
  process.stdout.write(
    `save: ${kills} kills, of them ${counts.before} before the commit, ${counts.after} after it\n`,
  );
  if (kills >= 100) expect(Math.min(counts.before, counts.after)).toBeGreaterThan(0);
});
