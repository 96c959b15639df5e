import { isWholeDate } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { stateOn } from '../../kernel/transitions.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * A report that the leadership has not approved, has no number, or was signed on a day of which a
 * part is unknown.
 *
 * @source minutes, headings H1 and Z1 to Z3, paragraph D9; brief
 */
export function reportApproved({ cycle, asOf }: ReadinessQuestion): readonly Finding[] {
  const { file, value } = cycle;
  const state = stateOn('report', value.events, asOf);
  return [
    ...(state === 'approved'
      ? []
      : [finding('release/not-approved', value.semester, { file, path: ['events'] }, { state })]),
    ...(value.documentNo === null
      ? [finding('report/unnumbered', value.semester, { file, path: ['documentNo'] })]
      : []),
    ...(value.signOffs ?? []).flatMap(({ role, on }, index) =>
      isWholeDate(on)
        ? []
        : [
            finding(
              'release/partial-date',
              role,
              { file, path: ['signOffs', index, 'on'] },
              {
                date: on,
              },
            ),
          ],
    ),
  ];
}
