import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import type { Corpus } from '../corpus.ts';
import { listsOf } from '../corpus.ts';

/**
 * Bodies that collect on behalf of others in a cycle that does not expect them to report: the
 * returns would be owed by nobody.
 *
 * @source minutes, paragraph G4.r; brief R-27
 */
export function assigneesReport(corpus: Corpus): readonly Finding[] {
  const lists = listsOf(corpus);
  return corpus.periods.flatMap(({ cycle, requests }) => {
    if (cycle === undefined) return [];
    const expected = new Set<string>(
      cycle.value.expected.flatMap(({ reporters }) =>
        reporters === null ? [] : reportersOf(reporters, lists),
      ),
    );
    return requests.flatMap(({ file, value }) =>
      value.requests.flatMap(({ assignedTo, collectsFor }, index) => {
        if (collectsFor === undefined || expected.has(assignedTo)) return [];
        const place = { file, path: ['requests', index, 'assignedTo'] };
        return [finding('collection/assignee-not-expected', assignedTo, place)];
      }),
    );
  });
}
