import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sealCodes } from './seal-codes.ts';

const seal = fileURLToPath(new URL('../../../core/src/release/seal', import.meta.url));

test('every finding of the seal has its sentence on the page that checks files', async () => {
  const names = (await readdir(seal)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(seal, name), 'utf8')));
  const found = texts.join('\n').matchAll(/'(release\/[a-z-]+)'/g);
  const codes = Array.from(found, ([, code = '']) => code);
  expect(new Set<string>(sealCodes)).toEqual(new Set(codes));
});
