import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a build took, from the start of its process to its end. */
export interface BuildCost {
  readonly milliseconds: number;
  /** The time of the processors, of all threads together, in milliseconds. */
  readonly busy: number;
  /** The most memory that it held, in megabytes. */
  readonly peak: number;
}

const repository = join(import.meta.dirname, '../../..');
const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
const teller = pathToFileURL(join(import.meta.dirname, 'tell-cost.mjs')).href;

/**
 * Builds an Astro project in a process of its own.
 *
 * @param flags of Node, before the program
 * @throws {Error} where it does not end well, with what was printed
 */
export async function buildAstro(
  project: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<BuildCost> {
  const cost = `${environment['CHHAMAS_CACHE']}-cost.json`;
  const child = spawn(process.execPath, ['--import', teller, ...flags, astro, 'build', ...args], {
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      CHHAMAS_COST: cost,
      ...environment,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(printed);
  // Our own file, written a moment ago.
  return JSON.parse(await readFile(cost, 'utf8')) as BuildCost;
}
