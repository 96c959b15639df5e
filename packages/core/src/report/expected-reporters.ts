import type { Cycle } from '../collection/cycle.ts';
import { reportersOf } from '../reference/reporters-of.ts';
import type { Corpus } from './corpus.ts';
import { listsOf } from './corpus.ts';

/** Everybody who owes a return in any month of a cycle; of a stratum of which nobody has said who, nobody. */
export function expectedReporters(
  corpus: Corpus,
  cycle: Pick<Cycle, 'expected'> | undefined,
): ReadonlySet<string> {
  const lists = listsOf(corpus);
  return new Set(
    (cycle?.expected ?? []).flatMap(({ reporters }) =>
      reporters === null ? [] : reportersOf(reporters, lists),
    ),
  );
}
