import type { ProtectInput } from '../tables/protect-input.ts';
import type { ProtectOutput } from '../tables/protect-output.ts';

/** A release: what is behind it, and what was or would be published. */
export interface TablesRelease {
  /** 1 for the first one. */
  readonly number: number;
  readonly input: ProtectInput;
  readonly output: ProtectOutput;
  /** Whether readers know that whatever the release before it counted is counted in it again. */
  readonly grows: boolean;
}

/**
 * The releases of a file, the oldest first.
 *
 * @param output what would be published now
 */
export function releaseChain(input: ProtectInput, output: ProtectOutput): readonly TablesRelease[] {
  const { previous } = input;
  const before = previous === undefined ? [] : releaseChain(previous.input, previous.output);
  const grows = previous?.relation === 'grows';
  return [...before, { number: before.length + 1, input, output, grows }];
}
