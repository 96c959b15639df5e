import { describe, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { approveAndPublish, approveAs } from './support/approve-release.ts';
import { copyContent } from './support/scratch-content.ts';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';

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

test('a plan that was published says which version, and when; on an earlier day it had not been', async () => {
  const words = ['plan', 'status', '2019-2023', '--content', 'content/demo', '--lang', 'en'];
  const now = await runChhamas(root, ...words, '--as-of', '2022-12-01');
  expect(now.out).toContain('published: version 2, 30 September 2022');
  const before = await runChhamas(root, ...words, '--as-of', '2022-01-01');
  expect(before.out).toContain('published: version 1, 29 June 2021');
  const data = await runChhamas(root, ...words, '--format', 'json', '--as-of', '2021-01-01');
  expect(data.out).not.toContain('"published"');
});

const wrongCalls = [
  ['plan'],
  ['plan', 'stats'],
  ['plan', 'status', '2019-2023'],
  ['plan', 'status', '2014'],
  ['plan', 'compile', '2018-2014'],
  ['plan', 'status', '--as-of', 'today'],
  ['plan', 'new', '2014-2018'],
  ['plan', 'new', '2024-2028'],
  ['plan', 'new', '2024-2028', '--half', '3'],
  ['plan', 'decide', '2014-2018', 'a2'],
  ['plan', 'decide', '2014-2018', 'A២', 'cut'],
  ['plan', 'decide', '2014-2018', 'a77', 'cut'],
  ['plan', 'decide', '2014-2018', 'a2', 'contine'],
  ['plan', 'decide', '2014-2018', 'a2', 'maybe'],
  ['plan', 'decide', '2014-2018', 'a2', 'cut', '--reason-en', 'Nobody asked for it.'],
  ['plan', 'decide', '2014-2018', 'a2', 'cut', '--half', '1'],
  ['plan', 'diff', '2014-2018'],
  ['plan', 'diff', '2014-2018', '1'],
  ['plan', 'diff', '2014-2018', '1', '2'],
];

test('wrong use is one line and exit code 2, and nothing is written', async () => {
  const { desk, hash } = copyContent('real');
  const before = hash();
  const lines: string[] = [];
  for (const words of wrongCalls) {
    const outcome = await runChhamas(desk, ...words, '--lang', 'en');
    expect([outcome.code, outcome.out, hasStackTrace(outcome)]).toEqual([2, '', false]);
    lines.push(outcome.err);
  }
  expect(lines.join('')).toMatchInlineSnapshot(`
    "chhamas: plan is not a verb. Write plan status, plan new, plan decide, plan diff, plan compile, or --help.
    chhamas: plan stats is not a verb. Was plan status meant?
    chhamas: There is no plan 2019-2023. There is: 2014-2018
    chhamas: 2014 are not the years of a plan. Write them as 2024-2028.
    chhamas: 2018-2014 are not the years of a plan. Write them as 2024-2028.
    chhamas: today is not a day. Write it as 2017-06-13.
    chhamas: content/plans/2014-2018/plan.json is there already, and is never written over. Go on in it.
    chhamas: The plan 2024-2028 has no strategies. First add them to reference/strategies.json: { "id": "2024-2028.s1", "plan": "2024-2028", "order": 1, "name": … }
    chhamas: --half cannot be 3. Write --half 1 | 2
    chhamas: Write it as: npx chhamas plan decide <years> <activity> push|continue|cut|new
    chhamas: There is no activity A២ in the plan 2014-2018. Was a2 meant?
    chhamas: There is no activity a77 in the plan 2014-2018. Was a7 meant?
    chhamas: contine is not a decision. Was continue meant?
    chhamas: maybe is not a decision. Write push, continue, cut, new.
    chhamas: English is the translation of a reason in Khmer. Add --reason KM
    chhamas: There is no option --half. See chhamas --help.
    chhamas: No version of the plan 2014-2018 is published: there is nothing to compare it with.
    chhamas: Write it as: chhamas plan diff <years> [<version> <version>]
    chhamas: No version of the plan 2014-2018 is published.
    "
  `);
  const { km } = await runInBoth(desk, 'plan', 'decide', '2014-2018', 'a2', 'contine');
  expect([km.code, km.err]).toMatchInlineSnapshot(`
    [
      2,
      "chhamas: contine មិនមែនជាការសម្រេចទេ។ ប្រហែលជា continue
    ",
    ]
  `);
  expect(hash()).toBe(before);
});

test('the help of plan names what can be done with one', async () => {
  const { out } = await runChhamas(root, 'plan', '--help', '--lang', 'en');
  for (const name of ['status', 'new', 'decide', 'diff', 'compile']) {
    expect(out).toContain(`  plan ${name} `);
  }
  const decide = await runChhamas(root, 'plan', 'decide', '--help', '--lang', 'en');
  expect(decide.out).toContain('--reason KM');
  expect(decide.out.split('\n')[0]).toBe(
    'chhamas plan decide <years> <activity> push|continue|cut|new',
  );
});

describe('R-43 the plan of other years', () => {
  const strategies = (numbers: readonly number[]) =>
    numbers
      .map((order) =>
        JSON.stringify({
          id: `2024-2028.s${order}`,
          plan: '2024-2028',
          order,
          name: { km: `យុទ្ធសាស្ត្រទី${order}` },
        }),
      )
      .join();
  const deskWith = (numbers: readonly number[]) => {
    const content = copyContent('demo');
    const list = '"strategies": [';
    content.edit('reference/strategies.json', list, `${list}${strategies(numbers)},`);
    return content;
  };

  test('is begun with what was not cut, still to be decided; it blocks nothing but itself', async () => {
    const { desk, read } = deskWith([1, 2, 3, 4]);
    const begun = await runChhamas(desk, 'plan', 'new', '2024-2028', '--lang', 'en');
    expect([begun.code, begun.out, begun.err]).toEqual([
      0,
      [
        'The plan is begun: content/plans/2024-2028/plan.json',
        'Carried over from 2019-2023, to be decided upon: 22. What was cut is not carried',
        'over.',
        'Next: npx chhamas plan decide 2024-2028 ACTIVITY push|continue|cut|new',
        '',
      ].join('\n'),
      '',
    ]);
    const made = read('plans/2024-2028/plan.json');
    expect(made.match(/"decision": "undecided"/g)).toHaveLength(22);
    expect(made).not.toContain('2019-2023');
    const checked = await runChhamas(desk, 'check', '--lang', 'en');
    expect([checked.code, checked.out]).toEqual([0, 'content: nothing is wrong.\n']);
    const { out } = await runChhamas(desk, 'plan', 'status', '2024-2028', '--lang', 'en');
    expect(out).toContain('blocker  plan/undecided');
    expect(out).toContain('warning  plan/plan-unsigned');
    const again = await runChhamas(desk, 'plan', 'new', '2024-2028', '--half', '2', '--lang', 'en');
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('write "half": 2 into it'),
    ]);
    expect(read('plans/2024-2028/plan.json')).toBe(made);
  });

  test('names what it has no place for', async () => {
    const { desk, read } = deskWith([1, 2, 3]);
    const words = ['plan', 'new', '2024-2028', '--half', '2', '--format', 'json'];
    const { out } = await runChhamas(desk, ...words);
    const leftOut = ['a20', 'a22', 'a23', 'a24', 'a25', 'a26', 'a27'];
    expect(JSON.parse(out)).toMatchObject({ after: '2019-2023', leftOut });
    expect(read('plans/2024-2028/plan.json')).toContain('"half": 2');
  });
});

