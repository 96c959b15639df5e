import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';

const rows = readFileSync(join(root, 'docs/requirements.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| R-'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
  .map(([requirement = '', , modules = '', tests = '', open = '']) => ({
    requirement,
    modules: Array.from(modules.matchAll(/`([^`]+)`/g), ([, file = '']) => pathOf(file)),
    tests: tests.split('<br>').flatMap((each) => {
      const [, file, name] = /^`([^`]+)`: (.+)$/.exec(each) ?? [];
      return file === undefined || name === undefined ? [] : [{ file: pathOf(file), name }];
    }),
    open,
  }));

function pathOf(file: string): string {
  return join(root, /^(?:scripts|packages)\//.test(file) ? file : `packages/core/src/${file}`);
}

/** Every requirement of the brief. */
const inScope = Array.from({ length: 58 }, (_, index) => index + 1).map(
  (number) => `R-${String(number).padStart(2, '0')}`,
);

test('docs/requirements.md has a row for each requirement in scope, in their order', () => {
  expect(rows.map(({ requirement }) => requirement)).toEqual(inScope);
});

describe.each(rows)('the row of $requirement', ({ requirement, modules, tests, open }) => {
  test('names modules that there are', () => {
    expect(modules.filter((file) => !existsSync(file))).toEqual([]);
    expect(modules).not.toEqual([]);
  });

  test('names tests that there are, which carry a requirement in their name', () => {
    for (const { file, name } of tests) {
      expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
      expect(name).toMatch(/R-\d\d/);
    }
  });

  test('names a test of its own, and says what is open', () => {
    expect(tests.filter(({ name }) => name.includes(requirement))).not.toEqual([]);
    expect(open).not.toBe('');
  });
});
