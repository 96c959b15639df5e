import { parseFigureRef } from '../../figure/parse-figure-ref.ts';
import type { GroupTarget } from '../../group-report/group-target.ts';
import { targetOutcome } from '../../group-report/target-outcome.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { cellOfSum } from '../cell-of-sum.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Targets of which nothing is known on the day, and of which the group does not say why.
 *
 * @source minutes, paragraph D7; brief R-34
 */
export function targetsCounted(question: ReadinessQuestion): readonly Finding[] {
  return question.period.sections.flatMap(({ file, value: { group, targets = [] } }) =>
    targets.flatMap((target, index) => {
      const cell = cellFor(target, question);
      if (cell === undefined || target.whyNone !== undefined) return [];
      const { status } = targetOutcome(target, { cell });
      if (status === 'counted') return [];
      const place = { file, path: ['targets', index] };
      const values = { status, figure: target.figure };
      return [
        finding('group-report/target-without-actual', `${group}/${target.id}`, place, values),
      ];
    }),
  );
}

/** Undefined where the reference names no figure of this semester: that is a fault already. */
function cellFor({ figure }: GroupTarget, { period, collected }: ReadinessQuestion) {
  const at = parseFigureRef(figure, period.semester);
  const indicator = collected.indicators.find(({ id }) => id === at?.indicator);
  if (at === undefined || indicator === undefined) return undefined;
  const time = 'month' in at.period ? at.period.month : undefined;
  return cellOfSum(collected.sums.tallyAt(at, at.place, time), at.period, indicator.addition);
}
