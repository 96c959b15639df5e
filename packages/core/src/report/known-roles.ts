import { compareText } from '../kernel/compare-text.ts';
import { namedRoles } from '../kernel/named-roles.ts';
import type { Corpus } from './corpus.ts';

/** Every role that may act in a corpus: those that there are words for, and those of its signers. */
export function knownRoles({ signers }: Pick<Corpus, 'signers'>): readonly string[] {
  const { rules = {}, signers: listed = [] } = signers?.value ?? {};
  const own = [...Object.values(rules), ...listed].flatMap(({ roles }) => roles);
  return [...new Set<string>([...namedRoles, ...own.toSorted(compareText)])];
}
