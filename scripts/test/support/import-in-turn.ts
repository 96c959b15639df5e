import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/run-command.ts';
import { differingIn, treeOf } from './file-tree.ts';

/** What one call of `import` did, and what it took. */
export interface TimedImport {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
  /** The most memory that the process had until then, in bytes. */
  readonly mostMemory: number;
  /** The files of the semester that are new or others than before. */
  readonly changed: readonly string[];
}

/**
 * A process that imports one file after the other, each by a call of its own with `--write`, says of each
 * what it took and what it changed, and takes away what it wrote: `import-in-turn.ts CONTENT FILE…`.
 */
const [content = '', ...files] = process.argv.slice(2);
const semester = join(content, 'periods');
const say = process.stdout.write.bind(process.stdout);
for (const file of files) {
  const written = { out: '', err: '' };
  process.stdout.write = (text) => ((written.out += String(text)), true);
  process.stderr.write = (text) => ((written.err += String(text)), true);
  const before = treeOf(semester);
  const started = performance.now();
  const words = ['--content', content, '--as-of', '2021-02-20', '--lang', 'en', '--format', 'json'];
  const code = await runCommand(['import', file, '--write', ...words]).catch((error: unknown) => {
    written.err += error instanceof Error ? (error.stack ?? '') : String(error);
    return -1;
  });
  const milliseconds = performance.now() - started;
  const mostMemory = process.resourceUsage().maxRSS * 1024;
  const changed = differingIn(before, treeOf(semester));
  for (const each of changed) rmSync(join(semester, each), { recursive: true, force: true });
  say(`${JSON.stringify({ code, ...written, milliseconds, mostMemory, changed })}\n`);
}
