import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';

test('R-42, R-43, R-45 the plan of 2014 to 2018 is told as it stands, in both languages', async () => {
  const { km, en } = await runInBoth(root, 'plan', 'status', '--as-of', '2017-06-13');
  expect([km.code, en.code, km.err, en.err]).toEqual([0, 0, '', '']);
  const lines = en.out.split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'Action plan 2014-2018 · being prepared',
    'as of 13 June 2017',
  ]);
  expect(en.out).toContain('Left out until the plan of their working group is signed: 6.');
  for (const code of ['plan/undecided', 'plan/strategy-uncovered', 'plan/not-approved']) {
    expect(en.out).toContain(`blocker  ${code}`);
    expect(km.out).toContain(code);
  }
  expect(en.out).toContain('warning  plan/plan-unsigned');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test('the same is data for a program', async () => {
  const { out } = await runChhamas(root, 'plan', 'status', '2014-2018', '--format', 'json');
  const { plans } = JSON.parse(out) as {
    readonly plans: readonly { readonly state: string; readonly findings: readonly object[] }[];
  };
  expect(plans.map(({ state }) => state)).toEqual(['drafting']);
  expect(plans[0]?.findings[0]).toMatchObject({ code: 'plan/not-approved' });
});

test('wrong use is one line and exit code 2', async () => {
  const said = async (...words: readonly string[]) => {
    const { code, out, err } = await runChhamas(root, 'plan', ...words, '--lang', 'en');
    return [code, out, err];
  };
  expect(await said('stats')).toEqual([
    2,
    '',
    'chhamas: stats is nothing that can be asked of a plan. Write status.\n',
  ]);
  expect(await said('status', '2019-2023')).toEqual([
    2,
    '',
    'chhamas: There is no plan 2019-2023. There is: 2014-2018\n',
  ]);
  expect((await said('status', '--as-of', 'today'))[0]).toBe(2);
});
