import { describe, expect, test } from 'vitest';
import type { Finding } from '../../kernel/finding.ts';
import { findingSeverity } from '../../kernel/finding-codes.ts';
import { name, say } from '../say.ts';
import type { ContentExample, FindingExample, TablesExample } from './finding-example.ts';
import { checkFolder, filesOf, findIn } from './find-in-example.ts';
import { findingExamples } from './index.ts';

const examples = Object.entries(findingExamples);
const isShown = (
  each: readonly [string, FindingExample],
): each is readonly [string, ContentExample | TablesExample] => each[1].kind !== 'state';
const shown = examples.filter(isShown);

/** The sentences of all that has this code; it throws where one of them has a gap. */
const sentencesOf = (code: string, findings: readonly Finding[]) =>
  say(findings.filter((each) => each.code === code));

test('there is an example of every code, in the order in which findings are listed', () => {
  expect(examples.map(([code]) => code).toSorted()).toEqual(
    Object.keys(findingSeverity).toSorted(),
  );
});

test.each(shown)(
  '%s is found in its example, and not where it is put right',
  async (code, example) => {
    const { wrong, right } = filesOf(example);
    expect(sentencesOf(code, await findIn(example, wrong))).toContain(code);
    const rest = name(await findIn(example, right));
    expect(rest.filter((each) => each.startsWith(`${code} `))).toEqual([]);
    // What is wrong is all that is wrong; of what is asked of a whole semester, more is open.
    const isWhole = example.kind === 'tables' || example.asking === 'check';
    if (isWhole) expect(rest).toEqual([]);
  },
);

test.each(
  examples.flatMap(([code, each]) => (each.kind === 'state' ? [[code, each] as const] : [])),
)('%s is found where the state of its example is', async (code, example) => {
  expect(sentencesOf(code, await example.find())).toContain(code);
});

describe('content of which something is asked', () => {
  const later = shown.flatMap(([code, example]) =>
    example.kind === 'content' && example.asking !== 'check' ? [[code, example] as const] : [],
  );

  test.each(later)('%s: it is without errors, wrong and right', async (_, example) => {
    const { wrong, right } = filesOf(example);
    const errors = [...(await checkFolder(wrong)), ...(await checkFolder(right))].filter(
      ({ severity }) => severity === 'error',
    );
    expect(name(errors)).toEqual([]);
  });
});
