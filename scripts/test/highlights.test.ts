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
    'comparison',
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

test('R-12 while a semester runs it says how many months are over, and tells no fall in reporting', async () => {
  const { desk } = copyContent('demo');
  const { km, en } = await runInBoth(desk, 'highlights', '2022-S2', '--as-of', '2022-09-15');
  expect(en.out).toContain('2 of 6 months are over');
  expect(km.out).toContain('កន្លងផុត ២ ខែ ក្នុងចំណោម ៦ ខែ');
  expect(en.out).not.toContain('in reporting only');
});

test('where there is nothing to compare it says so once, and lists nothing', async () => {
  const { desk } = copyContent('demo');
  const first = await runChhamas(desk, 'highlights', '2020-S2', '--lang', 'en');
  expect(first.out).toContain('there is no semester of the year before to compare with');
  const early = ['highlights', '2022-S1', '--as-of', '2020-01-01', '--lang', 'en'];
  const nothing = await runChhamas(desk, ...early);
  expect(nothing.out).toContain('No monthly return had come by that day');
  for (const { out } of [first, nothing]) expect(out).not.toMatch(/Not compared|called clear/);
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
