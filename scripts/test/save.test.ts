import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approveAndPublish } from './support/approve-release.ts';
import { shrink } from './support/killed-calls.ts';
import type { Outcome } from './support/run-chhamas.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';
import type { ScratchRepository } from './support/scratch-repository.ts';
import { emptyRepository } from './support/scratch-repository.ts';

// Nothing of the machine's own git; the command inherits it.
for (const name of Object.keys(process.env)) {
  if (name.startsWith('GIT_')) Reflect.deleteProperty(process.env, name);
}
process.env['GIT_CONFIG_GLOBAL'] = '/no-such-file';
process.env['GIT_CONFIG_NOSYSTEM'] = '1';

const july = 'content/periods/2020-S2/collected/returns/xd-1/2020-07.json';
const followUps = 'content/periods/2020-S2/collected/follow-ups.json';

/** A repository with the invented content in it, saved once. */
function desk(): ScratchRepository {
  const content = copyContent('demo');
  shrink(content);
  const repository = emptyRepository();
  cpSync(content.path('.'), join(repository.top, 'content'), { recursive: true });
  repository.commit();
  return repository;
}

const save = ({ top }: ScratchRepository, ...words: readonly string[]): Promise<Outcome> =>
  runChhamas(top, 'save', ...words, '--lang', 'en');
const head = ({ git }: ScratchRepository) => git(['rev-parse', 'HEAD']).out.trim();
const inLastCommit = ({ git }: ScratchRepository) =>
  git(['show', '--format=%s', '--name-only', 'HEAD']).out.trim().split('\n').filter(Boolean);
const edit = ({ top, write }: ScratchRepository, file: string, from: string, to: string) => {
  const before = readFileSync(join(top, file), 'utf8');
  if (!before.includes(from)) throw new RangeError(`Expected ${from} in ${file}.`);
  write(file, before.replace(from, to));
};

function change(repository: ScratchRepository): void {
  edit(repository, july, '"receivedOn": "2020-08-06"', '"receivedOn": "2020-08-07"');
  const { followUps: all, ...rest } = JSON.parse(
    readFileSync(join(repository.top, followUps), 'utf8'),
  ) as { readonly followUps: readonly object[] };
  const more = { ...all[0], id: 'f9' };
  repository.write(followUps, JSON.stringify({ ...rest, followUps: [...all, more] }));
}

describe('what was changed in the content', () => {
  test('is one commit, with a message that an editor would write', async () => {
    const repository = desk();
    change(repository);
    const { code, out, err } = await save(repository);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      'Saved on this computer: 2020-S2: 1 return, 1 follow-up (2 files)\nIt lies on this computer alone: no other place is known to which it could be\nsent.\n',
    );
    expect(inLastCommit(repository)).toEqual(['2020-S2: 1 return, 1 follow-up', followUps, july]);
    const again = await save(repository);
    expect([again.code, again.out]).toEqual([0, 'Nothing has changed since it was saved last.\n']);
  });

  test('has the message that was given, in Khmer too', async () => {
    const repository = desk();
    change(repository);
    const { code, out } = await runChhamas(repository.top, 'save', 'របាយការណ៍ខែកក្កដា');
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ៖ របាយការណ៍ខែកក្កដា (ឯកសារ ២)',
    ]);
    expect(inLastCommit(repository)[0]).toBe('របាយការណ៍ខែកក្កដា');
    edit(repository, july, '"2020-08-07"', '"2020-08-08"');
    expect((await runChhamas(repository.top, 'save')).code).toBe(0);
    expect(inLastCommit(repository)[0]).toBe('2020-S2៖ របាយការណ៍ប្រចាំខែ ១');
  });

  test('is saved alone, whatever else is staged or lies there', async () => {
    const repository = desk();
    change(repository);
    repository.write('README.md', 'Of somebody else.\n');
    repository.git(['add', 'README.md']);
    repository.write('content/.notes', 'hidden');
    const { code, out } = await save(repository, 'Only mine');
    expect(code).toBe(0);
    expect(out).toContain('Not saved, because it is no content: content/.notes');
    expect(inLastCommit(repository)).toEqual(['Only mine', followUps, july]);
    expect(repository.git(['status', '--porcelain']).out).toBe('A  README.md\n?? content/.notes\n');
  });

  test('is saved where it is gone, and in a repository without a commit', async () => {
    const repository = desk();
    repository.remove('content/periods/2020-S2/collected/readings.json');
    expect((await save(repository)).code).toBe(0);
    expect(inLastCommit(repository)).toEqual([
      '2020-S2: 1 reading',
      'content/periods/2020-S2/collected/readings.json',
    ]);
    repository.remove('.git');
    repository.git(['init', '--quiet', '--initial-branch', 'main']);
    repository.git(['config', 'user.name', 'Nobody']);
    repository.git(['config', 'user.email', 'nobody@example.org']);
    const first = await save(repository);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(inLastCommit(repository)[0]).toMatch(/^2019-2023: the plan, .*; 2020-S2: .* and more/);
    expect(repository.git(['ls-files', 'content/keys']).out).toBe('');
  });
});

