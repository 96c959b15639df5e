import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoContent, scratchFolder } from '../testing/scratch-folder.ts';
import { openKeyFile } from './key-file.ts';

const path = join(demoContent, 'keys/signer-one.json');

test('a key of the demonstration opens with the passphrase that everybody knows', async () => {
  const { signer, kid, key } = await openKeyFile(path, 'demonstration');
  expect([signer, kid]).toEqual(['signer-one', expect.stringMatching(/^[\w-]{43}$/)]);
  expect([key.type, key.extractable]).toEqual(['private', false]);
});

test('with another passphrase, or where no key lies, none is opened', async () => {
  const expected = (file: string) => new RangeError(`Expected a key in ${file}.`);
  await expect(openKeyFile(path, 'another')).rejects.toThrow(expected(path));
  const file = join(await scratchFolder(), 'key.json');
  await writeFile(file, '{}\n');
  await expect(openKeyFile(file, 'demonstration')).rejects.toThrow(expected(file));
  await expect(openKeyFile(`${file}x`, 'demonstration')).rejects.toThrow('ENOENT');
});
