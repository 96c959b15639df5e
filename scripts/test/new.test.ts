import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';
import { ctrlC, hasTerminal, runInTerminal } from './support/run-in-terminal.ts';
import type { ScratchContent } from './support/scratch-content.ts';
import { copyContent, copyPilot } from './support/scratch-content.ts';
import { shrink } from './support/killed-calls.ts';

const day = ['--as-of', '2021-02-15', '--lang', 'en'];
/** The demonstration with its first semester alone: it is read quickly. */
function smallContent(): ScratchContent {
  const content = copyContent('demo');
  shrink(content);
  return content;
}

const read = (content: ScratchContent, file: string): unknown => JSON.parse(content.read(file));
const run = (content: ScratchContent, ...words: readonly string[]) =>
  runChhamas(content.desk, ...words, ...day);

const roles =
  'There is: preparer, compiler, working-group (inter-ministerial working group), provincial-secretariat, general-secretariat, chief (Chief of the Secretariat), deputy-secretary-general, secretary-general, permanent-vice-chair, chair, monitor (monitoring team)';

/** Each ends with one line, the exit code 2, and the content as it was. */
async function expectRefused(
  content: ScratchContent,
  calls: readonly (readonly [words: readonly string[], line: string])[],
) {
  const before = content.hash();
  for (const [words, line] of calls) {
    const { code, out, err } = await run(content, ...words);
    expect([words, code, out, err]).toEqual([words, 2, '', `chhamas: ${line}\n`]);
  }
  expect(content.hash()).toBe(before);
}

describe('new semester', () => {
  test('R-04, R-12 begins a semester in which nothing is wrong and everything is missing', async () => {
    const content = smallContent();
    const begun = await run(content, 'new', 'semester', '2021-S1');
    expect([begun.code, begun.err]).toEqual([0, '']);
    expect(begun.out).toMatchInlineSnapshot(`
      "content/periods/2021-S1 has begun: 30 files.
      Who is expected, and by when: as in 2020-S2.
      The report is due on 31 July 2021.
      Next: npx chhamas check
      Then: npx chhamas status 2021-S1
      "
    `);
    expect(readdirSync(content.path('periods')).toSorted()).toEqual(['2020-S2', '2021-S1']);
    const { km, en } = await runInBoth(content.desk, 'check');
    expect([km.code, en.code, en.out]).toEqual([0, 0, 'content: nothing is wrong.\n']);
    const status = await run(content, 'status', '2021-S1');
    expect(status.code).toBe(0);
    expect(status.out).toContain('Semester 1, 2021 · collecting');
    await expectRefused(content, [
      [
        ['new', 'semester', '2021-S1'],
        'content/periods/2021-S1/cycle.json is there already, and is never written over. Go on in it.',
      ],
    ]);
  });

  test('says in both languages, in the file itself, how a section is written', async () => {
    const content = smallContent();
    await run(content, 'new', 'semester', '2021-S1');
    const groups = 'periods/2021-S1/groups';
    for (const language of ['km', 'en']) {
      const text = content.read(`${groups}/victim-protection.${language}.md`);
      expect(text).toMatch(/^<!--\n[^]*\n-->\n$/);
      expect(text).toContain('## r1');
      expect(text).toContain('<fig:vp.victims_assisted/xd?month=2021-01>');
      expect(text).toContain('"visibility": "public"');
    }
    // Cases before a court cannot be added from month to month: no example for whoever begins.
    const justice = content.read(`${groups}/justice.en.md`);
    expect(justice).toContain('In this semester there were <fig:ju.defendants/xd> people.');
    expect(content.read(`${groups}/justice.km.md`)).toContain('មាន <fig:ju.defendants/xd> នាក់។');
    // As the comment says: the item in the one file, its words in the others.
    content.edit(
      `${groups}/victim-protection.json`,
      '"items": []',
      '"items": [{ "id": "r1", "kind": "result", "visibility": "public" }]',
    );
    for (const language of ['km', 'en']) {
      const file = `${groups}/victim-protection.${language}.md`;
      content.write(file, `${content.read(file)}\n## r1\n\n<fig:vp.victims_assisted/xd>\n`);
    }
    expect((await run(content, 'check')).out).toBe('content: nothing is wrong.\n');
  });

  test('before the first one asks when it is due, and expects nobody who was not named', async () => {
    const content = smallContent();
    await expectRefused(content, [
      [['new', 'semester', '2020-S1'], 'This is needed: --due-on DATE. See --help.'],
    ]);
    const begun = await run(content, 'new', 'semester', '2020-S1', '--due-on', '2020-09-30');
    expect([begun.code, begun.err]).toEqual([0, '']);
    expect(begun.out).toContain('Nobody has said who is expected but the capital-provinces');
    expect((await run(content, 'check')).out).toBe('content: nothing is wrong.\n');
  });

  test('refuses what cannot be meant', async () => {
    const content = smallContent();
    await expectRefused(content, [
      [['new', 'semester', '2023-S3'], '2023-S3 is not a semester. Write it as 2017-S1.'],
      [
        ['new', 'semester', '2021-S1', '--due-on', '31-07-2021'],
        '31-07-2021 is not a day. Write it as 2017-06-13.',
      ],
      [
        ['new', 'semester', '2021-S1', '--due-on', '2020-07-31'],
        '2020-07-31 is before the semester begins, on 2021-01-01.',
      ],
      [
        ['new', 'semester', '2021-S1', '--role', 'cheif'],
        `--role cannot be cheif. Was chief meant? ${roles}`,
      ],
    ]);
  });

  test('writes nothing into content that is not in order', async () => {
    const content = smallContent();
    content.edit('periods/2020-S2/cycle.json', '"schema": 1', '"schema": 2');
    const before = content.hash();
    const { code, out } = await run(content, 'new', 'semester', '2021-S1');
    expect([code, out.includes('kernel/wrong-value'), content.hash()]).toEqual([1, true, before]);
  });

  test('beside newspaper figures adds what is missing, and leaves them', async () => {
    const content = copyContent('real');
    const file = 'periods/2018-S1/press/phnom-penh-post-2018-s1.json';
    const article = content.read(file);
    const begun = await run(content, 'new', 'semester', '2018-S1');
    expect([begun.code, begun.err]).toEqual([0, '']);
    expect(content.read(file)).toBe(article);
    expect((await run(content, 'check')).out).toBe('content: nothing is wrong.\n');
  });
});