describe('what publish wrote', () => {
  test('is saved, with the register', async () => {
    const repository = desk();
    const { top } = repository;
    edit(repository, 'content/periods/2020-S2/groups/justice.en.md', '## r1\n', '## r1\n\nNew.');
    const words = ['--kind', 'correction', '--reason', 'កែ', '--role', 'chief'];
    const day = ['--as-of', '2021-02-15', '--lang', 'en'];
    expect((await runChhamas(top, 'new', 'release', '2020-S2', ...words, ...day)).code).toBe(0);
    expect((await approveAndPublish(top, '2020-S2', ...day)).code).toBe(0);
    const { code, err } = await save(repository);
    expect([code, err]).toEqual([0, '']);
    const [message, ...files] = inLastCommit(repository);
    expect(message).toBe('2020-S2: 1 section, the cycle, 1 release');
    expect(files).toContain('content/releases/register.json');
    expect(files).toContain('content/releases/reports/2020-S2/v2/manifest.json');
  });

  test('R-54 and was edited since, is not', async () => {
    const repository = desk();
    const before = head(repository);
    edit(
      repository,
      'content/releases/reports/2020-S2/v1/report.json',
      '"schema": 1',
      '"schema": 2',
    );
    const { code, out } = await save(repository);
    expect([code, head(repository)]).toEqual([1, before]);
    expect(out).toContain('release/file-changed');
    expect(out).toContain('Nothing was saved. Mend this first, then save again.');
  });

  test('R-54 and is taken away with its line of the register, is not', async () => {
    const repository = desk();
    const before = head(repository);
    repository.remove('content/releases/plans');
    const register = JSON.parse(
      readFileSync(join(repository.top, 'content/releases/register.json'), 'utf8'),
    ) as { readonly entries: readonly object[] };
    const fewer = { ...register, entries: register.entries.slice(0, -1) };
    repository.write('content/releases/register.json', `${JSON.stringify(fewer, undefined, 2)}\n`);
    const { code, out } = await save(repository);
    expect([code, head(repository)]).toEqual([1, before]);
    expect(out).toMatch(/release\/(?:sealed-changed|register-changed|not-canonical)/);
  });
});

