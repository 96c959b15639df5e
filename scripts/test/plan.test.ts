import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { approveAndPublish, approveAs } from './support/approve-release.ts';
import { copyContent } from './support/scratch-content.ts';
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

test('R-44, R-48 a plan goes the way of a report: approved twice, published, verified, and revised', async () => {
  const { desk, edit, read } = copyContent('demo');
  const day = ['--as-of', '2022-10-01', '--lang', 'en'];
  const early = await approveAs(desk, '2019-2023', 0, ...day);
  expect([early.code, early.out]).toEqual([1, expect.stringContaining('release/no-rule')]);
  const rule = '"plan": { "roles": ["secretary-general", "permanent-vice-chair"], "signers": 2 }';
  edit('signers.json', '"rules": {', `"rules": { ${rule},`);
  expect((await approveAndPublish(desk, 'signers', ...day)).out).toBe('signers/v2 is published.\n');
  expect((await approveAndPublish(desk, '2019-2023', ...day)).out).toBe(
    'plans/2019-2023/v1 is published.\n',
  );
  const plan = JSON.parse(read('releases/plans/2019-2023/v1/plan.json')) as {
    readonly awaitingSignature: readonly string[];
  };
  expect(plan.awaitingSignature).toEqual(['intl-coop']);
  const verified = await runChhamas(desk, 'verify', '--lang', 'en');
  expect([verified.code, verified.out]).toEqual([
    0,
    expect.stringContaining('plans/2019-2023/v1: every byte is as approved'),
  ]);
  const again = await approveAs(desk, '2019-2023', 0, ...day);
  expect([again.code, again.out]).toEqual([1, expect.stringContaining('release/unchanged')]);
});

test('R-44 a plan that skipped the workshop is refused, and nothing is written', async () => {
  const { desk, edit, hash } = copyContent('demo');
  edit('plans/2019-2023/plan.json', /\{[^{}]*"workshop-held"[^{}]*\{[^{}]*\}[^{}]*\},/, '');
  const before = hash();
  const { code, out } = await approveAs(desk, '2019-2023', 0, '--lang', 'en');
  expect([code, out]).toEqual([1, expect.stringContaining('kernel/illegal-transition')]);
  expect(hash()).toBe(before);
});