describe('new section', () => {
  test('R-04 writes the section of a group that has none, and only what is missing of it', async () => {
    const content = smallContent();
    await run(content, 'new', 'semester', '2021-S1');
    const groups = 'periods/2021-S1/groups';
    const whole = content.read(`${groups}/justice.en.md`);
    for (const name of ['justice.json', 'justice.km.md', 'justice.en.md', 'migration.en.md']) {
      content.remove(`${groups}/${name}`);
    }
    content.write(`${groups}/migration.km.md`, '<!-- ខ្ញុំកំពុងសរសេរ -->\n');
    expect((await run(content, 'check')).out).toContain('group-report/section-missing');
    const justice = await run(content, 'new', 'section', '2021-S1', 'justice');
    expect([justice.code, justice.err]).toEqual([0, '']);
    expect(content.read(`${groups}/justice.en.md`)).toBe(whole);
    const migration = await run(content, 'new', 'section', '2021-S1', '--group', 'migration');
    expect(migration.out).toBe(
      'Written: content/periods/2021-S1/groups/migration.en.md\nNext: open content/periods/2021-S1/groups/migration.km.md. It says how it is\nwritten.\n',
    );
    expect(content.read(`${groups}/migration.km.md`)).toBe('<!-- ខ្ញុំកំពុងសរសេរ -->\n');
    expect((await run(content, 'check')).out).toBe('content: nothing is wrong.\n');
    await expectRefused(content, [
      [['new', 'section', '2021-S1'], 'Every group has its section in 2021-S1 already.'],
      [
        ['new', 'section', '2021-S1', 'justice'],
        `content/${groups}/justice.km.md is there already, and is never written over. Go on in it.`,
      ],
      [['new', 'section', '2021-S1', 'justise'], '--group cannot be justise. Was justice meant?'],
      [
        ['new', 'section', '2022-S1', 'justice'],
        'There is nothing under periods/2022-S1. There is: 2020-S2, 2021-S1',
      ],
    ]);
  });

  test('what stands in its comment is in no release', async () => {
    const content = smallContent();
    const file = 'periods/2020-S2/groups/justice.km.md';
    content.edit(file, '## r1\n', '<!-- សម្រាប់យើងប៉ុណ្ណោះ -->\n\n## r1\n\n<!-- សម្រាប់យើងប៉ុណ្ណោះ -->\n');
    expect((await run(content, 'check')).out).toBe('content: nothing is wrong.\n');
    const { out } = await runChhamas(content.desk, 'publish', '2020-S2', ...day);
    // With the comment it says the same as what was published.
    expect(out).toContain('release/unchanged');
  });
});

