import { missedBy } from '../../coordination/meeting.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Expected meetings that were not held, or to which a group was not invited; they stand in the
 * report. Each is acknowledged by itself.
 *
 * @source minutes, paragraph D8; brief R-36
 */
export function meetingsHeld({ period, asOf }: ReadinessQuestion): readonly Finding[] {
  return period.meetings.flatMap(({ file, value }) =>
    value.meetings.flatMap((meeting, index) => {
      const missed = missedBy(meeting, asOf);
      if (missed === undefined) return [];
      const { id, group: reporter, status } = missed;
      const place = { file, path: ['meetings', index] };
      return [finding('coordination/meeting-not-held', id, place, { reporter, status })];
    }),
  );
}
