import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { root } from '../../bootstrap/run.mjs';

/** The text of the Containerfile. */
export const containerfile = readFileSync(join(root, 'Containerfile'), 'utf8');

/** What an instruction of the Containerfile says: `RUN`, `npm ci`. */
export interface ContainerStep {
  readonly keyword: string;
  readonly text: string;
}

/** Its stages in their order, each beginning with its `FROM`. */
export function containerStages(): readonly (readonly ContainerStep[])[] {
  const stages: ContainerStep[][] = [];
  for (const instruction of DockerfileParser.parse(containerfile).getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') stages.push([]);
    stages.at(-1)?.push({ keyword, text: instruction.getArgumentsContent() ?? '' });
  }
  return stages;
}
