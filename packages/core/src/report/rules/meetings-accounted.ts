import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Meetings that were expected by a day that is over, of which nobody has said whether they were
 * held. Without that the report would be silent about them.
 *
 * @source minutes, paragraph D8; brief R-36
 */
export function meetingsAccounted({ period, asOf }: ReadinessQuestion): readonly Finding[] {
  return period.meetings.flatMap(({ file, value }) =>
    value.meetings.flatMap((meeting, index) => {
      if (meeting.status !== 'expected' || meeting.expectedBy >= asOf) return [];
      const { group, expectedBy: date } = meeting;
      const place = { file, path: ['meetings', index, 'status'] };
      return [finding('coordination/meeting-unaccounted', group, place, { date })];
    }),
  );
}
