import { groupBy } from '../../kernel/group-by.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { gatheredCounts } from '../gathered-counts.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Counts that were gathered elsewhere and that the competent body has not confirmed: it was not asked,
 * its time to answer runs, it disagrees, or it gave no answer. The last two may be published with
 * that said beside the figure.
 *
 * @source minutes, paragraph D5; brief
 */
export function gatheredConfirmed({
  period,
  collected,
  asOf,
}: ReadinessQuestion): readonly Finding[] {
  const open = gatheredCounts(period, collected, asOf).flatMap((each) =>
    each.status === 'agreed' ? [] : [{ ...each, code: codes[each.status] }],
  );
  return Array.from(groupBy(open, ({ document }) => document)).flatMap(([document, counts]) => {
    const [first] = counts;
    if (first === undefined) return [];
    const { status } = first;
    const asked = first.asked.find(({ state }) => state.status === status);
    const values = {
      reporter: asked?.confirmation.sentTo ?? first.reporter,
      indicators: [...new Set(counts.map(({ indicator }) => indicator))].sort().join(', '),
      amount: counts.length,
      ...(asked === undefined ? {} : { date: asked.confirmation.respondBy }),
    };
    return [finding(first.code, document, {}, values)];
  });
}

const codes = {
  'not-sent': 'evidence/not-sent-for-answer',
  pending: 'evidence/answer-pending',
  disagreed: 'evidence/body-disagrees',
  'no-response': 'evidence/no-response',
} as const;