describe('R-43 a decision about an activity', () => {
  const file = 'plans/2019-2023/plan.json';
  const decide = (desk: string, ...words: readonly string[]) =>
    runChhamas(desk, 'plan', 'decide', '2019-2023', ...words, '--lang', 'en');

  test('is written into the plan with its reason, and every other byte stays', async () => {
    const { desk, edit, read } = copyContent('demo');
    edit(file, '"id": "a2",', '"id":   "a2",');
    const before = read(file);
    const { code, out } = await decide(
      desk,
      ...['a2', 'cut', '--reason', 'ប្រជុំម្តងក្នុងមួយឆមាសគ្រប់គ្រាន់។', '--reason-en', 'Once is enough.'],
    );
    expect([code, out]).toEqual([
      0,
      [
        'a2 · cut · Each capital and provincial committee holds a full meeting once a',
        'month.',
        '  Once is enough.',
        'Still undecided: 0.',
        '',
      ].join('\n'),
    ]);
    const [kept, added] = [before.split('\n'), read(file).split('\n')];
    const isNew = (line: string) => !kept.includes(line);
    expect(added.filter(isNew).map((line) => line.trim())).toEqual([
      '"km": "ប្រជុំម្តងក្នុងមួយឆមាសគ្រប់គ្រាន់។",',
      '"en": "Once is enough."',
    ]);
    expect(added).toHaveLength(kept.length + 4);
    expect((await runChhamas(desk, 'check')).code).toBe(0);
    const told = await runChhamas(
      ...([desk, 'plan', 'decide', '2019-2023', 'a2', 'continue'] as const),
      ...(['--format', 'json'] as const),
    );
    expect(JSON.parse(told.out)).toMatchObject({ decision: 'continue', undecided: 0 });
  });

  test('that is another one takes the former reason out, and says so of the evidence', async () => {
    const { desk, read } = copyContent('demo');
    const reason = 'កិច្ចប្រជុំមួយក្នុងមួយឆមាស គ្រប់គ្រាន់ បើបានកំណត់ថ្ងៃជាមុន។';
    expect(read(file)).toContain(reason);
    const { code, out, err } = await decide(desk, 'a8', 'continue');
    expect([code, out, err]).toMatchInlineSnapshot(`
      [
        0,
        "a8 · continue · Hold an inter-ministerial meeting on prevention every month.
      Still undecided: 0.
      ",
        "The "evidence" of a8 is still that of the decision before (cut). See whether it fits.
      ",
      ]
    `);
    expect(read(file)).not.toContain(reason);
    expect((await runChhamas(desk, 'check')).code).toBe(0);
    const again = await decide(desk, 'a1', 'push');
    expect([again.code, again.out, again.err]).toEqual([
      0,
      expect.stringContaining('Of the pilot semester'),
      '',
    ]);
  });

  test('to push or to cut does not take over the reason of another decision', async () => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    for (const words of [
      ['a24', 'cut'],
      ['a8', 'push'],
    ]) {
      const refused = await decide(desk, ...words);
      expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('plan/unreasoned')]);
    }
    const english = await decide(desk, 'a8', 'push', '--reason-en', 'Why not.');
    expect([english.code, english.err]).toEqual([2, expect.stringContaining('Add --reason KM')]);
    expect(hash()).toBe(before);
  });

  test('is written into a file that begins with a mark, and is told as readers will read it', async () => {
    const { desk, edit, read } = copyContent('demo');
    edit(file, /^/, '\ufeff');
    edit(file, '"id": "a4",', '"id": "a4", "decision": "continue",');
    expect((await runChhamas(desk, 'check')).code).toBe(0);
    const { code, out } = await decide(desk, 'a4', 'push', '--reason', 'ក');
    expect([code, out]).toEqual([0, expect.stringMatching(/^a4 · push · /)]);
    expect(read(file).startsWith('\ufeff{')).toBe(true);
  });

  test.each([
    ['has no reason', [], 'plan/unreasoned'],
    ['holds what no file may hold', ['--reason', 'ទូរសព្ទ 012 345 678'], 'report/personal-data'],
    ['is empty', ['--reason', ' '], 'kernel/khmer-missing'],
  ])('is refused where the reason %s, and nothing is written', async (_, words, code) => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    const refused = await decide(desk, 'a2', 'push', ...words);
    expect([refused.code, refused.err]).toEqual([1, '']);
    expect(refused.out).toContain(code);
    expect(refused.out).toContain('Nothing was written.');
    expect(hash()).toBe(before);
  });
});

