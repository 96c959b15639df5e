import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { approveAndPublish, approveAs } from './support/approve-release.ts';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent, hashOf } from './support/scratch-content.ts';

interface Refusal {
  readonly published: boolean;
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

const release = 'releases/reports/2020-S2';
const day = ['--as-of', '2021-02-15', '--lang', 'en'];
const publish = ['publish', '2020-S2', ...day];
const published = (version: number) => `reports/2020-S2/v${version} is published.\n`;

/** The reason for a version, put before the exceptions of the cycle. */
const revision = (version: number) =>
  `"revisions": [{"version": ${version}, "kind": "scheduled", "reason": {"km": "មានទិន្នន័យថ្មី", "en": "More data came"}, "by": "secretary-general", "on": "2021-02-12"}],\n  "exceptions"`;

test('R-13 the first semester of 2017 is refused, every blocker is named, nothing is written', async () => {
  const { desk, hash } = copyContent('real');
  const before = hash();
  const asOf = ['--as-of', '2017-06-13'];
  const [{ km, en }, data, state] = await Promise.all([
    runInBoth(desk, 'publish', '2017-S1', ...asOf),
    runChhamas(desk, 'publish', '2017-S1', ...asOf, '--format', 'json'),
    runChhamas(desk, 'status', '2017-S1', ...asOf, '--format', 'json'),
  ]);
  const { published, findings } = JSON.parse(data.out) as Refusal;
  const { blockers } = JSON.parse(state.out) as { blockers: readonly { code: string }[] };

  expect([km.code, en.code, data.code, published]).toEqual([1, 1, 1, false]);
  expect(blockers).toHaveLength(17);
  for (const blocker of blockers) expect(findings).toContainEqual(expect.objectContaining(blocker));
  for (const { code } of blockers) expect(en.out).toContain(`blocker  ${code}\n`);
  for (const { code } of blockers) expect(km.out).toContain(`រារាំង  ${code}\n`);
  expect(en.out).toMatch(/2017-S1 was not published\. Nothing was written\.\n$/);
  for (const { out } of [km, en]) {
    expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  }
  expect(hash()).toBe(before);
});

test('the invented semester goes from its returns to a release, and to a second version', async () => {
  const { desk, hash, edit, path, read, remove } = copyContent('demo');
  remove('releases');
  expect((await approveAndPublish(desk, 'signers', ...day)).out).toBe('signers/v1 is published.\n');
  const ready = await runChhamas(desk, ...publish);
  expect([ready.code, ready.out]).toEqual([
    1,
    '2020-S2 was not published: nobody has approved it yet. Nothing else stands in\nits way.\nNext: npx chhamas approve 2020-S2 --role ROLE --key FILE\n',
  ]);
  const one = await approveAs(desk, '2020-S2', 0, ...day);
  expect(one.out).toMatch(
    /^reports\/2020-S2\/v1, fingerprint [0-9a-f]{64}\nreports\/2020-S2\/v1 is approved as Secretary-General\.\nStill to approve: Permanent Vice-Chair \(permanent-vice-chair\)\.\n$/,
  );
  const early = await runChhamas(desk, ...publish);
  expect([early.code, early.out]).toEqual([1, expect.stringContaining('release/approval-missing')]);
  const two = await approveAs(desk, '2020-S2', 1, ...day);
  expect(two.out).toContain('Everybody has approved.\nNext: npx chhamas publish 2020-S2\n');
  const first = await runChhamas(desk, ...publish);
  expect(first).toEqual({ code: 0, out: published(1), err: '' });
  expect(read(`${release}/v1/report.json`)).toContain('"releasedOn": "2021-02-15"');

  const sealed = hashOf(path(`${release}/v1`));
  const before = hash();
  const again = await runChhamas(desk, ...publish);
  expect(again.code).toBe(1);
  expect(again.out).toMatchInlineSnapshot(`
    "blocker  release/unchanged
      Semester 2, 2020 says the same as its version 1.
      → Nothing needs to be published.

    0 errors, 1 blocker, 0 warnings.
    With an example: npx chhamas explain release/unchanged --lang en
    2020-S2 was not published. Nothing was written.
    "
  `);
  expect(hash()).toBe(before);

  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  const unexplained = await runChhamas(desk, ...publish);
  expect(unexplained.out).toContain('nobody has said why version 2 is published');
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  const second = await approveAndPublish(desk, '2020-S2', ...day);
  expect([second.code, second.out]).toEqual([0, published(2)]);
  expect(read(`${release}/v2/sections.json`)).toContain('Corrected. ');
  expect(hashOf(path(`${release}/v1`))).toBe(sealed);
  const verified = await runChhamas(desk, 'verify', '--lang', 'en');
  expect(verified.out.match(/^(?:signers|reports).*: every byte is as approved/gm)).toEqual(
    ['signers/v1', 'reports/2020-S2/v1', 'reports/2020-S2/v2'].map(
      (each) => `${each}: every byte is as approved`,
    ),
  );
});

test('R-48 what was changed since the first approval is not approved again, and not published', async () => {
  const { desk, edit, hash } = copyContent('demo');
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  expect((await approveAs(desk, '2020-S2', 0, ...day)).code).toBe(0);
  edit('periods/2020-S2/groups/justice.en.md', 'Corrected. ', 'Corrected again. ');
  const before = hash();
  for (const outcome of [
    await approveAs(desk, '2020-S2', 1, ...day),
    await runChhamas(desk, ...publish),
  ]) {
    expect([outcome.code, outcome.out]).toEqual([
      1,
      expect.stringContaining('release/changed-since-approval'),
    ]);
  }
  expect(hash()).toBe(before);
});

test('R-48 a role twice, a stranger’s role, a wrong passphrase and a demonstration key in the real root are refused', async () => {
  const { desk, edit, hash } = copyContent('demo');
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  await approveAs(desk, '2020-S2', 0, ...day);
  const before = hash();
  const twice = await approveAs(desk, '2020-S2', 0, ...day);
  expect([twice.code, twice.out]).toEqual([1, expect.stringContaining('release/role-twice')]);
  const real = copyContent('real');
  const wrong = await approveAs(real.desk, 'signers', 0, '--lang', 'en');
  expect([wrong.code, wrong.out]).toEqual([
    1,
    expect.stringContaining('release/demonstration-key'),
  ]);
  expect(hash()).toBe(before);
});

test('R-48 a signature that is refused is not counted among those who signed', async () => {
  const { desk, edit, hash } = copyContent('demo');
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  const before = hash();
  const key = join(root, 'content/demo/keys/signer-one.json');
  const call = ['approve', '2020-S2', '--role', 'chief', '--key', key, '--as-of', '2021-02-15'];
  const { km, en } = await runInBoth(desk, ...call);
  expect([km.code, en.code, hash()]).toEqual([1, 1, before]);
  expect(en.out).toContain('release/role-not-held');
  expect(en.out.replace(/\s+/g, ' ')).toContain(
    '0 of 2 persons signed; missing: Secretary-General (secretary-general), Permanent Vice-Chair',
  );
  expect(km.out.replace(/\s+/g, '')).toContain('បានចុះហត្ថលេខា០ក្នុងចំណោម២នាក់');
});

test('what is approved and has a moment waits for it, and no draft of it is among the releases', async () => {
  const { desk, edit, path } = copyContent('demo');
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  const at = '"publishAt": [{ "version": 2, "at": "2999-01-01T09:00" }],\n  "exceptions"';
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  edit('periods/2020-S2/cycle.json', '"exceptions"', at);
  const releases = hashOf(path('releases'));
  const early = await approveAndPublish(desk, '2020-S2', ...day);
  expect([early.code, early.out]).toEqual([1, expect.stringContaining('release/embargoed')]);
  expect(early.out).toContain('waits until 1 January 2999, 09:00,');
  const due = await runChhamas(desk, 'publish', '--due', '--lang', 'en');
  expect([due.code, due.err]).toEqual([0, '']);
  expect(hashOf(path('releases'))).toBe(releases);
});

test('what was due has been published by the next run that is asked for what is due', async () => {
  const { desk, edit, read } = copyContent('demo');
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  const at = '"publishAt": [{ "version": 2, "at": "2021-02-16T09:00" }],\n  "exceptions"';
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  edit('periods/2020-S2/cycle.json', '"exceptions"', at);
  for (const which of [0, 1] as const) await approveAs(desk, '2020-S2', which, ...day);
  const due = await runChhamas(desk, 'publish', '--due', '--lang', 'en');
  expect([due.code, due.out]).toEqual([0, published(2)]);
  expect(JSON.parse(read(`${release}/v2/report.json`))).toMatchObject({
    asOf: '2021-02-15',
    releasedOn: '2021-02-16',
    publishAt: '2021-02-16T09:00',
  });
});

test('what a run that was stopped had begun is finished by the next one, which says so', async () => {
  const { desk, edit, path } = copyContent('demo');
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  for (const which of [0, 1] as const) await approveAs(desk, '2020-S2', which, ...day);
  renameSync(path('periods/waiting/reports/2020-S2/v2'), path(`${release}/v2`));
  const told = await runChhamas(desk, 'verify', '--lang', 'en');
  expect([told.code, told.out]).toEqual([1, expect.stringContaining('release/unregistered')]);
  expect(await runChhamas(desk, ...publish)).toEqual({
    code: 0,
    out: published(2),
    err: `An earlier run was stopped: ${release}/v2 is now in the register.\n`,
  });
  expect((await runChhamas(desk, 'verify')).code).toBe(0);
});

test('R-54 a withdrawal for disclosure takes the files away and leaves number, day and reason', async () => {
  const { desk, edit, path, read } = copyContent('demo');
  const withdrawal =
    '"withdrawals": [{ "version": 2, "withdraws": [1], "cause": "disclosure", "reason": { "km": "ចំនួនតិចតួច", "en": "A small count" }, "by": "secretary-general", "on": "2021-02-15" }],\n  "exceptions"';
  edit('periods/2020-S2/cycle.json', '"exceptions"', withdrawal);
  const { code, out } = await approveAndPublish(desk, '2020-S2', ...day);
  expect([code, out]).toEqual([0, published(2)]);
  expect(existsSync(path(`${release}/v1`))).toBe(false);
  expect(JSON.parse(read(`${release}/v2/withdrawal.json`))).toMatchObject({
    withdraws: [1],
    cause: 'disclosure',
    on: '2021-02-15',
  });
  const verified = await runChhamas(desk, 'verify', '--lang', 'en');
  expect(verified.code).toBe(0);
});

test('an item that is not public changes nothing that is published', async () => {
  const { desk, edit } = copyContent('demo');
  edit('periods/2020-S2/groups/justice.json', '"visibility": "public"', '"visibility": "internal"');
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  const { code, out } = await approveAndPublish(desk, '2020-S2', ...day);
  expect([code, out]).toEqual([0, published(2)]);
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nFor the desk only. ');
  const again = await runChhamas(desk, ...publish, '--format', 'json');
  expect(JSON.parse(again.out)).toMatchObject({ findings: [{ code: 'release/unchanged' }] });
});

test('R-53 a count of two persons is withheld, and nothing in the release tells it', async () => {
  const { desk, edit, read, remove } = copyContent('demo');
  remove('releases');
  const file = 'periods/2020-S2/collected/returns/xd-1/2020-07.json';
  edit(file, /"total": 18,\s*"female": 11/, '"total": 2, "female": 1');
  await approveAndPublish(desk, 'signers', ...day);
  const { code } = await approveAndPublish(desk, '2020-S2', ...day);
  expect(code).toBe(0);
  const { figures } = JSON.parse(read(`${release}/v1/figures.json`)) as {
    readonly figures: readonly { readonly cell: { readonly status: string } }[];
  };
  const withheld = figures.filter(({ cell }) => cell.status === 'withheld');
  expect(withheld.length).toBeGreaterThan(1);
  expect(withheld.map(({ cell }) => JSON.stringify(cell))).toEqual(
    withheld.map(() => '{"status":"withheld"}'),
  );
});

test('an exception of which the code is misspelt is an error, with the code that was meant', async () => {
  const { desk, edit } = copyContent('demo');
  edit(
    'periods/2020-S2/cycle.json',
    'collection/returns-outstanding',
    'collection/return-outstanding',
  );
  const { code, out } = await runChhamas(desk, ...publish);
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "content/periods/2020-S2/cycle.json:70:7
    error  report/unknown-rule
      No blocker that may be let pass is called collection/return-outstanding.
      → Write collection/returns-outstanding; the codes stand in docs/findings.md.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain report/unknown-rule --lang en
    "
  `);
});

test('R-54 when the missing return arrives, its caveat is gone from the next version', async () => {
  const { desk, read, write, edit } = copyContent('demo');
  const folder = 'periods/2020-S2/collected/returns/xd-3';
  const october = read(`${folder}/2020-10.json`);
  const late = october.replaceAll('2020-10', '2020-11').replace('r-j9k2hx', 'r-q1w2e3');
  write(`${folder}/2020-11.json`, late.replace('2020-11-09', '2021-02-12'));
  edit('periods/2020-S2/cycle.json', '"exceptions"', revision(2));
  const { code } = await approveAndPublish(desk, '2020-S2', ...day);
  expect(code).toBe(0);
  expect(JSON.parse(read(`${release}/v1/report.json`))).toMatchObject({
    exceptions: [{ code: 'collection/returns-outstanding' }],
    completeness: { status: 'incomplete' },
  });
  expect(JSON.parse(read(`${release}/v2/report.json`))).toMatchObject({
    exceptions: [],
    acknowledged: [{ code: 'evidence/no-response' }, { code: 'coordination/meeting-not-held' }],
    completeness: { status: 'complete' },
    revision: {
      kind: 'scheduled',
      changes: expect.arrayContaining([
        expect.objectContaining({
          at: expect.objectContaining({ place: 'xd-3', period: { month: '2020-11' } }) as unknown,
          from: { status: 'no-return' },
          to: { status: 'shown', quantity: { kind: 'exact', n: 10 } },
        }),
      ]) as unknown,
    },
  });
});

test('nothing is published ahead of its day, nor before it was approved', async () => {
  const { desk, edit } = copyContent('demo');
  edit('periods/2020-S2/groups/prevention.en.md', 'schools', 'our schools');
  const ahead = await runChhamas(desk, ...publish, '--as-of', '2999-01-01', '--lang', 'en');
  expect([ahead.code, ahead.err]).toEqual([
    2,
    'chhamas: 2999-01-01 has not come yet; nothing is published ahead of its day.\n',
  ]);
  const early = await runChhamas(desk, ...publish, '--as-of', '2021-02-09', '--lang', 'en');
  expect(early.code).toBe(1);
  expect(early.out).toContain('release/not-approved');
});
