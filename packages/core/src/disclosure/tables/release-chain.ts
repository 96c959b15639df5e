import type { ProtectInput } from './protect-input.ts';
import type { ProtectOutput } from './protect-output.ts';

/** A release of the counts in a file, with what was published of it, where it is public already. */
export interface ChainedRelease {
  readonly input: ProtectInput;
  readonly output?: ProtectOutput | undefined;
  /** How it differs from the release before: only upwards (`grows`), or anyhow. */
  readonly relation: 'any' | 'grows';
  /** Where it stands in the file. */
  readonly path: readonly string[];
}

/** All releases of a file, the oldest first; the last one is still to be published. */
export function releaseChain(input: ProtectInput): readonly ChainedRelease[] {
  return chainBelow(input, undefined, []);
}

function chainBelow(
  input: ProtectInput,
  output: ProtectOutput | undefined,
  path: readonly string[],
): readonly ChainedRelease[] {
  const { previous } = input;
  const release = { input, output, path, relation: previous?.relation ?? 'any' };
  if (previous === undefined) return [release];
  const below = [...path, 'previous', 'input'];
  return [...chainBelow(previous.input, previous.output, below), release];
}
