import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { semesterOf } from '../../kernel/semester.ts';
import type { Corpus } from '../corpus.ts';

/** Returns that lie in the folder of a semester to which their month does not belong. */
export function monthsInSemester(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ semester, returns }) =>
    returns
      .filter(({ value }) => semesterOf(value.month) !== semester)
      .map(({ file, at = [], value }) =>
        finding(
          'collection/month-outside-semester',
          value.month,
          { file, path: [...at, 'month'] },
          {
            semester,
            right: semesterOf(value.month),
          },
        ),
      ),
  );
}
