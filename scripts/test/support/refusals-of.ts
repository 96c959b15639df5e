import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { hasStackTrace, runInBoth } from './run-chhamas.ts';
import { copyContent } from './scratch-content.ts';

/**
 * What calls that cannot be meant are answered with, in English and in Khmer by turns. Each must end with 2,
 * print nothing else, and write nothing.
 */
export async function refusalsOf(calls: readonly (readonly string[])[]): Promise<string> {
  const { desk, hash } = copyContent('demo');
  const before = hash();
  const lines: string[] = [];
  for (const words of calls) {
    const { km, en } = await runInBoth(desk, ...words);
    expect([km.code, km.out, en.code, en.out]).toEqual([2, '', 2, '']);
    expect([hasStackTrace(km), hasStackTrace(en)]).toEqual([false, false]);
    lines.push(en.err, km.err);
  }
  expect([hash(), readdirSync(desk)]).toEqual([before, ['content']]);
  return lines.join('');
}