describe('nothing is committed, and nothing staged,', () => {
  const refused = async (repository: ScratchRepository, code: string) => {
    const before = [head(repository), repository.git(['ls-files', '--stage']).out];
    const outcome = await save(repository);
    expect([outcome.code, outcome.out.includes(code)]).toEqual([1, true]);
    expect([head(repository), repository.git(['ls-files', '--stage']).out]).toEqual(before);
  };

  test('where the content has an error', async () => {
    const repository = desk();
    edit(repository, july, '"total": 18', '"total": 10');
    await refused(repository, 'collection/female-above-total');
  });

  test('R-53 where a document lies among the content, or a number that leads to a person', async () => {
    const repository = desk();
    repository.write('content/periods/2020-S2/letter.docx', 'PK');
    await refused(repository, 'report/restricted-document');
    repository.remove('content/periods/2020-S2/letter.docx');
    edit(repository, 'content/pages/about.km.md', '\n', '\n\nទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨\n');
    await refused(repository, 'report/personal-data');
  });

  test('where a hook refuses, which is told', async () => {
    const repository = desk();
    change(repository);
    const hook = join(repository.top, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho "Not today." >&2\nexit 1\n', { mode: 0o755 });
    const before = [head(repository), repository.git(['status', '--porcelain']).out];
    const { code, err } = await save(repository);
    expect([code, err]).toEqual([1, 'chhamas: git did not save it, and said:\nNot today.\n']);
    expect([head(repository), repository.git(['status', '--porcelain']).out]).toEqual(before);
  });
});

describe('one clear sentence', () => {
  const said = async (repository: ScratchRepository, ...words: readonly string[]) => {
    const { code, out, err } = await save(repository, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^chhamas: .*\n$/);
    return err;
  };

  test('where the folder is in no repository', async () => {
    const repository = desk();
    repository.remove('.git');
    expect(await said(repository)).toContain('kept by no git');
  });

  test('where git does not know who saves', async () => {
    const repository = desk();
    change(repository);
    repository.git(['config', '--unset', 'user.name']);
    repository.git(['config', '--unset', 'user.email']);
    expect(await said(repository)).toContain('git config --global user.name "OFFICE"');
  });

  test('where an old state is open', async () => {
    const repository = desk();
    change(repository);
    repository.git(['checkout', '--quiet', '--detach']);
    expect(await said(repository)).toContain('An old state is open');
  });

  test('where two states are being brought together', async () => {
    const repository = desk();
    const { git, write, commit } = repository;
    git(['switch', '--quiet', '--create', 'other']);
    write('notes.md', 'one\n');
    commit();
    git(['switch', '--quiet', 'main']);
    write('notes.md', 'other\n');
    commit();
    expect(git(['merge', 'other']).code).not.toBe(0);
    change(repository);
    expect(await said(repository)).toContain('brought together');
  });

  test('where another git was stopped', async () => {
    const repository = desk();
    change(repository);
    repository.write('.git/index.lock', '');
    expect(await said(repository)).toContain('delete .git/index.lock');
  });

  test('where the message says nothing, or leads to a person', async () => {
    const repository = desk();
    change(repository);
    expect(await said(repository, ' ')).toContain('The message is empty.');
    expect(await said(repository, 'Call 012 345 678')).toContain('012 345 678');
  });
});

describe('what is to be done next', () => {
  const nextOf = async (repository: ScratchRepository) => {
    change(repository);
    return (await save(repository)).out.split('\n').slice(1).join(' ').trim();
  };
  const withRemote = (repository: ScratchRepository) => {
    const other = emptyRepository();
    other.git(['config', 'core.bare', 'true']);
    repository.git(['remote', 'add', 'origin', other.top]);
  };

  test('on the branch that everybody reads is to send it', async () => {
    const repository = desk();
    withRemote(repository);
    expect(await nextOf(repository)).toBe(
      'Next: send it to the others with: git push --set-upstream origin main',
    );
    repository.git(['push', '--quiet', '--set-upstream', 'origin', 'main']);
    edit(repository, july, '"2020-08-07"', '"2020-08-08"');
    expect((await save(repository)).out).toContain('with: git push\n');
  });

  test('on another one is to send it, and to open a pull request', async () => {
    const repository = desk();
    withRemote(repository);
    repository.git(['switch', '--quiet', '--create', 'july']);
    expect(await nextOf(repository)).toMatch(
      /^Next: send it with: git push --set-upstream origin july Then open a pull request on the page where the repository lies/,
    );
  });
});
