import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import type { DocExample, ExampleRun } from './support/doc-examples.ts';
import { examplesIn, runExamples } from './support/doc-examples.ts';

const smallCountry = 'packages/core/examples/small-country.mjs';
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const [, prints] = /It prints\n\n```text\n([^]*?)```/.exec(textOf('docs/library.md')) ?? [];
const example: DocExample = { name: smallCountry, code: textOf(smallCountry), prints };
const examples = [
  example,
  ...examplesIn('docs/library.md'),
  ...examplesIn('packages/core/README.md'),
];
let run: ExampleRun = { outcomes: [], typeFaults: [] };

beforeAll(() => {
  run = runExamples(examples);
}, 120_000);

describe('an example of the library guide does and prints what stands beside it', () => {
  test.each(examples.map((each, index) => ({ ...each, index })))(
    '$name',
    ({ index, prints: expected = '' }) => {
      expect(run.outcomes[index]).toEqual({ printed: expected });
    },
  );
});

test('every example of the library guide compiles under strict', () => {
  expect(run.typeFaults).toEqual([]);
});

test('a small country’s report takes fewer than 60 lines', () => {
  expect(textOf(smallCountry).trimEnd().split('\n').length).toBeLessThan(60);
});

test('an example that says something untrue is found out', () => {
  const untrue = { name: '', code: '1 + 1;\n//=> 3\n', prints: undefined };
  const unthrown = { ...untrue, code: 'Math.abs(1);\n//=> RangeError: Expected 1.\n' };
  const mistyped = { ...untrue, code: 'export const text: string = 1;\n' };
  const { outcomes, typeFaults } = runExamples([untrue, unthrown, mistyped]);
  expect(outcomes.map(({ error }) => typeof error)).toEqual(['string', 'string', 'undefined']);
  expect(typeFaults).toEqual(["typed-2.ts: Type 'number' is not assignable to type 'string'."]);
});
