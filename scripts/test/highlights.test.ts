import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const asked = ['highlights', '2022-S1', '--as-of', '2022-09-30'];

test('R-02 the highlights of a semester are printed in both languages, and say that they are internal', async () => {
  const { desk } = copyContent('demo');
  const { km, en } = await runInBoth(desk, ...asked);
  expect([km.code, en.code, km.err, en.err]).toEqual([0, 0, '', '']);
  const [title, compared] = en.out.split('\n');
  expect([title, compared]).toEqual([
    'Semester 1, 2022 · highlights',
    'as of 30 September 2022, compared with Semester 1, 2021.',
  ]);
  expect(en.out.replace(/\s+/g, ' ')).toMatch(
    / A change is called clear .* An internal preview of figures that are not published yet\..*$/,
  );
  expect(km.out).toContain('អ្វីដែលគួរដឹងមុនគេ');
  // As many highlights, numbered in the digits of the language.
  const numbers = (text: string, digits: RegExp) => text.match(digits)?.length;
  expect(numbers(en.out, /^ {2}\d+\. /gm)).toBeGreaterThan(2);
  expect(numbers(km.out, /^ {2}[០-៩]+\. /gm)).toBe(numbers(en.out, /^ {2}\d+\. /gm));
  expect(km.out).not.toMatch(/[0-9]/);
  for (const line of `${km.out}${en.out}`.split('\n')) {
    expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(line).not.toMatch(/^\s*%/);
  }
});

test('R-55 for programs they are data, with every number that they were found by', async () => {
  const { desk } = copyContent('demo');
  const { code, out } = await runChhamas(desk, ...asked, '--format', 'json');
  expect(code).toBe(0);
  const { highlights, ...rest } = JSON.parse(out) as {
    readonly highlights: readonly { readonly kind: string }[];
  };
  expect(Object.keys(rest)).toEqual([
    'semester',
    'asOf',
    'earlier',
    'unclear',
    'notCompared',
    'leftOut',
  ]);
  const [change] = highlights.filter(({ kind }) => kind === 'change');
  expect(Object.keys(change ?? {})).toEqual(
    expect.arrayContaining(['indicator', 'unit', 'now', 'before', 'difference', 'ratio', 'p']),
  );
});

test('a semester of press figures alone has none to preview', async () => {
  const { desk } = copyContent('real');
  const outcome = await runChhamas(desk, 'highlights', '2025-S1', '--lang', 'en');
  expect(outcome).toEqual({
    code: 2,
    out: '',
    err: 'chhamas: 2025-S1 holds press figures only; it has no returns to follow.\n',
  });
});
