import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Sources that were read otherwise than they are printed.
 *
 * @source brief §2
 */
export function readingsCertain({ period }: ReadinessQuestion): readonly Finding[] {
  return period.readings.flatMap(({ file, value }) =>
    value.readings.map(({ id, printed, read, confidence }, index) =>
      finding(
        'evidence/reading-emended',
        id,
        { file, path: ['readings', index] },
        {
          reading: id,
          printed,
          read,
          confidence,
        },
      ),
    ),
  );
}
