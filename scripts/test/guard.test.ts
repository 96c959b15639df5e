import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import type { ScratchRepository } from './support/scratch-repository.ts';
import { emptyRepository, makeRepository } from './support/scratch-repository.ts';

const report = 'content/releases/reports/2018-S1/v1/report.json';
const register = 'content/releases/register.json';
const page = 'content/pages/about.en.md';

/** A key that is made here, for a file that holds one would be refused. */
function privateKey(): string {
  const { privateKey: key } = generateKeyPairSync('ed25519');
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Codes and files of what the guard finds, and its exit code. */
async function guard({ top }: ScratchRepository, ...words: readonly string[]) {
  const { code, out } = await runChhamas(top, 'guard', '--format', 'json', ...words);
  const { findings } = JSON.parse(out) as {
    findings: readonly { code: string; file: string }[];
  };
  return [code, ...findings.map((each) => `${each.code} ${each.file}`)];
}

const stage = ({ git }: ScratchRepository) => git(['add', '--all']);

test('a commit in which nothing is wrong is let pass, in both languages', async () => {
  const repository = makeRepository();
  repository.write(page, '# About\n\nCases: 1,234,567 on 2022-09-02.\n');
  repository.write('content/releases/reports/2018-S1/v2/report.json', '{ "schema": 1 }\n');
  repository.write(register, '{ "schema": 1, "entries": ["a", "b"] }\n');
  stage(repository);
  const { km, en } = await runInBoth(repository.top, 'guard');
  expect(en).toEqual({
    code: 0,
    out: 'Nothing was found that must not come into the repository.\n',
    err: '',
  });
  expect([km.code, km.out]).toEqual([0, 'រកមិនឃើញអ្វីដែលមិនត្រូវដាក់ក្នុង git ទេ\n']);
});

test('everything that is wrong is told at once, each with its place and what to do', async () => {
  const repository = makeRepository();
  repository.write(page, '# About\n\nMr Sok, ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨\n');
  repository.write('content/periods/2018-S1/collected/list.xlsx', new Uint8Array([0x50, 0x4b, 0]));
  repository.write('keys/chief.pem', privateKey());
  repository.write(report, '{ "schema": 2 }\n');
  repository.remove('content/demo/releases/reports/2021-S1/v1/report.json');
  repository.write(register, '{ "schema": 1, "entries": ["b"] }\n');
  repository.write('content/demo/keys/chief.json', '{ "kid": "k-1", "invented": true }\n');
  const signers = { schema: 1, signers: [{ kid: 'k-1' }] };
  repository.write('content/releases/signers/v1/signers.json', JSON.stringify(signers));
  stage(repository);
  const { code, out } = await runChhamas(repository.top, 'guard', '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "content/demo/releases/reports/2021-S1/v1/report.json
    error  release/sealed-changed
      "content/demo/releases/reports/2021-S1/v1/report.json" was published, and is
      changed or removed here.
      → Restore it: git restore --source HEAD --staged --worktree
      "content/demo/releases/reports/2021-S1/v1/report.json". A correction is a new
      version.

    content/pages/about.en.md:3:1
    warning  report/honorific
      "Mr" stands before a name or an office.
      → Write the office alone, without "Mr": a person is never named here. Or
      acknowledge it in the cycle or in the plan.

    content/pages/about.en.md:3:18
    error  report/personal-data
      What stands here is or becomes public, and looks like a telephone number: ០១…
      ៧៨.
      → Take it out: name an office, never a person or the way to one.

    content/periods/2018-S1/collected/list.xlsx:1:1
    error  report/restricted-document
      "content/periods/2018-S1/collected/list.xlsx" is a document, a table or a
      picture: it may hold names or faces.
      → Move it to the restricted archive, and name it in collected/sources.json by
      its hash. What it says is written as JSON or Markdown.

    content/releases/register.json:1:1
    error  release/register-changed
      Entries of "content/releases/register.json" are changed or removed here.
      → Restore it: git restore --source HEAD --staged --worktree
      "content/releases/register.json". Entries are only ever added, at the end.

    content/releases/reports/2018-S1/v1/report.json:1:1
    error  release/sealed-changed
      "content/releases/reports/2018-S1/v1/report.json" was published, and is
      changed or removed here.
      → Restore it: git restore --source HEAD --staged --worktree
      "content/releases/reports/2018-S1/v1/report.json". A correction is a new
      version.

    content/releases/signers/v1/signers.json:1:25
    error  release/invented-signer
      The key k-1 of the invented country stands among the real signers.
      → Take it out, and name the key of a real signer: anybody can sign with an
      invented one.

    keys/chief.pem:1:1
    error  report/private-key
      "keys/chief.pem" holds a private key.
      → Move it out of the repository. If it was ever sent anywhere, make a new one:
      whoever has it can sign in its place.

    7 errors, 0 blockers, 1 warning.
    With an example: npx chhamas explain release/sealed-changed --lang en
    "
  `);
});

test('what is staged counts, not what lies in the folder', async () => {
  const repository = makeRepository();
  repository.write(page, 'Call 012 345 678\n');
  expect(await guard(repository)).toEqual([0]);
  stage(repository);
  repository.write(page, 'Nobody.\n');
  expect(await guard(repository)).toEqual([1, `report/personal-data ${page}`]);
});

test('from a folder within the repository the same is found', async () => {
  const repository = makeRepository();
  repository.write(report, '{}');
  stage(repository);
  const { code, out } = await runChhamas(join(repository.top, 'content'), 'guard', '--lang', 'en');
  expect([code, out.split('\n')[0]]).toEqual([1, `${report}:1:1`]);
});

test('an honorific is told and lets the commit pass', async () => {
  const repository = makeRepository();
  repository.write(page, 'Mr Sok\n');
  stage(repository);
  expect(await guard(repository)).toEqual([0, `report/honorific ${page}`]);
});

test('a release that is renamed is changed', async () => {
  const repository = makeRepository();
  repository.git(['mv', 'content/releases/reports/2018-S1', 'content/releases/reports/2018-S2']);
  expect(await guard(repository)).toEqual([1, `release/sealed-changed ${report}`]);
});

test('R-54 what a notice takes away may go, in the commit of the notice and later', async () => {
  const repository = makeRepository();
  const notice = 'content/releases/reports/2018-S1/v2/manifest.json';
  repository.write(notice, '{ "removes": ["reports/2018-S1/v1"] }\n');
  repository.remove(report);
  stage(repository);
  expect(await guard(repository)).toEqual([0]);
  repository.git(['commit', '--quiet', '--no-verify', '-m', 'Withdraws']);
  expect(await guard(repository, '--since', 'HEAD~1')).toEqual([0]);
});

test('the first commit of all is guarded too', async () => {
  const repository = emptyRepository();
  repository.write('a/key', privateKey());
  repository.write(report, '{}');
  stage(repository);
  expect(await guard(repository)).toEqual([1, 'report/private-key a/key']);
});

test('releases that were made again pass on purpose before version 1.0.0, and then never', async () => {
  vi.stubEnv('CHHAMAS_REBUILT', '1');
  for (const [version, code] of [
    ['0.4.0', 0],
    ['1.0.0', 1],
    ['10.2.0', 1],
  ] as const) {
    const repository = makeRepository(version);
    repository.write(report, '{ "schema": 2 }\n');
    // Whoever lowers the version in the same commit gains nothing by it.
    repository.write('packages/core/package.json', '{ "version": "0.1.0" }\n');
    repository.write('keys/chief.pem', '');
    stage(repository);
    const outcome = await runChhamas(repository.top, 'guard', '--lang', 'en');
    const isSaid = outcome.err.includes('CHHAMAS_REBUILT=1: releases');
    expect([version, outcome.code, isSaid]).toEqual([version, code, code === 0]);
  }
  vi.unstubAllEnvs();
});

test('of a branch each commit is looked at: a key that was taken out again is still in the history', async () => {
  const repository = makeRepository();
  const { git, write, remove, commit } = repository;
  git(['checkout', '--quiet', '-b', 'part']);
  write('keys/chief.pem', privateKey());
  write(report, '{ "schema": 2 }\n');
  commit();
  remove('keys/chief.pem');
  write(page, 'Call 012 345 678\n');
  commit();
  expect(await guard(repository, '--since', 'main')).toEqual([
    1,
    `report/personal-data ${page}`,
    `release/sealed-changed ${report}`,
    'report/private-key keys/chief.pem',
  ]);
  git(['checkout', '--quiet', 'main']);
  expect(await guard(repository, '--since', 'main')).toEqual([0]);
});

test('everything that lies here is looked at with --all, also where there is no repository', async () => {
  const repository = makeRepository();
  repository.write('node_modules/x/key.pem', privateKey());
  repository.write('notes/key.pem', privateKey());
  expect(await guard(repository, '--all')).toEqual([1, 'report/private-key notes/key.pem']);
  repository.remove('.git');
  repository.remove('notes');
  expect(await guard(repository, '--all')).toEqual([0]);
});

test('a place without a repository and a commit that is none are wrong use', async () => {
  const repository = makeRepository();
  for (const named of ['nowhere', '--all', 'HEAD^{tree}']) {
    const { code, out, err } = await runChhamas(
      repository.top,
      ...['guard', '--lang', 'en', `--since=${named}`],
    );
    expect([code, out, err]).toEqual([
      2,
      '',
      `chhamas: There is no commit ${named} that this one comes from.\n`,
    ]);
  }
  repository.remove('.git');
  const { code, err } = await runChhamas(repository.top, 'guard', '--lang', 'en');
  expect([code, err]).toEqual([
    2,
    'chhamas: This is no git repository. Stand in one, or write chhamas guard --all\n',
  ]);
});