describe('new source and new claim', () => {
  const source = ['--id', 'hotline-2020-s2', '--kind', 'cso', '--provider', 'ខ្សែទូរស័ព្ទជំនួយ'];
  const claim = [
    ...['--source', 'hotline-2020-s2', '--about', 'Province Kho', '--period', '2020-10'],
    ...['--indicator', 'le.cases', '--total', '១២', '--received-on', '2020-11-20'],
  ];
  const file = 'periods/2020-S2/collected/claims.json';

  test('R-18, R-29 enter what another source says, where the list begins and where it goes on', async () => {
    const content = smallContent();
    expect((await run(content, 'new', 'source', '2020-S2', ...source)).code).toBe(0);
    const first = await run(content, 'new', 'claim', '2020-S2', ...claim);
    expect([first.code, first.err]).toEqual([0, '']);
    const november = claim.map((word) => (word === '2020-10' ? '2020-11' : word));
    const entered = await run(content, 'new', 'claim', '2020-S2', ...november, '--female', '0');
    expect([entered.code, entered.err]).toEqual([0, '']);
    const said = { source: 'hotline-2020-s2', about: 'xd-2', receivedOn: '2020-11-20' };
    expect(read(content, file)).toEqual({
      schema: 1,
      claims: [
        {
          ...said,
          id: 'hotline-2020-s2-xd-2-2020-10',
          period: { month: '2020-10' },
          counts: [{ indicator: 'le.cases', total: 12 }],
        },
        {
          ...said,
          id: 'hotline-2020-s2-xd-2-2020-11',
          period: { month: '2020-11' },
          counts: [{ indicator: 'le.cases', total: 12, female: 0 }],
        },
      ],
    });
    const twice = await run(content, 'new', 'claim', '2020-S2', ...claim);
    expect([twice.code, twice.err]).toEqual([
      2,
      `chhamas: hotline-2020-s2-xd-2-2020-10 in content/${file} says this already. Mend it there.\n`,
    ]);
    expect((await run(content, 'check')).out).toBe('content: nothing is wrong.\n');
  });

  test('say in one line all that is lacking, and what was meant', async () => {
    const content = smallContent();
    const without = (option: string) => {
      const at = claim.indexOf(option);
      return [...claim.slice(0, at), ...claim.slice(at + 2)];
    };
    const police = without('--source').concat('--source', 'letters-2020-s2');
    const other = (option: string, value: string) => [
      ...['new', 'claim', '2020-S2'],
      ...police.map((word, at) => (police[at - 1] === option ? value : word)),
    ];
    await expectRefused(content, [
      [
        ['new', 'claim', '2020-S2', '--total', '3'],
        'This is needed: --source SOURCE, --about REPORTER, --period TIME, --indicator INDICATOR. See --help.',
      ],
      [
        other('--source', 'leters-2020-s2'),
        '--source cannot be leters-2020-s2. Was letters-2020-s2 meant?',
      ],
      [other('--indicator', 'le.case'), '--indicator cannot be le.case. Was le.cases meant?'],
      [other('--total', '1.5'), '1.5 is not a count. Write it as 18.'],
      [other('--total', ''), '--total cannot be empty.'],
      [
        other('--period', '2020-13'),
        '2020-13 is not a time. Write it as 2022-09, 2022-S2 or 2022-05-16/2022-06-15.',
      ],
      [
        ['new', 'source', '2020-S2', '--id', 'Hotline', '--kind', 'cso', '--provider', 'ក'],
        'Hotline is not an id. Write it in small Latin letters, as police-letter-2022-s2.',
      ],
      [
        ['new', 'source', '2020-S2', ...source.slice(0, 2), '--kind', 'csso', '--provider', 'ក'],
        '--kind cannot be csso. Was cso meant?',
      ],
    ]);
  });

  test('in Khmer where no other language is asked for', async () => {
    const { desk } = smallContent();
    const missing = await runChhamas(desk, 'new', 'claim', '2020-S2', '--about', 'xd-99');
    expect(missing.code).toBe(2);
    expect(missing.err).toMatch(/^chhamas: --about មិនអាចជា xd-99 បានទេ។ មាន៖ xd-1, xd-2, .*…\n$/);
    const lacking = await runChhamas(desk, 'new', 'claim', '2020-S2', '--about', 'ខេត្ត ខ');
    expect(lacking.err).toBe(
      'chhamas: ត្រូវការ៖ --source SOURCE, --period TIME, --indicator INDICATOR, --total N។ មើល --help\n',
    );
  });

  test('R-53 what may not stand in content is tried before it is written', async () => {
    const content = smallContent();
    await run(content, 'new', 'source', '2020-S2', ...source);
    const before = content.hash();
    const women = await run(content, 'new', 'claim', '2020-S2', ...claim, '--female', '13');
    expect([women.code, women.out.includes('collection/female-above-total')]).toEqual([1, true]);
    expect(women.out).toContain('Nothing was written.');
    expect(content.hash()).toBe(before);
  });
});

