import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { coreIsPure, namedExportsOnly } from './eslint/house-rules.js';
import { siteImports } from './eslint/site-imports.js';

const tests = ['**/*.test.ts', '**/*.test-d.ts', '**/test/**'];

export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', '**/.turbo/', '**/coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] } },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An interface of a schema reads as one word on hover; a type would be written out in full.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // These three find more style than faults.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },

  // astro check holds the types of .astro; ESLint holds the imports.
  { files: ['**/*.astro'], extends: [astro.configs.recommended] },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.base], rules: { eqeqeq: 'error' } },

  { files: ['packages/core/src/**/*.ts', 'scripts/**/*.{ts,mjs}'], rules: namedExportsOnly },
  { files: ['packages/core/src/**/*.ts'], ignores: tests, rules: { 'no-console': 'error' } },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: [...tests, 'packages/core/src/node/**', 'packages/core/src/testing/**'],
    rules: coreIsPure,
  },

  ...siteImports({ root: 'packages/site/src', ignores: tests }),
);
