import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** What the numbers depend on besides the program. No path and no name of a machine is in it. */
export interface Machine {
  readonly cores: number;
  readonly node: string;
  readonly duckdb: string;
  readonly d3: string;
}

/** The machine that measures, and the versions of what the core is held against. */
export async function machineOf(): Promise<Machine> {
  const file = await readFile(join(import.meta.dirname, '../package.json'), 'utf8');
  // Our own file, where each version is written out.
  const { dependencies } = JSON.parse(file) as { readonly dependencies: Record<string, string> };
  return {
    cores: availableParallelism(),
    node: process.versions.node,
    duckdb: dependencies['@duckdb/node-api'] ?? '',
    d3: dependencies['d3-array'] ?? '',
  };
}
