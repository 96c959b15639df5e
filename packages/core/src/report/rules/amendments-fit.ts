import type { MonthlyReturn } from '../../collection/monthly-return.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Amendments that take the place of another reporter's return, or of another month's, and those
 * that take each other's place, so that none of them would speak.
 *
 * @source brief
 */
export function amendmentsFit(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ returns }) => {
    const byId = new Map<string, MonthlyReturn>(returns.map(({ value }) => [value.id, value]));
    return returns.flatMap(({ file, at = [], value }) => {
      const amended = value.supersedes === undefined ? undefined : byId.get(value.supersedes);
      if (amended === undefined) return [];
      const fits = amended.reporter === value.reporter && amended.month === value.month;
      if (fits && !isCircular(value, byId)) return [];
      const place = { file, path: [...at, 'supersedes'] };
      const { reporter, month } = amended;
      return [
        finding('collection/amends-another', value.id, place, {
          other: amended.id,
          reporter,
          month,
        }),
      ];
    });
  });
}

function isCircular(first: MonthlyReturn, byId: ReadonlyMap<string, MonthlyReturn>): boolean {
  const seen = new Set<string>();
  let next: MonthlyReturn | undefined = first;
  while (next !== undefined && !seen.has(next.id)) {
    seen.add(next.id);
    next = next.supersedes === undefined ? undefined : byId.get(next.supersedes);
  }
  return next?.id === first.id;
}