const day = ['--as-of', '2022-10-01', '--lang', 'en'];

test('R-44, R-48 a plan goes the way of a report: revised, approved twice, published, verified', async () => {
  const { desk, edit, read } = copyContent('demo');
  const first = JSON.parse(read('releases/plans/2019-2023/v1/plan.json')) as {
    readonly awaitingSignature: readonly string[];
  };
  expect(first.awaitingSignature).toEqual(['intl-coop']);
  const again = await approveAs(desk, '2019-2023', 0, ...day);
  expect([again.code, again.out]).toEqual([1, expect.stringContaining('release/unchanged')]);

  const decide = (...words: readonly string[]) =>
    runChhamas(desk, 'plan', 'decide', '2019-2023', ...words, '--reason', 'ពិនិត្យពាក់កណ្តាលអាណត្តិ');
  await decide('a27', 'continue');
  await decide('a16', 'new');
  edit('plans/2019-2023/plan.json', '"n": 14000 },', '"n": 15000 },');
  const changes = await runChhamas(desk, 'plan', 'diff', '2019-2023', ...day);
  expect(changes.code).toBe(0);
  expect(changes.out).toMatchInlineSnapshot(`
    "Action plan 2019-2023
    what version 3 would change of version 2

    a9 · Hold sessions on online safety for pupils.
      new targets
        Semester 2, 2022, pr.participants/xd?audience=pupils: 14,000 → 15,000

    a16 · Rescue victims, and record age, sex and form of exploitation in the month
      of rescue.
      decided otherwise (continue → new)

    a27 · Receive deportees at the exit-entry gates, and look for victims among
      them.
      other words
    "
  `);
  expect(changes.err).toMatchInlineSnapshot(`
    "This version cannot be published yet. See chhamas plan compile 2019-2023
    "
  `);
  const asData = await runChhamas(desk, 'plan', 'diff', '2019-2023', '--format', 'json', ...day);
  const { activities, ...about } = JSON.parse(asData.out) as {
    readonly activities: readonly { readonly id: string; readonly kinds: readonly string[] }[];
  };
  expect(about).toMatchObject({ schema: 1, id: '2019-2023', from: 2, to: 3, signed: [] });
  expect(activities.map(({ id, kinds }) => [id, ...kinds])).toEqual([
    ['a9', 'retargeted'],
    ['a16', 'decided'],
    ['a27', 'reworded'],
  ]);

  const refused = await approveAs(desk, '2019-2023', 0, ...day);
  expect([refused.code, refused.out]).toEqual([
    1,
    expect.stringContaining('release/revision-without-reason'),
  ]);
  const why = '"by": "permanent-vice-chair", "on": "2022-09-30", "reason": { "km": "ពិនិត្យ" }';
  const revision = `{ "version": 3, "kind": "scheduled", ${why} }, `;
  edit('plans/2019-2023/plan.json', '"revisions": [', `"revisions": [${revision}`);
  expect((await approveAndPublish(desk, '2019-2023', ...day)).out).toBe(
    'plans/2019-2023/v3 is published.\n',
  );
  const verified = await runChhamas(desk, 'verify', '--lang', 'en');
  expect([verified.code, verified.out]).toEqual([
    0,
    expect.stringContaining('plans/2019-2023/v3: every byte is as approved'),
  ]);
});