test('R-42, R-43 new activity goes on counting, under a strategy and a group of the plan', async () => {
  const content = smallContent();
  const plan = 'plans/2019-2023/plan.json';
  const words = ['--strategy', '2019-2023.s2', '--group', 'prevention', '--text', 'បើកវគ្គថ្មី'];
  const entered = await run(content, 'new', 'activity', '2019-2023', ...words, '--text-en', 'New.');
  expect([entered.code, entered.err]).toEqual([0, '']);
  const { activities } = read(content, plan) as { readonly activities: readonly object[] };
  expect(activities.at(-1)).toEqual({
    id: 'a28',
    strategy: '2019-2023.s2',
    group: 'prevention',
    text: { km: 'បើកវគ្គថ្មី', en: 'New.' },
    decision: 'new',
  });
  const signed = ['--as-of', '2021-06-30', '--lang', 'en'];
  const { out } = await runChhamas(content.desk, 'plan', 'status', '2019-2023', ...signed);
  expect(out).toContain('a28 has no first');
  await expectRefused(content, [
    [
      ['new', 'activity', '2019-2023', ...words],
      'a28 in content/plans/2019-2023/plan.json says this already. Mend it there.',
    ],
    [['new', 'activity', '2014-2018'], 'There is no plan 2014-2018. There is: 2019-2023'],
    [
      ['new', 'activity', '2019-2023', ...words.slice(0, 4)],
      'This is needed: --text KM. See --help.',
    ],
    [
      ['new', 'activity', '2019-2023', '--group', 'preventoin', ...words.slice(4)],
      '--group cannot be preventoin. Was prevention meant?',
    ],
  ]);
});

