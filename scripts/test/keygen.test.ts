import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChhamas } from './support/run-chhamas.ts';
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