test('R-43 what differs between two published versions is told in both languages', async () => {
  const { desk } = copyContent('demo');
  const versions = ['plan', 'diff', '2019-2023', 'v1', '2', '--lang', 'en'];
  const told = await runChhamas(desk, ...versions);
  expect(told.out).toContain('cut (continue → cut)');
  const km = await runChhamas(desk, ...versions.with(6, 'km'));
  expect(km.out).toContain('កាត់បន្ថយ (បន្ត → កាត់បន្ថយ)');
  const same = await runChhamas(desk, ...versions.with(4, '1'));
  expect(same.out).toContain('No activity differs.');
  const none = await runChhamas(desk, ...versions.with(4, '7'));
  expect([none.code, none.err]).toEqual([
    2,
    'chhamas: The plan 2019-2023 has no published version 7. There is: 1, 2\n',
  ]);
});

test('R-44 a plan that skipped the workshop is refused, and nothing is written', async () => {
  const { desk, edit, hash } = copyContent('demo');
  edit('plans/2019-2023/plan.json', /\{[^{}]*"workshop-held"[^{}]*\{[^{}]*\}[^{}]*\},/, '');
  const before = hash();
  const { code, out } = await approveAs(desk, '2019-2023', 0, '--lang', 'en');
  expect([code, out]).toEqual([1, expect.stringContaining('kernel/illegal-transition')]);
  expect(hash()).toBe(before);
});

