import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { runChhamas } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const guide = readFileSync(join(root, 'docs/editors-guide.md'), 'utf8');
/** The examples that say which file they are of. */
const examples = Array.from(
  guide.matchAll(/<!-- (\S+\.(?:json|md)) -->\s+```(?:json|markdown)\n([^]*?)```/g),
  ([, file = '', text = '']) => ({ file, text }),
);

test('the returns, the amendment, the inquiry, what was coordinated and the decisions of the guide are right as they stand', async () => {
  const { desk, write, read } = copyContent('demo');
  expect(examples.map(({ file }) => file)).toHaveLength(10);
  for (const { file, text } of examples) {
    if (file.endsWith('.md')) {
      write(file, text);
      continue;
    }
    const isWhole = 'schema' in (JSON.parse(text) as object);
    const whole = isWhole ? {} : (JSON.parse(read(file)) as object);
    write(file, JSON.stringify({ ...whole, ...(JSON.parse(text) as object) }));
  }
  const publish = ['publish', '2020-S2', '--as-of', '2021-02-15', '--lang', 'en'];
  const { code, out } = await runChhamas(desk, ...publish);
  expect([code, out]).toEqual([
    0,
    'Semester 2, 2020 version 2 was written to content/releases/reports/2020-S2/v2.\n',
  ]);
});

test('the guide has the path of no machine and fits its 440 lines', () => {
  expect(guide.split('\n').length).toBeLessThan(440);
  expect(guide).not.toMatch(/(?:^|[\s"'(])\/(?:home|tmp|work|Users|root)\//m);
});
