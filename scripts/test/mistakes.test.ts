import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const returns = 'periods/2020-S2/collected/returns';
const groups = 'periods/2020-S2/groups';

/** Each slip in a file of its own, so that one run answers all of them. */
const slips = [
  ['xd-1/2020-07', '"total": 18', '"total": ១៨'],
  ['xd-1/2020-08', '"total": 21', '"total": "២១"'],
  ['xd-1/2020-09', '"total": 16', '"total": 16.5'],
  ['xd-1/2020-10', '"female": 15', '"female": 15,'],
  ['xd-1/2020-11', '"xd-1"', '“xd-1”'],
  ['xd-1/2020-12', '"month": "2020-12"', '"month": "2020-11"'],
  ['xd-2/2020-07', '"xd-2"', '"xd-2 "'],
  ['xd-2/2020-08', '"monthly-form"', '"email"'],
  ['xd-2/2020-09', '"nil"', '"none"'],
  ['xd-2/2020-10', '"2020-11-10"', '"10-11-2020"'],
  ['xd-2/2020-11', '"answer": "has-data",', ''],
  ['xd-2/2020-12', '"trafficking": 2', '"traficking": 2'],
  ['xd-3/2020-07', '"total": 26', '"total": -26'],
  ['xd-3/2020-08', '"has-data",', '"has-data", // checked'],
  ['xd-3/2020-09', /\]\s*\}\s*$/, ']'],
  ['xd-3/2020-10', '"schema": 1', 'schema: 1'],
  ['xd-3/2020-12', '"total": 21', '"total": null'],
] as const;

test('seventeen slips of the pen are seventeen findings that say what to write', async () => {
  const { desk, edit } = copyContent('demo');
  for (const [file, from, to] of slips) edit(`${returns}/${file}.json`, from, to);
  const { km, en } = await runInBoth(desk, 'check');
  expect([km.code, en.code, hasStackTrace(km), hasStackTrace(en)]).toEqual([1, 1, false, false]);
  const short = (out: string) => out.replaceAll(`content/${returns}/`, '');
  expect(short(en.out)).toMatchSnapshot('English');
  expect(short(km.out)).toMatchSnapshot('Khmer');
  expect(en.out.match(/^error /gm)).toHaveLength(slips.length);
  expect(km.out.match(/^កំហុស  /gm)).toHaveLength(slips.length);
});

test('files that are no files of ours are named, with the name that they should have', async () => {
  const { desk, write, path, edit, read, remove } = copyContent('demo');
  const whole = read(`${returns}/xd-1/2020-07.json`);
  write('periods/2017-S3/cycle.json', '{}');
  write(`${returns}/xd-1/2020-07 (copy).json`, whole);
  write(`${returns}/XD-1/2020-07.json`, whole);
  write(`${returns}/xd-1/Thumbs.db`, new Uint8Array([0, 1, 2]));
  write(`${groups}/justice.kh.md`, '## r1');
  write('notes.txt', 'call the ministry');
  write(`${returns}/xd-1/2021-01.json`, whole.replaceAll('2020-07', '2021-01'));
  remove(`${returns}/xd-2/2020-07.json`);
  symlinkSync(path(`${returns}/xd-1/2020-07.json`), path(`${returns}/xd-2/2020-07.json`));
  remove(`${returns}/xd-2/2020-08.json`);
  mkdirSync(path(`${returns}/xd-2/2020-08.json`));
  write(`${returns}/xd-3/2020-07.json`, '');
  write(`${returns}/xd-3/2020-08.json`, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
  write(`${returns}/xd-3/2020-09.json`, Buffer.from(whole, 'utf16le'));
  write(`${returns}/xd-3/2020-10.json`, `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  write(`${groups}/prevention.km.md`, `${'>'.repeat(5000)} x`);
  write('pages/about.en.md', `# About\n\nCases: <fig:le.cases/xd>`);
  edit('disclosure-policy.json', /^[^]*$/, '[]');
  const { km, en } = await runInBoth(desk, 'check');
  expect([km.code, en.code, km.err, en.err]).toEqual([1, 1, '', '']);
  expect(en.out).toMatchSnapshot('English');
  expect(km.out).toMatchSnapshot('Khmer');
});

test('a mark before the text and the line ends of another system are no faults', async () => {
  const { desk, write, read } = copyContent('demo');
  const files = [
    'site.json',
    `${returns}/xd-1/2020-07.json`,
    `${groups}/justice.km.md`,
    'pages/about.km.md',
  ];
  for (const file of files) write(file, `\ufeff${read(file).replaceAll('\n', '\r\n')}`);
  const { code, out } = await runChhamas(desk, 'check', '--lang', 'en');
  expect([code, out]).toEqual([0, 'content: nothing is wrong.\n']);
});

test('a missing list of provinces is one fault, not one for each return', async () => {
  const { desk, remove } = copyContent('demo');
  remove('reference/places.json');
  const { code, out } = await runChhamas(desk, 'check', '--lang', 'en', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: readonly { subject: string }[] };
  expect([code, findings.map(({ subject }) => subject)]).toEqual([1, ['reference/places.json']]);
});

test('a huge file with the same slip in every entry is answered, up to a thousand faults, and it is said that there are more', async () => {
  const { desk, edit, read } = copyContent('demo');
  const file = `${returns}/xd-1/2020-07.json`;
  const entry = '{ "indicator": "le.cases", "totl": 5 }';
  edit(file, /"counts": \[[^]*\]\s*\}\s*$/, `"counts": [${Array(5000).fill(entry).join(',\n')}] }`);
  expect(read(file).length).toBeGreaterThan(190_000);
  const { code, out } = await runChhamas(desk, 'check', '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toContain('501 errors, 0 blockers, 0 warnings.');
  expect(out).toContain('More is wrong with "periods/2020-S2/collected/returns/xd-1/2020-07.json"');
});
