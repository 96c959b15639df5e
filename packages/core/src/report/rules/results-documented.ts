import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * International meetings that were attended and left no document: a result without evidence.
 *
 * @source minutes, paragraph G1.r; brief R-11
 */
export function resultsDocumented({ period, asOf }: ReadinessQuestion): readonly Finding[] {
  return period.attended.flatMap(({ file, value }) =>
    value.meetings.flatMap(({ id, to, documents }, index) =>
      documents.length > 0 || to > asOf
        ? []
        : [
            finding('coordination/result-without-evidence', id, {
              file,
              path: ['meetings', index, 'documents'],
            }),
          ],
    ),
  );
}
