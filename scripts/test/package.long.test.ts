import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import type { PackedCore } from './support/packed-core.ts';
import { nodesOnPath, packCore, runIn } from './support/packed-core.ts';

const example = 'node_modules/@chhamas/core/examples/small-country.mjs';
const guide = readFileSync(join(root, 'docs/library.md'), 'utf8');
let core: PackedCore;

beforeAll(() => {
  core = packCore();
});
afterAll(() => {
  core.remove();
});

describe('the package of the core', () => {
  test('holds what it runs, its sources and its words, and nothing of its tests', () => {
    const { paths } = core;
    expect(paths.filter((path) => !/^(?:dist|src)\/|^CHANGELOG/.test(path)).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'examples/protect-counts.json',
      'examples/small-country.mjs',
      'package.json',
    ]);
    expect(paths).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts']));
    expect(paths).toContain('src/index.ts');
    expect(paths.filter((path) => /\.test|testing|snapshots/.test(path))).toEqual([]);
  });

  test.each([...nodesOnPath()])('runs its example with Node %s', (_, node) => {
    const [, prints] = /It prints\n\n```text\n([^]*?)```/.exec(guide) ?? [];
    expect(runIn(core.project, node, example)).toBe(prints);
  });

  test('shows its types to a strict compiler, without the types of Node', () => {
    const doors = ['', '/disclosure', '/language', '/published', '/node', '/node/releases'].map(
      (door) => `export * as door${door.replaceAll('/', '_')} from '@chhamas/core${door}';\n`,
    );
    writeFileSync(join(core.project, 'doors.ts'), doors.join(''));
    cpSync(join(core.project, example), join(core.project, 'example.mjs'));
    cpSync(join(core.project, example), join(core.project, 'example.ts'));
    const strict = ['--strict', '--module', 'nodenext', '--noEmit'];
    expect(runIn(core.project, 'tsc', ...strict, 'doors.ts', 'example.ts')).toBe('');
    expect(runIn(core.project, 'tsc', ...strict, '--checkJs', 'example.mjs')).toBe('');
  });

  test('leaves publint nothing to say', () => {
    expect(runIn(core.project, 'publint', 'run', core.tarball, '--strict')).toContain('All good!');
  });

  test('resolves from ES modules and from bundlers by every door', () => {
    const said = runIn(core.project, 'attw', core.tarball, '--profile', 'esm-only', '-f', 'json');
    const { analysis } = JSON.parse(said) as { analysis: { entrypoints: object } };
    expect(Object.keys(analysis.entrypoints)).toHaveLength(6);
  });

  test('loads no WebAssembly with its first door', () => {
    const listening = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({
        load(url, context, next) {
          const result = next(url, context);
          const isWasm = /\\.wasm\\b/.test(url) || String(result.source).includes('WebAssembly');
          loaded.push({ url, isWasm });
          return result;
        },
      });
      await import('@chhamas/core');
      process.stdout.write(JSON.stringify(loaded));
    `;
    writeFileSync(join(core.project, 'listening.mjs'), listening);
    const said = runIn(core.project, 'node', 'listening.mjs');
    const loaded = JSON.parse(said) as readonly { url: string; isWasm: boolean }[];
    expect(loaded.filter(({ url }) => url.endsWith('/@chhamas/core/dist/index.js'))).toHaveLength(
      1,
    );
    expect(loaded.filter(({ isWasm }) => isWasm)).toEqual([]);
  });
});

test('changesets become a version and its changelog', () => {
  const clone = mkdtempSync(join(tmpdir(), 'chhamas-version-'));
  onTestFinished(() => {
    rmSync(clone, { recursive: true, force: true });
  });
  const packages = ['packages/core', 'packages/site', 'content', 'scripts'];
  for (const file of [
    ...['package.json', 'package-lock.json', '.changeset'],
    ...packages.map((folder) => `${folder}/package.json`),
  ]) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(root, file), join(clone, file), { recursive: true });
  }
  writeFileSync(
    join(clone, '.changeset/one-more.md'),
    "---\n'@chhamas/core': minor\n---\n\nAdds one more thing.\n",
  );
  runIn(clone, 'changeset', 'version');
  const changelog = readFileSync(join(clone, 'packages/core/CHANGELOG.md'), 'utf8');
  expect(changelog).toMatch(/^# @chhamas\/core\n\n## \d+\.\d+\.\d+\n\n### Minor Changes\n/);
  expect(changelog).toContain('- Adds one more thing.');
});
