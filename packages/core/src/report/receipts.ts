import type { Statement } from '../collection/statement.ts';
import type { Stratum } from '../collection/stratum.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { lastDayOf } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { Semester } from '../kernel/semester.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** The months of a semester that are over on a day. */
export function monthsElapsed(semester: Semester, asOf: CalendarDate): readonly Month[] {
  return monthsOf(semester).filter((month) => lastDayOf(month) < asOf);
}

/** What the desks said by a day; of what a desk said of the same thing more than once, the latest. */
export function statementsBy({
  period,
  asOf,
}: Pick<ReadinessQuestion, 'period' | 'asOf'>): readonly Statement[] {
  const said = period.statements
    .flatMap(({ value }) => value.statements)
    .filter((statement) => statement.asOf <= asOf);
  const repeated = groupBy(said, ({ by, about }) => JSON.stringify([by, about]));
  return Array.from(repeated.values()).flatMap((same) =>
    same.toSorted((a, b) => compareText(a.asOf, b.asOf)).slice(-1),
  );
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

/**
 * True of a reporter of whom nobody recorded anything: neither a return of its stratum, nor what a desk
 * says of it.
 */
export function isNothingOnRecord(
  question: ReadinessQuestion,
  stratum: Stratum,
  reporter: ReporterId,
): boolean {
  const said = statementsBy(question);
  return (
    !areReturnsInHand(question, stratum) &&
    statementsAbout(reporter, stratum, said).length === 0 &&
    !said.some(({ about }) => about.kind === 'month' && about.stratum === stratum)
  );
}

/**
 * True where the returns of a stratum are in hand themselves; false where only the desks say what
 * they hold.
 */
export function areReturnsInHand(
  { period, collected, asOf }: ReadinessQuestion,
  stratum: Stratum,
): boolean {
  const owing = new Set<string>(
    collected.ledger.filter((row) => row.stratum === stratum).map(({ reporter }) => reporter),
  );
  return period.returns.some(({ value }) => owing.has(value.reporter) && value.receivedOn <= asOf);
}
