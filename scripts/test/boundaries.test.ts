import { afterAll, describe, expect, test } from 'vitest';
import { makeScratchTree, type ScratchTree } from './support/scratch-tree.ts';

// The same commands as `npm run boundaries` and `npm run lint`, on a tree of our own: the real one is never touched.
const cruise = (tree: ScratchTree) =>
  tree.run(
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['--config', '.dependency-cruiser.cjs', 'packages', 'scripts'],
  );
const lint = (tree: ScratchTree) =>
  tree.run('eslint/bin/eslint.js', '.', '--max-warnings', '0', '--format', 'json');

const trees: ScratchTree[] = [];
const treeOf = (files: Readonly<Record<string, string>>) => {
  const tree = makeScratchTree(files);
  trees.push(tree);
  return tree;
};
afterAll(() => {
  for (const tree of trees) tree.remove();
});

const core = 'packages/core/src';
const site = 'packages/site/src';
const cleanSources = {
  [`${core}/kernel/month.ts`]: `import { z } from 'zod';\n\nexport const Month = z.string();\n`,
  [`${core}/figure/mint-protected.ts`]: `import { Month } from '../kernel/month.ts';\n\nexport const minted = Month;\n`,
  [`${core}/collection/ledger.ts`]: `export { Month } from '../kernel/month.ts';\n`,
  [`${core}/disclosure/protect.ts`]: `export { minted } from '../figure/mint-protected.ts';\n`,
  [`${core}/node/read.ts`]: `import { readFileSync } from 'node:fs';\n\nexport const read = (file: string) => readFileSync(file, 'utf8');\n`,
  [`${core}/index.ts`]: `export { Month } from './kernel/month.ts';\n`,
  'packages/core/tsconfig.json': `{ "extends": "../../tsconfig.base.json", "compilerOptions": { "types": ["node"] }, "include": ["src"] }\n`,
  'scripts/serve.mjs': `export const served = 1;\n`,
  [`${site}/pages/index.astro`]: `---\nimport '@chhamas/core/published';\n---\n\n<p></p>\n`,
};

describe('dependency-cruiser', () => {
  test('passes a tree where each keeps to its own', async () => {
    const { code, output } = await cruise(treeOf(cleanSources));
    expect(output).toContain('no dependency violations found');
    expect(code).toBe(0);
  });

  test('names the rule, the file and the import of each that does not', async () => {
    const tree = treeOf({
      ...cleanSources,
      [`${core}/kernel/disk.ts`]: `import 'node:fs';\n`,
      [`${core}/kernel/types.ts`]: `import type { Ledger } from '../collection/ledger.ts';\n`,
      [`${core}/disclosure/peek.ts`]: `import '../collection/ledger.ts';\n`,
      [`${core}/comparison/mint.ts`]: `import '../figure/mint-protected.ts';\n`,
      [`${core}/collection/parse.ts`]: `import 'unified';\n`,
      [`${core}/language/there.ts`]: `import './back.ts';\n`,
      [`${core}/language/back.ts`]: `import './there.ts';\n`,
      [`${core}/misc/thing.ts`]: `import '../kernel/month.ts';\n`,
      [`${core}/plan/progress.ts`]: `import '../testing/plans.ts';\n`,
      [`${core}/testing/plans.ts`]: `export const plans = [];\n`,
      [`${core}/kernel/month.test.ts`]: `import '../../../site/src/queries/report.ts';\n`,
      [`${site}/queries/report.ts`]: `import '../../../../scripts/serve.mjs';\n`,
      'scripts/src/verb.ts': `import '../../packages/core/src/kernel/month.ts';\n`,
      'scripts/bootstrap.mjs': `import 'zod';\n`,
    });
    const { code, output } = await cruise(tree);
    expect(code).not.toBe(0);
    const faults = output.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' '));
    const expected = [
      `error room-kernel: ${core}/kernel/disk.ts → fs`,
      `error only-node-touches-the-machine: ${core}/kernel/disk.ts → fs`,
      `error room-kernel: ${core}/kernel/types.ts → ${core}/collection/ledger.ts`,
      `error room-disclosure: ${core}/disclosure/peek.ts → ${core}/collection/ledger.ts`,
      `error only-disclosure-mints-protected-figures: ${core}/comparison/mint.ts → ${core}/figure/mint-protected.ts`,
      `error every-core-file-is-in-a-room: ${core}/misc/thing.ts → ${core}/kernel/month.ts`,
      `error testing-is-for-tests: ${core}/plan/progress.ts → ${core}/testing/plans.ts`,
      `error nobody-imports-the-site: ${core}/kernel/month.test.ts → ${site}/queries/report.ts`,
      `error site-leaves-scripts-and-content-alone: ${site}/queries/report.ts → scripts/serve.mjs`,
      `error scripts-use-the-doors-of-core: scripts/src/verb.ts → ${core}/kernel/month.ts`,
    ];
    expect(faults).toEqual(expect.arrayContaining(expected));
    expect(output).toMatch(/room-collection: .*collection\/parse\.ts → .*unified/);
    expect(output).toMatch(/no-circle: .*language\/back\.ts/);
    expect(output).toMatch(/bootstrap-runs-before-install: scripts\/bootstrap\.mjs → .*zod/);
  });
});

