import { compareText } from '../kernel/compare-text.ts';
import { actsIn } from './acting-roles.ts';
import type { Corpus } from './corpus.ts';

/** Every role that acts anywhere in a corpus, in the order of the alphabet: a slip of the pen is seen against them. */
export function knownRoles(corpus: Corpus): readonly string[] {
  return [...new Set(actsIn(corpus).map(({ role }) => role))].toSorted(compareText);
}
