import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { approveAndPublish } from './support/approve-release.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const guide = readFileSync(join(root, 'docs/editors-guide.md'), 'utf8');
/** The examples that say which file they are of. */
const examples = Array.from(
  guide.matchAll(/<!-- (\S+\.(?:json|md)) -->\s+```(?:json|markdown)\n([^]*?)```/g),
  ([, file = '', text = '']) => ({ file, text }),
);

/** What the command answers, as the guide shows it: the words of the call, then runs of lines. */
const answers = Array.from(
  guide.matchAll(/```\n\$ npx chhamas (.+ --content content\/demo .+)\n([^]*?)```/g),
  ([, call = '', text = '']) => ({ call, runs: text.split(/^…\n/m).filter((run) => run !== '') }),
);

test('the files of the guide are right as they stand, and make a new version of the report', async () => {
  const { desk, write, read } = copyContent('demo');
  expect(examples.map(({ file }) => file)).toHaveLength(14);
  for (const { file, text } of examples) {
    if (file.endsWith('.md')) {
      write(file, text);
      continue;
    }
    const shown = JSON.parse(text) as object;
    const former = 'schema' in shown ? {} : (JSON.parse(read(file)) as object);
    write(file, JSON.stringify(joined(former, shown)));
  }
  const day = ['--as-of', '2021-02-15', '--lang', 'en'];
  const { code, out } = await approveAndPublish(desk, '2020-S2', ...day);
  expect([code, out]).toEqual([0, 'reports/2020-S2/v2 is published.\n']);
});

test.each(answers)('the command answers as the guide says: $call', async ({ call, runs }) => {
  const { desk } = copyContent('demo');
  const words = call.replace(' --content content/demo', '').split(' ');
  const { out } = await runChhamas(desk, ...words);
  expect(runs).not.toEqual([]);
  for (const run of runs) expect(out).toContain(run);
});

/** A file with the keys that an example shows; an entry with an id takes the place of its like. */
function joined(former: object, shown: object): object {
  const entries = Object.entries(shown as Record<string, unknown>).map(([key, value]) => {
    const before: unknown = Reflect.get(former, key);
    if (!isList(value) || !isList(before)) return [key, value] as const;
    const ids = new Set(value.map(({ id }) => id));
    return [
      key,
      [...before.filter(({ id }) => id !== undefined && !ids.has(id)), ...value],
    ] as const;
  });
  return { ...former, ...Object.fromEntries(entries) };
}

function isList(value: unknown): value is readonly { readonly id?: string }[] {
  return Array.isArray(value);
}

test('the guide has the path of no machine and fits its 620 lines', () => {
  // An example each of all that an editor writes, and one answer of each verb.
  expect(guide.split('\n').length).toBeLessThan(620);
  expect(guide).not.toMatch(/(?:^|[\s"'(])\/(?:home|tmp|work|Users|root)\//m);
});