describe('new release', () => {
  test('R-24, R-49 of a first version says how far it is and what comes next, and writes nothing', async () => {
    const content = smallContent();
    await run(content, 'new', 'semester', '2021-S1');
    const before = content.hash();
    const { code, out } = await run(content, 'new', 'release', '2021-S1');
    expect([code, content.hash()]).toEqual([0, before]);
    expect(out).toMatch(/^The first version of 2021-S1 needs no reason\.\nIt is now: collecting\./);
    expect(out).toContain('chhamas new step 2021-S1 --to consolidating');
    expect(out).toMatch(/What blocks it: \d+\.[^]*Next: npx chhamas status 2021-S1/);
  });

  test('R-54 of a later one writes why it is made, once', async () => {
    const content = smallContent();
    await expectRefused(content, [
      [
        ['new', 'release', '2020-S2', '--kind', 'corection'],
        '--kind cannot be corection. Was correction meant?',
      ],
      [
        ['new', 'release', '2020-S2'],
        'This is needed: --kind scheduled|correction, --reason KM, --role ROLE. See --help.',
      ],
    ]);
    const words = ['--kind', 'correction', '--reason', 'រាប់លើស', '--role', 'chief'];
    const entered = await run(content, 'new', 'release', '2020-S2', ...words);
    expect([entered.code, entered.err]).toEqual([0, '']);
    expect(entered.out).toContain('It is now said why version 2 of 2020-S2 is made.');
    expect(read(content, 'periods/2020-S2/cycle.json')).toMatchObject({
      revisions: [
        {
          version: 2,
          kind: 'correction',
          reason: { km: 'រាប់លើស' },
          by: 'chief',
          on: '2021-02-15',
        },
      ],
    });
    await expectRefused(content, [
      [
        ['new', 'release', '2020-S2', ...words],
        'Why version 2 of 2020-S2 is made is said in content/periods/2020-S2/cycle.json already. Mend it there.',
      ],
    ]);
  });
});

describe.skipIf(!hasTerminal)('in a terminal', () => {
  const asked = ['new', 'claim', '2020-S2', '--source', 'letters-2020-s2', ...day];

  test('what a call leaves out is asked for, and a slip is told before it is written', async () => {
    const content = smallContent();
    const { code, text } = await runInTerminal(content.desk, asked, [
      ['Of whose counts', 'xd-99\r'],
      ['cannot be xd-99', '\u007f\u007f2\r'],
      ['Of which time', '2020-10\r'],
      ['What is counted', 'le.cases\r'],
      ['How many in all', '12\r'],
      ['Of them female', '\r'],
      ['On which day', '\r'],
      ['Which role wrote', '\r'],
    ]);
    expect([code, text.includes('letters-2020-s2-xd-2-2020-10 is now in')]).toEqual([0, true]);
    expect(content.read('periods/2020-S2/collected/claims.json')).toContain('"2021-02-15"');
  });

  test('Ctrl-C at a question leaves everything as it was', async () => {
    const content = smallContent();
    const before = content.hash();
    const { code, text } = await runInTerminal(content.desk, asked, [
      ['Of whose counts', 'xd-2\r'],
      ['Of which time', ctrlC],
    ]);
    expect([code, content.hash()]).toEqual([2, before]);
    expect(text).toContain('chhamas: Stopped. Nothing was written.');
    expect(hasStackTrace({ code, out: text, err: '' })).toBe(false);
  });

  test('what takes long is said while it lasts, and gone when it is over', async () => {
    const { desk } = smallContent();
    const { code, text } = await runInTerminal(desk, ['check', '--lang', 'en'], []);
    expect(code).toBe(0);
    expect(text).toMatch(/^\rReading and checking the content ….*\rcontent: nothing is wrong\./s);
    const quiet = await runChhamas(desk, 'check', '--lang', 'en');
    expect(quiet.err).toBe('');
  });
});

test('a semester says of what held in the last one alone what it is, and where it is written', async () => {
  const content = copyContent('demo');
  const call = ['new', 'semester', '2023-S1', '--as-of', '2023-01-15'];
  const en = await runChhamas(content.desk, ...call, '--lang', 'en');
  expect(en.out).toContain(`\
Not taken over, because it held in 2022-S2 alone. Where it holds again, write it
again:
  mi.gate_movements: asked of others than its definition says; under "askedOf"
    in content/periods/2023-S1/cycle.json
  compensation-2022-s2: a request by which one collects for others; in
    content/periods/2023-S1/collected/requests.json
`);
  content.remove('periods/2023-S1');
  const km = await runChhamas(content.desk, ...call);
  expect(km.out).toContain('content/periods/2023-S1/collected/requests.json');
  expect(km.out).toContain('mi.gate_movements៖ បានសួរអ្នកផ្សេង');
});

