import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';

/** The core as a package, and an empty project that has installed it. */
export interface PackedCore {
  readonly tarball: string;
  /** The paths in the package: `dist/index.js`. */
  readonly paths: readonly string[];
  /** The folder of the project. */
  readonly project: string;
  readonly remove: () => void;
}

/**
 * Packs a copy of the core, so that nobody else sees its exports swapped, and installs it in a
 * project that has nothing else. What npm has in its store is not fetched again.
 *
 * @throws {Error} with all that a program wrote, where one fails
 */
export function packCore(): PackedCore {
  const folder = mkdtempSync(join(tmpdir(), 'chhamas-package-'));
  const copy = join(folder, 'packages/core');
  cpSync(join(root, 'packages/core'), copy, {
    recursive: true,
    filter: (file) => !/^(?:dist|node_modules|\.turbo)$/.test(basename(file)),
  });
  for (const file of ['LICENSE', 'tsconfig.base.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const [packed] = JSON.parse(runIn(copy, 'npm', 'pack', '--json', '--silent')) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  const tarball = join(copy, packed.filename);
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  runIn(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
  return {
    tarball,
    paths: packed.files.map(({ path }) => path),
    project,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What a program writes to its output when it runs in a folder, one of node_modules or of the path.
 *
 * @throws {Error} with all that it wrote, where it fails
 */
export function runIn(folder: string, program: string, ...args: readonly string[]): string {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
}

/** Every Node on the path that a package may meet, by its version: from 20 on. */
export function nodesOnPath(): ReadonlyMap<string, string> {
  const programs = (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat(join(root, 'node_modules/.bin'))
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((program) => existsSync(program));
  return new Map(
    programs
      .map((program) => [runIn(root, program, '--version').trim(), program] as const)
      .filter(([version]) => Number(/\d+/.exec(version)?.[0]) >= 20),
  );
}
