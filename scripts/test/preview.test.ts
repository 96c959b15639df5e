import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { shrink } from './support/killed-calls.ts';
import { runChhamas } from './support/run-chhamas.ts';
import type { ScratchContent } from './support/scratch-content.ts';
import { copyContent } from './support/scratch-content.ts';
import { foldersOfPreview, pageAt, startPreview } from './support/start-preview.ts';

const day = ['--as-of', '2021-02-15', '--lang', 'en'];

function smallContent(): ScratchContent {
  const content = copyContent('demo');
  shrink(content);
  return content;
}

test('a draft is shown on this computer alone, marked on every page, and nothing is left of it', async () => {
  const content = smallContent();
  const groups = 'periods/2020-S2/groups';
  content.edit(
    `${groups}/justice.en.md`,
    '## r1\n\n',
    '## r1\n\nWritten today.\n\n<!-- Ask them. -->\n\n',
  );
  content.edit(`${groups}/justice.json`, /"events": \[[^\]]*\]/, '"events": []');
  const before = content.hash();
  const preview = await startPreview(content.desk, '2020-S2', ...day);
  expect(preview.said()).toContain('group-report/section-not-handed-over');
  expect(preview.said()).toContain('It cannot be published yet: ');
  expect(foldersOfPreview(preview.pid)).toHaveLength(1);

  const { origin, pathname } = new URL(preview.address);
  expect(pathname).toBe('/demo/en/reports/2020-S2/');
  for (const path of [
    pathname,
    '/demo/reports/2020-S2/',
    '/demo/',
    '/',
    '/demo/en/indicators/le.cases/',
  ]) {
    const { status, text = '' } = (await pageAt(`${origin}${path}`)) ?? {};
    expect([path, status]).toEqual([path, 200]);
    const [label = ''] = /<aside class="demo-label is-draft"[^]*?<\/aside>/.exec(text) ?? [];
    expect(label).toContain('Draft: not approved, not published');
    expect(label).toContain('សេចក្តីព្រាង៖ មិនទាន់អនុម័ត មិនទាន់ផ្សព្វផ្សាយ');
    expect(text).toContain('<meta name="robots" content="noindex">');
  }
  const { text = '' } = (await pageAt(preview.address)) ?? {};
  expect(text).toContain('Written today.');
  // The item c2 is for the leadership, the comment for its writers.
  expect(text).not.toContain('answers for court data');
  expect(content.read(`${groups}/justice.en.md`)).toContain('answers for court data');
  expect(text).not.toContain('Ask them.');

  const restricted = content.path('periods/2020-S2/cycle.json');
  for (const path of [restricted, join(root, 'content/demo/periods/2022-S2/cycle.json')]) {
    expect((await pageAt(`${origin}/@fs${path}`))?.status).not.toBe(200);
    expect((await pageAt(`${origin}/@fs${path}?raw`))?.status).not.toBe(200);
  }
  const data = await pageAt(`${origin}/demo/reports/2020-S2/v1/figures.csv`);
  expect(data?.status).toBe(404);

  expect(await preview.end('SIGINT')).toBe(0);
  expect(preview.said()).toContain('The preview has ended, and its files are removed.');
  expect(foldersOfPreview(preview.pid)).toEqual([]);
  expect(await pageAt(preview.address)).toBeUndefined();
  expect(content.hash()).toBe(before);
});

test('what cannot be shown is said, and nothing is started', async () => {
  const content = smallContent();
  const call = (...words: readonly string[]) =>
    runChhamas(content.desk, 'preview', ...words, ...day);
  const port = await call('2020-S2', '--port', '80');
  expect([port.code, port.err]).toEqual([
    2,
    'chhamas: 80 is not a port. Write a number from 1024 to 65535.\n',
  ]);
  const other = await call('2021-S1');
  expect([other.code, other.err]).toEqual([
    2,
    'chhamas: There is nothing under periods/2021-S1. There is: 2020-S2\n',
  ]);
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const number = typeof address === 'object' ? String(address?.port) : '';
  const busy = await call('2020-S2', '--port', number);
  await new Promise((resolve) => taken.close(resolve));
  expect([busy.code, busy.err]).toEqual([
    2,
    `chhamas: Something else answers on port ${number}. Name another one: --port PORT\n`,
  ]);
  content.edit('periods/2020-S2/cycle.json', '"schema": 1', '"schema": 2');
  const faulty = await call('2020-S2');
  expect([faulty.code, faulty.out.includes('kernel/wrong-value')]).toEqual([1, true]);
});

test('R-53 a draft that would give a withheld count away is not shown', async () => {
  const content = smallContent();
  // What was published under the lower threshold gives away what is withheld under this one.
  content.edit('disclosure-policy.json', '"threshold": 5', '"threshold": 45');
  const { code, out } = await runChhamas(content.desk, 'preview', '2020-S2', ...day);
  expect([code, out.includes('http://')]).toEqual([1, false]);
  expect(out).toMatch(/^blocker {2}disclosure\//m);
});

test('R-54 no build shows a draft: where one is named, it does not begin', () => {
  const site = join(root, 'packages/site');
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', '/no-such-folder'],
    {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, CHHAMAS_PREVIEW: '/no-such-draft', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('a draft is shown while developing, never built');
});
