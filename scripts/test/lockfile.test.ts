import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

// npm ci installs an incomplete list without a word.
test('everything that a package needs is in the lockfile', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies = {} }]) =>
    Object.keys(dependencies)
      .filter((name) => !isFound(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no host is named in the lockfile', () => {
  const named = Object.entries(packages).filter(
    ([, { resolved = '', link = false }]) => !link && resolved !== '',
  );
  expect(named.map(([path]) => path)).toEqual([]);
});

/** Looks as Node does: in the folder of the package, then in each folder around it. */
function isFound(path: string, name: string): boolean {
  const parts = path.split('/');
  return parts
    .concat('')
    .some((_, index) =>
      Object.hasOwn(
        packages,
        [...parts.slice(0, parts.length - index), 'node_modules', name]
          .filter((part) => part !== '')
          .join('/'),
      ),
    );
}
