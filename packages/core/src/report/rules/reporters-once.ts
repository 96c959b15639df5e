import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import type { Corpus } from '../corpus.ts';
import { listsOf } from '../corpus.ts';

/** Reporters that a cycle expects in two strata, whose returns would count twice. */
export function reportersOnce(corpus: Corpus): readonly Finding[] {
  const lists = listsOf(corpus);
  return corpus.periods.flatMap(({ cycle }) => {
    if (cycle === undefined) return [];
    const seen = new Set<string>();
    return cycle.value.expected.flatMap(({ reporters }, index) => {
      if (reporters === null) return [];
      const ids = reportersOf(reporters, lists);
      const again = ids.filter((id) => seen.has(id));
      for (const id of ids) seen.add(id);
      const place = { file: cycle.file, path: ['expected', index, 'reporters'] };
      return again.map((id) => finding('collection/reporter-in-two-strata', id, place));
    });
  });
}
