import { expect, test } from 'vitest';
import { attacks } from '../../packages/core/src/testing/broken-seals.ts';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const release = 'releases/reports/2020-S2/v1';

test('every release of both roots is as it was sealed', async () => {
  for (const which of ['real', 'demo'] as const) {
    const { desk } = copyContent(which);
    const { code, out } = await runChhamas(desk, 'verify', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^signers\/v1: every byte is as approved \([0-9a-f]{64}\)\.\n/);
    expect(out).toMatch(/\nFingerprint of the first signers: [0-9a-f]{64}\n$/);
  }
});

test('one changed byte fails, and the file is named; check and publish refuse it too', async () => {
  const { desk, edit } = copyContent('demo');
  edit(`${release}/figures.json`, /"n": (\d)/, '"n": 9');
  const { km, en } = await runInBoth(desk, 'verify');
  expect([km.code, en.code]).toEqual([1, 1]);
  expect(en.out).toMatchInlineSnapshot(`
    "content/releases/reports/2020-S2/v1/figures.json
    error  release/file-changed
      The sealed file figures.json differs from its hash.
      → Restore it from version control; a correction is a new version.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/file-changed --lang en
    Releases are not as they were sealed.
    "
  `);
  expect(km.out).toMatchInlineSnapshot(`
    "content/releases/reports/2020-S2/v1/figures.json
    កំហុស  release/file-changed
      ឯកសារដែលបានបិទត្រា figures.json ខុសពីហាសរបស់វា
      → យកឯកសារដើមមកវិញ។ ការកែតម្រូវត្រូវធ្វើជាកំណែថ្មី

    កំហុស ១ · ការរារាំង ០ · ការព្រមាន ០
    អត្ថន័យ និងឧទាហរណ៍៖ npx chhamas explain release/file-changed
    ឯកសារដែលបានផ្សព្វផ្សាយ ខុសពីដើម
    "
  `);
  for (const args of [['check'], ['publish', '2020-S2']]) {
    const { code, out } = await runChhamas(desk, ...args, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain(`content/${release}/figures.json\nerror  release/file-changed\n`);
  }
});

test('a lost file, a stranger, a folder, a mark before the list and a wrong name are each named', async () => {
  const content = copyContent('demo');
  content.write(`${release}/notes.json`, '{}');
  content.write(`${release}/drafts/sections.json`, '{}');
  content.remove(`${release}/sections.json`);
  content.write('releases/reports/README.md', 'Hello');
  content.write('releases/reports/2020-S2/version2/report.json', '{}');
  content.write('releases/reports/2021-S3/v1/report.json', '{}');
  const outcome = await runChhamas(content.desk, 'verify', '--lang', 'en');
  expect([outcome.code, outcome.err, hasStackTrace(outcome)]).toEqual([1, '', false]);
  expect(outcome.out).toMatchInlineSnapshot(`
    "content/releases/reports/2020-S2/v1/drafts
    error  release/misplaced
      No release belongs at releases/reports/2020-S2/v1/drafts.
      → Move it: a release lies at releases/reports/<semester>/v<number>.

    content/releases/reports/2020-S2/version2
    error  release/misplaced
      No release belongs at releases/reports/2020-S2/version2.
      → Move it: a release lies at releases/reports/<semester>/v<number>.

    content/releases/reports/2021-S3/v1
    error  release/misplaced
      No release belongs at releases/reports/2021-S3/v1.
      → Move it: a release lies at releases/reports/<semester>/v<number>.

    content/releases/reports
    error  release/misplaced
      No release belongs at releases/reports.
      → Move it: a release lies at releases/reports/<semester>/v<number>.

    content/releases/reports/2020-S2/v1/sections.json
    error  release/file-missing
      The sealed file sections.json is missing.
      → Restore it from version control.

    content/releases/reports/2020-S2/v1/notes.json
    error  release/file-unknown
      notes.json is not in the list of the release.
      → Remove it.

    6 errors, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/misplaced --lang en
    Releases are not as they were sealed.
    "
  `);
});

test('a mark before the text of the list is a changed byte', async () => {
  const { desk, write, read } = copyContent('demo');
  write(`${release}/manifest.json`, `\ufeff${read(`${release}/manifest.json`)}`);
  const { code, out } = await runChhamas(desk, 'verify', '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toContain(`content/${release}/manifest.json\n`);
});

test('content without releases has nothing to verify', async () => {
  const { desk, remove } = copyContent('demo');
  remove('releases');
  const { code, out } = await runChhamas(desk, 'verify', '--lang', 'en');
  expect([code, out]).toEqual([
    0,
    'content holds no releases. Name a content folder or a built site.\n',
  ]);
});

test('R-48, R-54 eight attacks are each refused in words of their own', async () => {
  const { desk, remove, write } = copyContent('demo');
  const said: string[] = [];
  for (const [attack, make, expected] of attacks) {
    remove('releases');
    for (const [path, bytes] of await make()) write(`releases/${path}`, bytes);
    const { code, out } = await runChhamas(desk, 'verify', '--lang', 'en');
    const codes = Array.from(out.matchAll(/^error {2}(\S+)$/gm), ([, found]) => found);
    expect([attack, code, [...new Set(codes)]]).toEqual([attack, 1, [expected]]);
    said.push(`${attack.toUpperCase()}\n${out}`);
  }
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "RE-SIGNED BY STRANGERS UNDER THE NAMES OF THE SIGNERS
    content/releases/reports/2017-S1/v1/approvals.json
    error  release/signer-unknown
      one (Chief of the Secretariat) is no signer of this list with that key.
      → An approval that lies there is to be taken away. Whoever is to sign must be
      on the published list first: those who are on it run chhamas approve signers.

    content/releases/reports/2017-S1/v1/approvals.json
    error  release/signer-unknown
      two (vice-chair) is no signer of this list with that key.
      → An approval that lies there is to be taken away. Whoever is to sign must be
      on the published list first: those who are on it run chhamas approve signers.

    2 errors, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/signer-unknown --lang en
    Releases are not as they were sealed.

    SIGNED TWICE IN ONE ROLE
    content/releases/reports/2017-S1/v1/approvals.json
    error  release/role-twice
      Chief of the Secretariat approved twice, the second time through one.
      → Each role signs once; remove one of the two.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/role-twice --lang en
    Releases are not as they were sealed.

    SIGNED BY ONE WHO CONSOLIDATED
    content/releases/reports/2017-S1/v1/approvals.json
    error  release/consolidator-approves
      one (Chief of the Secretariat) consolidated this report and cannot approve it.
      → Somebody who did not consolidate it approves it.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/consolidator-approves --lang en
    Releases are not as they were sealed.

    SIGNED WITH A REVOKED KEY, ON A DAY BEFORE
    content/releases/reports/2017-S1/v3/approvals.json
    error  release/signer-revoked
      The key of one (Chief of the Secretariat) was revoked before this release was
      published.
      → Somebody with a valid key approves it.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/signer-revoked --lang en
    Releases are not as they were sealed.

    THE NARRATIVE SWAPPED FOR ANOTHER
    content/releases/reports/2017-S1/v1/sections.json
    error  release/file-changed
      The sealed file sections.json differs from its hash.
      → Restore it from version control; a correction is a new version.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/file-changed --lang en
    Releases are not as they were sealed.

    COPIED AND REGISTERED UNDER ANOTHER SEMESTER
    content/releases/reports/2018-S1/v1/manifest.json
    error  release/misplaced
      No release belongs at releases/reports/2018-S1/v1; what lies there says
      reports/2017-S1/v1.
      → Move it: a release lies at releases/reports/<semester>/v<number>.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/misplaced --lang en
    Releases are not as they were sealed.

    ITS SECOND VERSION DELETED
    content/releases/register.json
    error  release/missing
      reports/2017-S1/v2 was published and is not here.
      → Restore its folder from version control; a release is taken back by a
      withdrawal.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/missing --lang en
    Releases are not as they were sealed.

    A SIGNER ADDED WITHOUT QUORUM
    content/releases/signers/v2/approvals.json
    error  release/approval-missing
      signers/v2 is not approved by all who must: 1 of 2 persons signed; missing:
      vice-chair.
      → Each of them runs chhamas approve with a key of their own.

    1 error, 0 blockers, 0 warnings.
    With an example: npx chhamas explain release/approval-missing --lang en
    Releases are not as they were sealed.
    "
  `);
});
