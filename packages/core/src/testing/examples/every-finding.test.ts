import { expect, test } from 'vitest';
import type { Finding } from '../../kernel/finding.ts';
import { ofSeverity } from '../../kernel/finding.ts';
import { findingSeverity } from '../../kernel/finding-codes.ts';
import { name, say } from '../say.ts';
import { checkFolder, filesOf, findIn } from './find-in-example.ts';
import { findInForm } from './form-sheets.ts';
import { findingExamples } from './index.ts';

const examples = Object.entries(findingExamples);
const shown = examples.flatMap(([code, each]) =>
  each.kind === 'content' || each.kind === 'tables' ? [{ code, each }] : [],
);
const sheets = examples.flatMap(([code, each]) => (each.kind === 'sheet' ? [{ code, each }] : []));
const states = examples.flatMap(([code, each]) => (each.kind === 'state' ? [{ code, each }] : []));
const asked = shown.flatMap(({ code, each }) =>
  each.kind === 'content' && each.asking !== 'check' ? [{ code, each }] : [],
);

/** The sentences of all that has this code; it throws where one of them has a gap. */
const sentencesOf = (code: string, findings: readonly Finding[]) =>
  say(findings.filter((each) => each.code === code));

test('there is an example of every code, in the order in which findings are listed', () => {
  expect(examples.map(([code]) => code).toSorted()).toEqual(
    Object.keys(findingSeverity).toSorted(),
  );
});

test.each(shown)('$code is found in its example, and not where it is put right', async (given) => {
  const { code, each } = given;
  const { wrong, right } = filesOf(each);
  const found = await findIn(each, wrong);
  expect(sentencesOf(code, found)).toContain(code);
  const left = name(await findIn(each, right));
  expect(left.filter((one) => one.startsWith(`${code} `))).toEqual([]);
  // Of what is asked of a whole semester more is open; elsewhere nothing else is wrong.
  if (each.kind === 'content' && each.asking !== 'check') return;
  expect([new Set(found.map((one) => one.code)), left]).toEqual([new Set([code]), []]);
});

test.each(sheets)('$code is found in its form, and not where it is put right', ({ code, each }) => {
  expect(sentencesOf(code, findInForm(each.wrong))).toContain(code);
  const left = findInForm(each.right);
  expect(left.filter((one) => one.code === code)).toEqual([]);
  expect(name(ofSeverity(left, 'error'))).toEqual([]);
});

test.each(states)('$code is found where the state of its example is', async ({ code, each }) => {
  expect(sentencesOf(code, await each.find())).toContain(code);
});

test.each(asked)('$code: what is asked about is without errors, wrong and right', async (given) => {
  const { wrong, right } = filesOf(given.each);
  const found = [...(await checkFolder(wrong)), ...(await checkFolder(right))];
  expect(name(ofSeverity(found, 'error'))).toEqual([]);
});
