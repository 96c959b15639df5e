import { configDefaults, defineConfig } from 'vitest/config';

// Set before the workers start, so that each of them starts with it.
process.env['TZ'] = 'UTC';

const fourHours = 4 * 60 * 60_000;
const isLong = process.env['CHHAMAS_LONG'] === '1';

/** *.test-d.ts are not here: `npm run check` compiles them, which is all that they ask. */
export default defineConfig({
  test: {
    projects: [
      project('core', ['packages/core/src/**'], 60_000),
      ...(isLong ? [] : [project('mocked', ['packages/core/src/**'], 60_000)]),
      project('scripts', ['scripts/test/**', 'scripts/src/**'], 90_000),
      project('site', ['packages/site/**'], 240_000),
    ],
    passWithNoTests: isLong,
    // Half of the tests wait for a process that they started: no core is kept free for the runner.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.vitest/results.json' },
  },
});

function project(name: string, folders: readonly string[], timeoutMilliseconds: number) {
  // A test that puts another module in the place of one needs modules of its own.
  const files = name === 'mocked' ? '*.mocked.test.ts' : '*.test.ts';
  return {
    extends: true as const,
    test: {
      name,
      include: folders.map((folder) => `${folder}/${isLong ? '*.long.test.ts' : files}`),
      exclude: [
        ...configDefaults.exclude,
        '**/dist/**',
        ...(isLong ? [] : ['**/*.long.test.ts']),
        ...(name === 'mocked' ? [] : ['**/*.mocked.test.ts']),
      ],
      setupFiles: ['scripts/test/support/no-console.ts'],
      // No module of the core holds a state: loaded once for all of its tests, they take half the time.
      isolate: name !== 'core' || isLong,
      testTimeout: isLong ? fourHours : timeoutMilliseconds,
      hookTimeout: isLong ? fourHours : timeoutMilliseconds,
    },
  };
}
