import { configDefaults, defineConfig } from 'vitest/config';

// Set before the workers start, so that each of them starts with it.
process.env['TZ'] = 'UTC';
process.env['CHHAMAS_PROPERTY_SHARE'] = '0.1';

/** The quick tests that mutants are held against: those of the rooms that are mutated. */
// eslint-disable-next-line no-restricted-syntax -- Vitest takes no other export.
export default defineConfig({
  test: {
    include: [
      'packages/core/src/{aggregation,collection,comparison,disclosure,evidence,figure}/**/*.test.ts',
    ],
    // Random tables against every pattern there is: a good proof, and seconds for each mutant.
    exclude: [
      ...configDefaults.exclude,
      'packages/core/src/disclosure/**/*.property.test.ts',
      '**/*.long.test.ts',
    ],
    setupFiles: ['scripts/test/support/no-console.ts'],
    // No module of the core holds a state: to load each of them once for all tests is twice as fast.
    isolate: false,
  },
});
