import { idFor, randomFor } from './random.ts';

/** The id of the return that a reporter first sent for a month, or of a later one. */
export function returnId(seed: number, reporter: string, month: string, later = 0): string {
  return idFor('r', randomFor(seed, 'return', reporter, month, later));
}