test('a claim about months outside of the semester is kept, and said not to be counted there', async () => {
  const content = smallContent();
  const claim = (...words: readonly string[]) =>
    runChhamas(
      content.desk,
      ...['new', 'claim', '2020-S2', '--source', 'letters-2020-s2', '--about', 'xd-1'],
      ...['--indicator', 'le.cases', '--total', '3', '--as-of', '2021-02-15', ...words],
    );
  const en = await claim('--period', '2021-01', '--lang', 'en');
  expect([en.code, en.out]).toEqual([
    0,
    `\
letters-2020-s2-xd-1-2021-01 is now in
content/periods/2020-S2/collected/claims.json.
2021-01 lies outside of 2020-S2: it is kept, and not counted in this semester.
To be counted in 2021-S1 it has to be written there.
Next: npx chhamas new claim 2021-S1
`,
  ]);
  expect((await claim('--period', '2021-02')).out).toContain('2021-02 នៅក្រៅ 2020-S2');
  const reaching = await claim('--period', '2020-12-16/2021-01-15', '--lang', 'en');
  expect(reaching.out).toContain('Whether it differs from the return: npx chhamas status 2020-S2');
});

test('help tells each verb of new with its options', async () => {
  const { out } = await runChhamas(join('.'), 'new', 'claim', '--help', '--lang', 'en');
  for (const option of ['--source SOURCE', '--about REPORTER', '--total N', '--received-on DATE']) {
    expect(out).toContain(option);
  }
});

describe('new step', () => {
  const words = ['new', 'step', '2020-S2', 'justice'];

  test('R-35 brings a section one step further, and says where several lead on', async () => {
    const content = smallContent();
    content.edit('periods/2020-S2/groups/justice.json', /"events": \[[^]*?\]/, '"events": []');
    const role = ['--role', 'deputy-secretary-general'];
    const first = await run(content, ...words, ...role);
    expect([first.err, first.out]).toEqual(['', 'Justice Support Group: edited by the group.\n']);
    await run(content, ...words, ...role);
    expect((await run(content, ...words, '--role', 'chief')).err).toBe(
      'chhamas: This is needed: --to accepted|returned. See --help.\n',
    );
    const { code } = await run(content, ...words, '--to', 'accepted', '--role', 'chief');
    expect([code, read(content, 'periods/2020-S2/groups/justice.json')]).toEqual([
      0,
      expect.objectContaining({
        events: [
          { to: 'group-edited', by: 'deputy-secretary-general', on: '2021-02-15' },
          { to: 'handed-over', by: 'deputy-secretary-general', on: '2021-02-15' },
          { to: 'accepted', by: 'chief', on: '2021-02-15' },
        ],
      }),
    ]);
    const other = await run(content, 'new', 'step', '2020-S2', 'nobody');
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('hands no section over')]);
  });
});

describe('a role that acts', () => {
  const calls = [
    ['new', 'step', '2020-S2', 'justice'],
    ['new', 'exception', '2020-S2', '--code', 'collection/returns-outstanding', '--reason', 'ក'],
  ];

  test('R-48 is one with a word, or one of a signer, and none because somebody wrote it', async () => {
    const content = copyPilot();
    content.edit('periods/2020-S2/cycle.json', /"exceptions": \[[^]*?\n {2}\],\n/, '');
    await expectRefused(
      content,
      calls.flatMap((call) => [
        [[...call, '--role', 'bananas'], `--role cannot be bananas. ${roles}`],
        [
          [...call, '--role', 'deputy'],
          `--role cannot be deputy. Was deputy-secretary-general meant? ${roles}`,
        ],
      ]),
    );
    const [step = []] = calls;
    const km = await runChhamas(content.desk, ...step, '--role', 'bananas');
    expect(km.err).toContain('មាន៖ preparer (អ្នករៀបចំ), compiler (អ្នកចងក្រង)');
    content.edit(
      'signers.json',
      /"roles": \["secretary-general"\],\n/,
      '"roles": ["secretary-general", "auditor"],\n',
    );
    expect((await run(content, ...step, '--role', 'auditor')).err).toBe('');
  });

  test('R-48 that nobody knows is told by check, in words that are already written', async () => {
    const content = copyPilot();
    content.edit('periods/2020-S2/cycle.json', /"by": "chief"/, '"by": "bananas"');
    const { km, en } = await runInBoth(content.desk, 'check');
    expect([km.code, en.code]).toEqual([1, 1]);
    expect(en.out).toContain('Nobody knows the role bananas.');
    expect(km.out).toContain('គ្មាននរណាស្គាល់តួនាទី bananas ទេ');
  });
});

