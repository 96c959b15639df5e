import type { Difference } from '../../aggregation/disposition.ts';
import { deviationOf } from '../../evidence/deviation.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Counts of one thing on which two sources differ, until somebody asked and the answer came. What
 * is counted meanwhile is said; where equals contradict each other nobody is.
 *
 * @source minutes, paragraph G6.r; brief
 */
export function differencesInquired({ collected }: ReadinessQuestion): readonly Finding[] {
  return collected.differences.flatMap((difference) => {
    const code = codeOf(difference);
    if (code === undefined) return [];
    const { reporter, month, indicator, totals, other } = difference;
    const subject = [reporter, ...(month === undefined ? [] : [month]), indicator].join('/');
    const [ours, theirs] = totals;
    const deviation = deviationOf(ours, theirs);
    // Totals that agree differ in a split.
    const values =
      deviation === undefined
        ? { other, why: 'in-a-split' }
        : { other, ours, theirs, kind: deviation.kind, amount: deviation.by };
    return [finding(code, subject, {}, values)];
  });
}

function codeOf({ chosen, inquiry }: Difference) {
  if (chosen === undefined) return 'evidence/counts-contradict';
  if (inquiry === 'none') return 'evidence/difference-not-inquired';
  return inquiry === 'open' ? 'evidence/inquiry-open' : undefined;
}
