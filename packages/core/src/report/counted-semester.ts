import type { CalendarDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Semester } from '../kernel/semester.ts';
import type { Collected } from './collected.ts';
import { collectSemester } from './collected.ts';
import type { Corpus } from './corpus.ts';
import type { ReportFigureSet } from './figures-of.ts';
import { figuresOf } from './figures-of.ts';

/** A semester with its raw figures and the tallies behind them; an assembled report is one. */
export interface CountedSemester
  extends
    Pick<ReportFigureSet, 'figures'>,
    Pick<Collected, 'cube' | 'indicators' | 'ledger' | 'delegations' | 'groupings' | 'sums'> {
  readonly semester: Semester;
}

/**
 * A semester and all before it that were collected, from what had arrived on a day.
 *
 * @returns the latest first; none where the corpus holds none
 */
export function countedUpTo(
  corpus: Corpus,
  semester: Semester,
  today: CalendarDate,
): readonly CountedSemester[] {
  return corpus.periods
    .filter((period) => period.cycle !== undefined && period.semester <= semester)
    .toSorted((a, b) => compareText(b.semester, a.semester))
    .map((period) => {
      const collected = collectSemester(corpus, period, today);
      const { figures } = figuresOf(corpus, period, collected, today);
      return { semester: period.semester, figures, ...collected };
    });
}