describe('new exception', () => {
  test('names what may stand alone first, and says how many there are', async () => {
    const content = copyPilot();
    content.edit('periods/2020-S2/cycle.json', /"exceptions": \[[^]*?\n {2}\],\n/, '');
    const code = ['--code', 'collection/returns-outstanding'];
    const words = ['new', 'exception', '2020-S2', ...code, '--reason', 'ក', '--role', 'chief'];
    const { err } = await run(content, ...words, '--subject', 'province');
    expect(err).toMatch(
      /^chhamas: --subject cannot be province\. There is: (?:capital-province|court|cso|ministry), /,
    );
    const named = err
      .replace(/^.*There is: /, '')
      .trimEnd()
      .split(', ');
    expect(named).toEqual([...new Set(named)]);
  });

  test.runIf(hasTerminal)('says in a terminal how many findings a code has', async () => {
    const content = copyPilot();
    content.edit('periods/2020-S2/cycle.json', /"exceptions": \[[^]*?\n {2}\],\n/, '');
    const words = ['new', 'exception', '2020-S2', ...day];
    const { code, text } = await runInTerminal(content.desk, words, [['such as:', ctrlC]]);
    expect(code).toBe(2);
    expect(text.replace(/\s*│?\s+/g, ' ')).toMatch(
      /group-report\/section-not-handed-over · \d+ findings, such as: /,
    );
  });

  test('R-13 lets all of a code pass with one sentence, and a small count or an approval never', async () => {
    const content = copyPilot();
    const file = 'periods/2020-S2/cycle.json';
    content.edit(file, /"exceptions": \[[^]*?\n {2}\],\n/, '');
    const words = ['new', 'exception', '2020-S2', '--role', 'permanent-vice-chair'];
    const said = ['--reason', 'មិនទាន់បានទទួលទេ។', '--reason-en', 'Not received.'];
    const outstanding = ['--code', 'collection/returns-outstanding'];
    const { code, out } = await run(content, ...words, ...outstanding, ...said);
    expect([code, out]).toEqual([0, expect.stringContaining('Passed by exception')]);
    expect(read(content, file)).toMatchObject({
      exceptions: expect.arrayContaining([
        {
          ...{ code: 'collection/returns-outstanding', subject: '2020-11/capital-province' },
          ...{ counts: '1/3', by: 'permanent-vice-chair', on: '2021-02-15' },
          caveat: { km: 'មិនទាន់បានទទួលទេ។', en: 'Not received.' },
        },
      ]) as unknown,
    });
    const before = content.hash();
    const refused = await run(content, ...words, '--code', 'release/not-approved', ...said);
    expect([refused.code, content.hash()]).toEqual([2, before]);
  });
});

test('new acknowledgement: a warning is acknowledged with a reason that is published', async () => {
  const content = copyPilot();
  const file = 'periods/2020-S2/cycle.json';
  content.edit(file, /,\n {2}"acknowledged": \[[^]*?\n {2}\]/, '');
  const words = ['new', 'acknowledgement', '2020-S2', '--code', 'evidence/no-response'];
  const { code, out } = await run(content, ...words, '--reason', 'បានអាន។');
  expect([code, out]).toEqual([0, expect.stringContaining('Acknowledged in')]);
  expect(content.read(file)).toContain('"code": "evidence/no-response"');
  const again = await run(content, ...words, '--reason', 'បានអាន។');
  expect(again.code).toBe(2);
});
