import { hasComeBy } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Sections that came back to their group without a word why.
 *
 * @source minutes, paragraph D7; brief R-35
 */
export function commentsGiven({ period, asOf }: ReadinessQuestion): readonly Finding[] {
  return period.sections.flatMap(({ file, value }) =>
    value.events.flatMap(({ to, by, on, comment }, index) => {
      const isTaken = on === undefined || hasComeBy(on, asOf);
      if (to !== 'returned' || comment !== undefined || !isTaken) return [];
      const place = { file, path: ['events', index] };
      return [finding('group-report/returned-without-comment', value.group, place, { roles: by })];
    }),
  );
}
