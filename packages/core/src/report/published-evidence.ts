import { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import type { PublishedEvidence } from '../release/release-files.ts';
import { gatheredCounts } from './gathered-counts.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/**
 * How sources agreed and who confirmed, as readers may know it: counts only.
 *
 * @returns nothing where the publication policy keeps it internal
 * @source minutes, paragraphs D5 and G6.r; brief
 */
export function publishedEvidence({ corpus, period, collected, asOf }: ReadinessQuestion): {
  readonly evidence?: PublishedEvidence;
} {
  if (corpus.publication?.value.evidence === 'internal') return {};
  const documents = new Map<string, ConfirmationStatus>(
    gatheredCounts(period, collected, asOf).map(({ document, status }) => [document, status]),
  );
  const statuses = [...documents.values()];
  return {
    evidence: {
      differences: collected.differences.length,
      open: collected.differences.filter(({ inquiry }) => inquiry !== 'answered').length,
      gathered: ConfirmationStatus.options.flatMap((status) => {
        const number = statuses.filter((each) => each === status).length;
        return number === 0 ? [] : [{ status, documents: number }];
      }),
    },
  };
}
