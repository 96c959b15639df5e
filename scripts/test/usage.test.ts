import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { hasStackTrace, runInBoth, startChhamas } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const wrongCalls = [
  ['chek'],
  ['check', '--foo'],
  ['status', '2020-S2', '--as-of'],
  ['check', '--format', 'x'],
  ['status', '2020-S2', '--as-of', '13-06-2017'],
  ['status', '2020-S2', '--as-of', '2017-02-30'],
  ['status', '2017-S3'],
  ['publish', '២០២០-S2'],
  ['publish', '2019-S1'],
  ['status'],
  ['check', '2020-S2'],
  ['check', '--content', 'contents'],
  ['check', '--content', 'content/pages'],
  ['verify', '--content', 'content/site.json'],
];

test('wrong use is one line on the error channel, and exit code 2', async () => {
  const { desk } = copyContent('demo');
  const call = (args: readonly string[]) => startChhamas(desk, ...args, '--lang', 'en');
  const outcomes = await Promise.all(wrongCalls.map(call));
  for (const outcome of outcomes) {
    expect([outcome.code, outcome.out, hasStackTrace(outcome)]).toEqual([2, '', false]);
    expect(outcome.err).toMatch(/^chhamas: .*\n$/);
  }
  expect(outcomes.map(({ err }) => err).join('')).toMatchInlineSnapshot(`
    "chhamas: chek is not a verb. Write check, status, highlights, agenda, plan, keygen, approve, publish, verify, audit, protect, guard, template, import, or --help.
    chhamas: There is no option --foo. See chhamas --help.
    chhamas: --as-of is not followed by what it needs. See chhamas --help.
    chhamas: --format cannot be x. Write --format pretty | json
    chhamas: 13-06-2017 is not a day. Write it as 2017-06-13.
    chhamas: 2017-02-30 is not a day. Write it as 2017-06-13.
    chhamas: 2017-S3 is not a semester. Write it as 2017-S1.
    chhamas: ២០២០-S2 is not a semester. Write it as 2017-S1.
    chhamas: There is nothing under periods/2019-S1. There is: 2020-S2, 2021-S1, 2021-S2, 2022-S1, 2022-S2
    chhamas: Write it as: chhamas status <semester>
    chhamas: Write it as: chhamas check
    chhamas: There is no content in contents. Name the content folder: --content DIR
    chhamas: There is no content in content/pages. Name the content folder: --content DIR
    chhamas: There is no content in content/site.json. Name the content folder: --content DIR
    "
  `);
});

test('wrong use is answered in Khmer where no other language is asked for', async () => {
  const { desk } = copyContent('demo');
  const calls = [...wrongCalls.slice(0, 4), ['status', '2017-S3'], ['check', '--lang', 'fr']];
  const outcomes = await Promise.all(calls.map((args) => startChhamas(desk, ...args)));
  expect(outcomes.map(({ code }) => code)).toEqual(calls.map(() => 2));
  expect(outcomes.map(({ err }) => err).join('')).toMatchInlineSnapshot(`
    "chhamas: គ្មានពាក្យបញ្ជា chek ទេ។ សរសេរ check, status, highlights, agenda, plan, keygen, approve, publish, verify, audit, protect, guard, template, import ឬ --help
    chhamas: គ្មានជម្រើស --foo ទេ។ មើល chhamas --help
    chhamas: ខ្វះតម្លៃនៅខាងក្រោយ --as-of។ មើល chhamas --help
    chhamas: --format មិនអាចជា x បានទេ។ សរសេរ --format pretty | json
    chhamas: 2017-S3 មិនមែនជាឆមាសទេ។ សរសេរដូចជា 2017-S1
    chhamas: --lang មិនអាចជា fr បានទេ។ សរសេរ --lang km | en
    "
  `);
});

test('help is Khmer unless English is asked for, and names every verb', async () => {
  const { km, en } = await runInBoth('.', '--help');
  for (const { code, out } of [km, en]) {
    expect(code).toBe(0);
    for (const verb of ['check', 'status', 'highlights', 'agenda', 'publish', 'verify', 'protect'])
      expect(out).toContain(`  ${verb} `);
  }
  expect(km.out).toContain('ឆមាស');
  expect((await startChhamas('.', '--help')).out).toBe(km.out);
  const one = await startChhamas('.', 'publish', '--help', '--lang', 'en');
  expect([one.code, one.out.split('\n')[0]]).toEqual([
    0,
    'chhamas publish [<semester>|<years>|signers]',
  ]);
});

test('no verb at all prints the help and is wrong use', async () => {
  const { code, out } = await startChhamas('.', '--lang', 'en');
  expect([code, out.split('\n')[0]]).toEqual([
    2,
    'chhamas: collect, check and publish a semester report',
  ]);
});

test('a disk that refuses is one line and exit code 2', async () => {
  const content = copyContent('demo');
  content.remove('releases');
  content.write('releases', 'a file where a folder should be');
  const outcome = await startChhamas(content.desk, 'publish', '2020-S2', '--lang', 'en');
  expect([outcome.code, outcome.out, hasStackTrace(outcome)]).toEqual([2, '', false]);
  expect(outcome.err).toMatch(/^chhamas: A file could not be read or written: ENOTDIR.*\n$/);
});

test('whoever reads only the beginning is not bothered about the rest', async () => {
  const words = ['status', '2022-S1', '--content', join(root, 'content/demo'), '--lang', 'en'];
  const child = spawn(process.execPath, [join(root, 'scripts/bin/chhamas.mjs'), ...words]);
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, err]).toEqual([0, '']);
});
