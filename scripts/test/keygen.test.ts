import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { hasTerminal, runInTerminal } from './support/run-in-terminal.ts';
import { copyContent } from './support/scratch-content.ts';

process.env['CHHAMAS_PASSPHRASE'] = 'demonstration';

const keygen = (desk: string, key: string) =>
  runChhamas(desk, 'keygen', 'signer-three', '--key', key, '--lang', 'en');

test('a key is written for its holder alone, never over another, and what was left is removed', async () => {
  const { desk, remove } = copyContent('demo');
  remove('periods');
  writeFileSync(join(desk, '.unfinished-99999999-key.json'), '{');
  const first = await keygen(desk, 'key.json');
  expect([first.code, first.err]).toEqual([
    0,
    'An earlier run was stopped: .unfinished-99999999-key.json was not finished and is removed.\n',
  ]);
  expect(first.out).toContain('"id": "signer-three"');
  expect(statSync(join(desk, 'key.json')).mode & 0o777).toBe(0o600);
  const key = readFileSync(join(desk, 'key.json'), 'utf8');
  const second = await keygen(desk, 'key.json');
  expect([second.code, second.err]).toEqual([
    2,
    'chhamas: key.json is there already. A key is never written over; name another file.\n',
  ]);
  expect(readFileSync(join(desk, 'key.json'), 'utf8')).toBe(key);
  expect(readdirSync(desk).toSorted()).toEqual(['content', 'key.json']);
});

test('a key for a folder that is not there names the file that was meant', async () => {
  const { desk, remove } = copyContent('demo');
  remove('periods');
  const { code, err } = await keygen(desk, 'stick/key.json');
  expect([code, err]).toEqual([2, 'chhamas: There is no file stick/key.json.\n']);
});

test('whoever makes a key is told which file it goes into, who does that, and what comes next', async () => {
  const { desk, remove } = copyContent('demo');
  remove('periods');
  const { out } = await keygen(desk, 'key.json');
  expect(out.replace(/"publicKey": "[^"]*"/, '"publicKey": "…"')).toBe(`\
The key was written to key.json. Whoever has it and its passphrase can approve.
Give these two lines to whoever keeps the content. They add them to "signers" in
content/signers.json, with "label", "roles" and "from":
  "id": "signer-three",
  "publicKey": "…"
Then those who are on the list already approve it, and publish it. From then on
this key can approve.
Next: npx chhamas approve signers --role ROLE --key FILE
Then: npx chhamas publish signers
`);
  const km = await runChhamas(desk, 'keygen', 'signer-four', '--key', 'four.json');
  expect(km.out).toContain('content/signers.json');
  expect(km.out).toContain('chhamas publish signers');
});

test('without a file the line says how one is named, outside of the project', async () => {
  const { desk, remove } = copyContent('demo');
  remove('periods');
  const { km, en } = await runInBoth(desk, 'keygen', 'signer-three');
  expect([km.code, en.code, en.err]).toEqual([
    2,
    2,
    'chhamas: Where is the key to lie? Name a file outside of the project: --key ../signer-three.json\n',
  ]);
  expect(km.err).toContain('--key ../signer-three.json');
});

test('a passphrase that can be tried out makes no key; an old key opens with the one that it has', async () => {
  const { desk, remove } = copyContent('demo');
  remove('periods');
  process.env['CHHAMAS_PASSPHRASE'] = 'abc';
  try {
    const { km, en } = await runInBoth(desk, 'keygen', 'signer-three', '--key', 'key.json');
    expect([km.code, en.code, existsSync(join(desk, 'key.json'))]).toEqual([2, 2, false]);
    expect(en.err).toContain('too short: at least 12 characters. Whoever gets hold of the file');
    expect(km.err).toContain('យ៉ាងតិច ១២ តួអក្សរ');
  } finally {
    process.env['CHHAMAS_PASSPHRASE'] = 'demonstration';
  }
});

test.runIf(hasTerminal)(
  'in a terminal it asks for the file, and says what is wrong with a passphrase',
  async () => {
    const { desk, remove } = copyContent('demo');
    remove('periods');
    delete process.env['CHHAMAS_PASSPHRASE'];
    try {
      const words = ['keygen', 'signer-three', '--lang', 'en'];
      const { code, text } = await runInTerminal(desk, words, [
        ['A file outside of the project', '\u0015key.json\r'],
        ['Passphrase of the key', '\r'],
        ['The passphrase is empty.', 'abc\r'],
        ['at least 12 characters', '\u0015a long passphrase\r'],
        ['The same again', 'a long passphrase\r'],
      ]);
      expect([code, text.includes('The key was written to key.json.')]).toEqual([0, true]);
      expect(existsSync(join(desk, 'key.json'))).toBe(true);
    } finally {
      process.env['CHHAMAS_PASSPHRASE'] = 'demonstration';
    }
  },
);
