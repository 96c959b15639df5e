import { lengthMinutes } from '../../coordination/meeting.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Meetings that end before they start, and lists of attendees that are longer or shorter than the
 * stated total.
 *
 * @source minutes, paragraphs P1, E1 and A; brief R-50
 */
export function meetingsMakeSense(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ meetings }) =>
    meetings.flatMap(({ file, value }) =>
      value.meetings.flatMap((meeting, index) => {
        if (meeting.status !== 'held') return [];
        const { id, start = '', end = '', attendees } = meeting;
        const length = lengthMinutes(meeting);
        const { total = 0, listed = total } = attendees ?? {};
        return [
          ...(length !== undefined && length <= 0
            ? [
                finding(
                  'coordination/ends-before-start',
                  id,
                  { file, path: ['meetings', index, 'end'] },
                  { start, end },
                ),
              ]
            : []),
          ...(listed === total
            ? []
            : [
                finding(
                  'coordination/attendees-miscounted',
                  id,
                  { file, path: ['meetings', index, 'attendees', 'listed'] },
                  { listed, total },
                ),
              ]),
        ];
      }),
    ),
  );
}
