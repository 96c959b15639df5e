/** By how much one count lies above or below another that should be the same. */
export interface Deviation {
  readonly kind: 'excess' | 'gap';
  /** How far, in the unit of the count. */
  readonly by: number;
}

/**
 * The deviation of a count from the one that it is held against: an excess above it, a gap below.
 *
 * @returns undefined where they agree
 * @source minutes, paragraph G6.r; brief
 * @example deviationOf(159, 151) //=> { kind: 'excess', by: 8 }
 * @example deviationOf(752, 757) //=> { kind: 'gap', by: 5 }
 */
export function deviationOf(count: number, against: number): Deviation | undefined {
  if (count === against) return undefined;
  const kind = count > against ? 'excess' : 'gap';
  return { kind, by: Math.abs(count - against) };
}
