import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../bootstrap/run.mjs';

/** What a program that was run in a repository did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A git repository of a test's own, removed when it ends. */
export interface ScratchRepository {
  readonly top: string;
  readonly write: (file: string, bytes: string | Uint8Array) => void;
  readonly remove: (file: string) => void;
  /** Runs git in it, or in another folder; what fails is no error here. */
  readonly git: (args: readonly string[], folder?: string) => Ran;
  /** Runs any program in it, or in another folder. */
  readonly run: (program: string, args: readonly string[], folder?: string) => Ran;
  /** Stages everything and commits it. */
  readonly commit: () => Ran;
}

/**
 * A repository with one commit: a page, a release of each root, and the core at a version.
 *
 * @param version of the core
 */
export function makeRepository(version = '0.4.0'): ScratchRepository {
  const repository = emptyRepository();
  const { write, commit } = repository;
  write('packages/core/package.json', `{ "version": "${version}" }\n`);
  write('content/pages/about.en.md', '# About\n\nNobody is named here.\n');
  write('content/releases/reports/2018-S1/v1/report.json', '{ "schema": 1 }\n');
  write('content/releases/register.json', '{ "schema": 1, "entries": ["a"] }\n');
  write('content/demo/releases/reports/2021-S1/v1/report.json', '{ "schema": 1 }\n');
  commit();
  return repository;
}

/** A repository without a commit. */
export function emptyRepository(): ScratchRepository {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'chhamas-git-')));
  onTestFinished(() => {
    rmSync(top, { recursive: true, force: true });
  });
  const run = (program: string, args: readonly string[], folder = top): Ran => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      env: cleanEnvironment(),
      encoding: 'utf8',
    });
    return { code: status ?? -1, out: stdout, err: stderr };
  };
  const git = (args: readonly string[], folder?: string) => run('git', args, folder);
  const write = (file: string, bytes: string | Uint8Array) => {
    mkdirSync(dirname(join(top, file)), { recursive: true });
    writeFileSync(join(top, file), bytes);
  };
  git(['init', '--quiet', '--initial-branch', 'main']);
  git(['config', 'user.name', 'Nobody']);
  git(['config', 'user.email', 'nobody@example.org']);
  return {
    top,
    run,
    git,
    write,
    remove: (file) => {
      rmSync(join(top, file), { recursive: true });
    },
    commit: () => {
      git(['add', '--all']);
      return git(['commit', '--quiet', '--message', 'Next']);
    },
  };
}

/** Gives a repository the command and its hook, as a clone of ours has them. */
export function installCommand({ top, write }: ScratchRepository): void {
  cpSync(join(root, 'scripts'), join(top, 'scripts'), {
    recursive: true,
    filter: (source) =>
      !/[\\/](?:node_modules|test|bench|mutation|\.turbo)(?:[\\/]|$)/.test(source),
  });
  symlinkSync(join(root, 'node_modules'), join(top, 'node_modules'), 'junction');
  symlinkSync(join(root, 'scripts/node_modules'), join(top, 'scripts/node_modules'), 'junction');
  write('.gitignore', 'node_modules\n');
}

/** Nothing of the machine's own git, nor of a git that runs this test. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: join(root, 'no-such-file'),
    GIT_CONFIG_NOSYSTEM: '1',
    NO_COLOR: '1',
  };
}