test('R-45 a plan is put together from the signed plans of the groups, and says what is in its way', async () => {
  const { km, en } = await runInBoth(root, 'plan', 'compile', '2014-2018', '--as-of', '2017-06-13');
  expect([km.code, en.code, km.err, en.err]).toEqual([1, 1, '', '']);
  expect(en.out.split('\n\n').slice(0, 6).join('\n\n')).toMatchInlineSnapshot(`
    "Action plan 2014-2018 · version 1
    second half of the term · as of 13 June 2017

    1. Stronger cooperation, policies and laws
      a1 · Draw up the action plan for the second half of the term.
        undecided · Secretariat of General Administration
      a2 · Form a team under the committee that monitors the inter-ministerial
        working groups.
        undecided · Secretariat of General Administration

    2. Prevention

    3. Criminal justice system

    4. Victim protection

    Left out until their own plan is signed: International Cooperation Support
    Group, Justice Support Group, Law Enforcement Support Group, Victim Protection
    Support Group, Migration Support Group, Prevention Support Group."
  `);
  expect(en.out).toContain('blocker  plan/undecided');
  expect(km.out).toContain('មិនទាន់សម្រេច · ');
  expect(en.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const words = ['plan', 'compile', '2014-2018', '--format', 'json'];
  const { code, out } = await runChhamas(root, ...words);
  expect([code, Object.keys(JSON.parse(out) as object)]).toEqual([1, ['findings']]);
});

test('a plan that nothing is in the way of is compiled as it would be published', async () => {
  const { desk, edit } = copyContent('demo');
  edit('plans/2019-2023/plan.json', '"n": 14000 },', '"n": 15000 },');
  const revision = `{ "version": 3, "kind": "correction", "by": "permanent-vice-chair", "on": "2022-09-30", "reason": { "km": "កែ" } }, `;
  edit('plans/2019-2023/plan.json', '"revisions": [', `"revisions": [${revision}`);
  const { code, out } = await runChhamas(desk, 'plan', 'compile', '2019-2023', ...day);
  expect([code, out]).toEqual([0, expect.stringContaining('Nothing stands between this plan')]);
  for (const part of ['1. Stronger', 'Workers leave to work', 'continue · Migration', '15,000']) {
    expect(out).toContain(part);
  }
  const data = await runChhamas(desk, 'plan', 'compile', '2019-2023', '--format', 'json', ...day);
  expect(JSON.parse(data.out)).toMatchObject({ id: '2019-2023', version: 3 });
});
