import { indicatorOfRef, normaliseFigureRef, queryOf } from '../../figure/figure-ref.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { monthsOf } from '../../kernel/semester.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import { monthsElapsed } from '../receipts.ts';

/**
 * Figures in public prose that never have a number: of an indicator whose months do not add, over more than
 * a month. A reader sees that it cannot be added up in the middle of a sentence. Each is told once.
 *
 * What is withheld, or has not arrived, is honest as it stands.
 *
 * @source brief R-14, §5.3
 */
export function figuresReadable({
  period,
  collected,
  asOf,
}: ReadinessQuestion): readonly Finding[] {
  const apart = new Set<string>(
    collected.indicators.flatMap(({ id, addition }) => (addition === 'none' ? [id] : [])),
  );
  const publicItems = new Set(
    period.sections.flatMap(({ value: { group, items } }) =>
      items.flatMap(({ id, visibility }) => (visibility === 'public' ? [`${group}/${id}`] : [])),
    ),
  );
  const month = monthsElapsed(period.semester, asOf).at(-1) ?? monthsOf(period.semester)[0];
  const named = period.texts.flatMap(({ file, group, items }) =>
    items.flatMap(({ id, figures }) =>
      publicItems.has(`${group}/${id}`) ? figures.map((each) => ({ ...each, file })) : [],
    ),
  );
  const wrong = named.filter(
    ({ ref }) => apart.has(indicatorOfRef(ref)) && queryOf(ref)['month'] === undefined,
  );
  const first = new Map(wrong.toReversed().map((each) => [normaliseFigureRef(each.ref), each]));
  return [...first].toReversed().map(([ref, { file, line, column }]) => {
    const suggestion = normaliseFigureRef(`${ref}${ref.includes('?') ? '&' : '?'}month=${month}`);
    return finding('narrative/figure-not-added', ref, { file, line, column }, { suggestion });
  });
}
