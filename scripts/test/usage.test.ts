import { spawn } from 'node:child_process';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { allVerbs, verbGroups } from '../src/all-verbs.ts';
import { helpFor, helpForAll } from '../src/help.ts';
import { textsFor } from '../src/text/texts.ts';
import { hasStackTrace, runInBoth, startChhamas } from './support/run-chhamas.ts';
import { copyContent, copyPilot, emptyDesk } from './support/scratch-content.ts';

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
    "chhamas: chek is not a verb. Was check meant?
    chhamas: There is no option --foo. See chhamas --help.
    chhamas: --as-of is not followed by what it needs. See chhamas --help.
    chhamas: --format cannot be x. Write --format pretty | json | github
    chhamas: 13-06-2017 is not a day. Was 2017-06-13 meant?
    chhamas: 2017-02-30 is not a day. Write it as 2017-06-13.
    chhamas: 2017-S3 is not a semester. Write it as 2017-S1.
    chhamas: ២០២០-S2 is not a semester. Was 2020-S2 meant?
    chhamas: There is nothing under periods/2019-S1. There is: 2020-S2, 2021-S1, 2021-S2, 2022-S1, 2022-S2
    chhamas: Write it as: npx chhamas status <semester>
    chhamas: Write it as: npx chhamas check
    chhamas: There is no content in contents. Was content meant?
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
    "chhamas: គ្មានពាក្យបញ្ជា chek ទេ។ ប្រហែលជា check
    chhamas: គ្មានជម្រើស --foo ទេ។ មើល chhamas --help
    chhamas: ខ្វះតម្លៃនៅខាងក្រោយ --as-of។ មើល chhamas --help
    chhamas: --format មិនអាចជា x បានទេ។ សរសេរ --format pretty | json | github
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

test('in a folder of the project it says where to go first', async () => {
  const { desk } = copyPilot();
  const { km, en } = await runInBoth(join(desk, 'content/periods/2020-S2'), 'check');
  expect([km.code, en.code, en.err]).toEqual([
    2,
    2,
    'chhamas: There is no content here. Go to the folder of the project first: cd ../../..\n',
  ]);
  expect(km.err).toBe('chhamas: គ្មានមាតិកាត្រង់នេះទេ។ ចូលទៅថតនៃគម្រោងជាមុន៖ cd ../../..\n');
});

test('help is a verb as well, alone or before another', async () => {
  const { desk } = emptyDesk();
  for (const words of [[], ['new'], ['new', 'step'], ['check']]) {
    const asked = await runInBoth(desk, 'help', ...words);
    expect(asked).toEqual(await runInBoth(desk, ...words, '--help'));
    expect([asked.km.code, asked.en.code]).toEqual([0, 0]);
  }
});

test('a day that is none is refused by every verb alike, before anything is read', async () => {
  const { desk } = copyPilot();
  const days = ['2023-02-30', 'yesterday', '២០២៣-០២-០៣'];
  for (const call of [['check'], ['verify'], ['explain', 'report/unnumbered'], ['status']]) {
    for (const [index, day] of days.entries()) {
      const { km, en } = await runInBoth(desk, ...call, '--as-of', day);
      expect([km.code, km.out, en.code, en.out]).toEqual([2, '', 2, '']);
      const meant = index === 2 ? 'Was 2023-02-03 meant?' : 'Write it as 2017-06-13.';
      expect(en.err).toBe(`chhamas: ${day} is not a day. ${meant}\n`);
      expect(km.err).toContain(`${day} មិនមែនជាកាលបរិច្ឆេទទេ។`);
    }
  }
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

const languages = ['km', 'en'] as const;
const tooWide = (text: string) => text.split('\n').filter((line) => stringWidth(line) > 80);

describe('the help', () => {
  const verbs = allVerbs.map((verb) => [verb.name, verb] as const);

  test.each(verbs)('of %s says what it does and what each option means', (_, verb) => {
    for (const language of languages) {
      const help = helpFor(verb, language);
      for (const option of verb.options ?? []) {
        expect(help.split('\n').filter((line) => line.startsWith(`--${option} `))).toHaveLength(1);
      }
      const [, meaning = ''] = help.split('\n');
      expect(meaning.trim()).not.toBe('');
      expect(tooWide(help)).toEqual([]);
    }
  });

  test.each([
    ['import', ['monthly-form, official-letter', 'provincial-secretariat']],
    ['remind', ['letter, call (telephone call)', 'none (no result), promised, postponed']],
    ['new source', ['monthly-form, official-letter', 'border-gate']],
    ['new step', ['handed-over (handed to the consolidator)', 'chief (Chief of the Secretariat)']],
    ['new exception', ['deputy-secretary-general', 'monitor (monitoring team)']],
  ])('of %s lists the values that its options can have', (name, values) => {
    const [verb] = allVerbs.filter((each) => each.name === name);
    const help = verb === undefined ? '' : helpFor(verb, 'en').replace(/\s+/g, ' ');
    for (const each of values) expect(help).toContain(each);
    expect(help).not.toMatch(/(\S+) \(\1\)/);
    expect(verb && helpFor(verb, 'km')).toContain('មួយក្នុងចំណោម៖');
  });

  test('of all has each verb once, under the work that it is for, in lines of 80 columns', () => {
    for (const language of languages) {
      const help = helpForAll(verbGroups, language);
      const calls = [...help.matchAll(/^ {2}([a-z]+(?: [a-z]+)*)/gm)].map(([, call]) => call);
      expect(calls).toEqual(allVerbs.map(({ name }) => name));
      expect(tooWide(help)).toEqual([]);
    }
  });

  test('has no text for an option that a verb does not have', () => {
    const known = allVerbs.flatMap(({ name, options = [] }) =>
      options.map((option) => `${name} --${option}`),
    );
    for (const language of languages) {
      const own = Object.keys(textsFor(language).help.ownOptions);
      expect(own.filter((key) => key.includes(' --') && !known.includes(key))).toEqual([]);
    }
  });
});
