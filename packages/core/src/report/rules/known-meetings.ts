import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import { semesterBefore } from '../../kernel/semester.ts';
import type { Corpus, Period } from '../corpus.ts';

/**
 * Directions of a meeting that was not held, and updates by one: of this semester, or of the next,
 * to whose meetings they are followed.
 *
 * @source brief R-38
 */
export function knownMeetings(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const next = corpus.periods.find(
      ({ semester }) => semesterBefore(semester) === period.semester,
    );
    const own = heldIn(period);
    const later = new Set([...own, ...(next === undefined ? [] : heldIn(next))]);
    const unless = (
      known: ReadonlySet<string>,
      id: string,
      file: string,
      path: readonly (string | number)[],
    ) =>
      known.has(id) || corpus.unread.has(id)
        ? []
        : [
            finding(
              'coordination/unknown-meeting',
              id,
              { file, path },
              { suggestion: nearestWord(id, known) },
            ),
          ];
    return period.directions.flatMap(({ file, value }) => [
      ...unless(own, value.meeting, file, ['meeting']),
      ...value.directions.flatMap(({ updates = [] }, index) =>
        updates.flatMap(({ meeting }, at) =>
          unless(later, meeting, file, ['directions', index, 'updates', at, 'meeting']),
        ),
      ),
    ]);
  });
}

function heldIn({ meetings }: Period): ReadonlySet<string> {
  return new Set(
    meetings
      .flatMap(({ value }) => value.meetings)
      .filter(({ status }) => status === 'held')
      .map(({ id }) => id),
  );
}
