import { wasNotHeld } from '../../coordination/meeting.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Expected meetings that were not held, or to which a group was not invited; they stand in the
 * report.
 *
 * @source minutes, paragraph D8; brief R-36
 */
export function meetingsHeld({ period }: ReadinessQuestion): readonly Finding[] {
  return period.meetings.flatMap(({ file, value }) =>
    value.meetings.flatMap((meeting, index) =>
      !wasNotHeld(meeting)
        ? []
        : [
            finding(
              'coordination/meeting-not-held',
              meeting.group,
              {
                file,
                path: ['meetings', index],
              },
              { status: meeting.status },
            ),
          ],
    ),
  );
}
