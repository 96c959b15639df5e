import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as core from './index.ts';
import * as disclosure from './disclosure/index.ts';
import * as language from './language/index.ts';
import * as node from './node/index.ts';
import * as releases from './node/releases.ts';
import * as published from './published/index.ts';
import * as verify from './release/seal/index.ts';

test.each([
  ['@chhamas/core', core],
  ['@chhamas/core/disclosure', disclosure],
  ['@chhamas/core/language', language],
  ['@chhamas/core/published', published],
  ['@chhamas/core/verify', verify],
  ['@chhamas/core/node', node],
  ['@chhamas/core/node/releases', releases],
])('%s opens exactly these names', (_, door) => {
  expect(Object.keys(door).sort()).toMatchSnapshot();
});

test('every door of the package is one of these', async () => {
  const manifest = JSON.parse(
    await readFile(join(import.meta.dirname, '../package.json'), 'utf8'),
  ) as { exports: Record<string, unknown> };
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './disclosure',
    './language',
    './published',
    './verify',
    './node',
    './node/releases',
  ]);
});

test('no door but disclosure’s own function gives out a protected figure', () => {
  for (const door of [core, disclosure, language, published, verify, node, releases]) {
    expect(Object.keys(door)).not.toContain('mintProtected');
  }
});
