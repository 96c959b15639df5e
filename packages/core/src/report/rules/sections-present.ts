import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';
import { groupsOf, sectionOf } from '../corpus.ts';

/**
 * Groups of the list that have no section in a semester that is being reported.
 *
 * @source minutes, paragraphs G1 to G7; brief R-04
 */
export function sectionsPresent(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) =>
    groupsOf(corpus, period)
      .filter(
        ({ id }) => sectionOf(period, id) === undefined && !isUnread(corpus, period.semester, id),
      )
      .map(({ id }) =>
        finding('group-report/section-missing', id, {
          file: `periods/${period.semester}/groups/${id}.json`,
        }),
      ),
  );
}

/** A section whose file could not be read is there, but faulty; that is a finding already. */
function isUnread(corpus: Corpus, semester: string, group: string): boolean {
  return corpus.unread.has(`periods/${semester}/groups/${group}.json`);
}
