import type { LedgerRow } from '../collection/ledger.ts';
import { ledgerOf } from '../collection/ledger.ts';
import { expectationsOf } from '../collection/expectation.ts';
import type { Statement } from '../collection/statement.ts';
import type { Stratum } from '../collection/stratum.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { lastDayOf } from '../kernel/calendar-date.ts';
import type { Month } from '../kernel/month.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { Semester } from '../kernel/semester.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** The months of a semester that are over on a day. */
export function monthsElapsed(semester: Semester, asOf: CalendarDate): readonly Month[] {
  return monthsOf(semester).filter((month) => lastDayOf(month) < asOf);
}

/** The ledger of a semester on a day. */
export function ledgerFor({
  corpus,
  period,
  cycle,
  asOf,
}: ReadinessQuestion): readonly LedgerRow[] {
  const indicators = corpus.indicators.map(({ value }) => value);
  const places = corpus.places?.value.places ?? [];
  const answers = period.returns.map(({ value }) => value);
  return ledgerOf(expectationsOf(cycle.value, indicators, places), answers, asOf);
}

/** What the desks said by a day, in the order of the file. */
export function statementsBy({ period, asOf }: Pick<ReadinessQuestion, 'period' | 'asOf'>) {
  return period.statements
    .flatMap(({ value }) => value.statements)
    .filter((statement) => statement.asOf <= asOf);
}

/** How conflicts among desks were resolved by a day. */
export function resolutionsBy({ period, asOf }: Pick<ReadinessQuestion, 'period' | 'asOf'>) {
  return period.statements
    .flatMap(({ value }) => value.resolutions)
    .filter((resolution) => resolution.on <= asOf);
}

/** The statements about one reporter, those about "all others" of its stratum included. */
export function statementsAbout(
  reporter: string,
  stratum: Stratum,
  statements: readonly Statement[],
): readonly Statement[] {
  return statements.filter(({ about }) => {
    if (about.kind === 'reporter') return about.reporter === reporter;
    if (about.kind !== 'others' || about.stratum !== stratum) return false;
    return !about.except.some((each) => each === reporter);
  });
}

/** How many months a statement says were received; undefined where it speaks of something else. */
export function monthCountOf({ received }: Statement): number | undefined {
  switch (received.kind) {
    case 'months':
      return received.months.length;
    case 'month-count':
      return received.count;
    case 'none':
      return 0;
    case 'reporter-count':
      return undefined;
  }
}