describe('ESLint', () => {
  test('passes a tree where each keeps to its own', async () => {
    const { code, output } = await lint(treeOf(cleanSources));
    expect(messagesOf(output)).toEqual([]);
    expect(code).toBe(0);
  });

  test('holds the imports of .astro', async () => {
    const page = (source: string) => `---\n${source}\n---\n\n<p></p>\n`;
    const tree = treeOf({
      ...cleanSources,
      [`${site}/pages/core.astro`]: page(`import { check } from '@chhamas/core';`),
      [`${site}/pages/node.astro`]: page(`import { read } from '@chhamas/core/node';`),
      [`${site}/pages/releases.astro`]: page(`import { read } from '@chhamas/core/node/releases';`),
      [`${site}/pages/disk.astro`]: page(`import { readFile } from 'node:fs/promises';`),
      [`${site}/pages/content.astro`]: page(`import site from '../../../../content/site.json';`),
      [`${site}/pages/entries.astro`]: page(`import { getEntry } from 'astro:content';`),
      [`${site}/pages/chart.astro`]: page(`import * as Plot from '@observablehq/plot';`),
      [`${site}/pages/late.astro`]: page(`const core = await import('@chhamas/core');`),
      [`${site}/pages/glob.astro`]: page(`const all = import.meta.glob('../../*.json');`),
      [`${core}/kernel/noise.ts`]: `console.log(Math.random());\n`,
      [`${core}/kernel/default.ts`]: `export default 1;\n`,
    });
    const { code, output } = await lint(tree);
    expect(code).toBe(1);
    const refused = messagesOf(output).filter(({ rule }) =>
      /^no-restricted|^no-console/.test(rule),
    );
    expect(refused.map(({ rule, file }) => `${file}: ${rule}`).sort()).toEqual([
      'chart.astro: no-restricted-imports',
      'content.astro: no-restricted-imports',
      'core.astro: no-restricted-imports',
      'default.ts: no-restricted-syntax',
      'disk.astro: no-restricted-imports',
      'entries.astro: no-restricted-imports',
      'glob.astro: no-restricted-syntax',
      'late.astro: no-restricted-syntax',
      'node.astro: no-restricted-imports',
      'noise.ts: no-console',
      'noise.ts: no-restricted-properties',
      'releases.astro: no-restricted-imports',
    ]);
  });
});

function messagesOf(output: string) {
  const results = JSON.parse(output) as {
    filePath: string;
    messages: { ruleId: string | null; message: string }[];
  }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({
      file: filePath.split(/[\\/]/).at(-1) ?? '',
      rule: ruleId ?? 'parse error',
      message,
    })),
  );
}
