import { notSpecified } from '../../indicator/count-entry.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Counts that are not divided by a split that must be whole before the figure is final, such as the
 * channel by which compensation was paid.
 *
 * @source minutes, paragraph G4.r; brief R-09
 */
export function splitsClassified({ corpus, collected }: ReadinessQuestion): readonly Finding[] {
  const country = corpus.places?.value.country.id ?? '';
  const { indicators, sums } = collected;
  return indicators.flatMap(({ id, wholeSplits = [] }) =>
    wholeSplits.flatMap((dimension) => {
      const split = { [dimension]: notSpecified };
      const { value } = sums.tallyAt({ indicator: id, split }, country);
      return value === 0
        ? []
        : [finding('collection/unclassified', id, {}, { amount: value, dimension })];
    }),
  );
}
