import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { findingsDoc } from '../src/findings-doc.ts';

test('docs/findings.md lists every finding as it is said today', async () => {
  const file = join(root, 'docs/findings.md');
  const style = { ...(await resolveConfig(file)), filepath: file };
  // Where they differ: npm run docs:findings --workspace @chhamas/scripts
  expect(await readFile(file, 'utf8')).toBe(await format(findingsDoc(), style));
});

test('every finding says something in both languages, and leaves no mark of the catalogue', () => {
  const rows = findingsDoc()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  for (const row of rows) {
    const [, , message, hint] = row.replaceAll('\\|', '/').split(' | ');
    expect([message, hint].join()).not.toMatch(/\[\[|\]\]|\{[a-z]+\}|undefined/i);
    expect(message).toMatch(/[a-z].*<br>.*\p{Script=Khmer}/u);
    expect(hint).toMatch(/[a-z].*<br>.*\p{Script=Khmer}/u);
  }
  expect(rows.length).toBeGreaterThan(50);
});
