import { dueDateOf } from '../collection/expectation.ts';
import { completenessOf } from '../figure/completeness.ts';
import type { Figure, FigureAt, Running } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { notSpecified } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorId, SourceId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { PublishedTable } from '../release/release-files.ts';
import { cellOfSum } from './cell-of-sum.ts';
import type { Collected } from './collected.ts';
import type { Corpus, Period } from './corpus.ts';
import { declaredTables } from './declared-tables.ts';
import type { StandingOf } from './figure-standing.ts';
import { figureStandings } from './figure-standing.ts';
import { sourcesByIndicator } from './sources-by-indicator.ts';

/** The figures of a report before disclosure control, and the tables that they stand in. */
export interface ReportFigureSet {
  readonly figures: readonly Figure[];
  readonly tables: readonly PublishedTable[];
}

/**
 * The figures of a semester's declared tables, from the returns that had arrived on a day. A number
 * that is not the last word says so, with the day and the months behind it.
 *
 * @returns empty lists where the corpus lacks its reference lists
 * @source minutes, paragraphs D7, G0 and I3; brief
 */
export function figuresOf(
  corpus: Corpus,
  period: Period,
  collected: Collected,
  asOf: CalendarDate,
): ReportFigureSet {
  const reporters = new Set<string>(collected.ledger.map(({ reporter }) => reporter));
  const country = corpus.places?.value.country.id ?? '';
  const hasResidual = (indicator: string, dimension: string) =>
    collected.sums.tallyAt({ indicator, split: { [dimension]: notSpecified } }, country).value > 0;
  const declared = declaredTables(corpus, period, reporters, hasResidual);
  const basis = {
    sums: collected.sums,
    months: monthsIn(period, asOf),
    additions: new Map(collected.indicators.map(({ id, addition }) => [id, addition])),
    sources: sourcesByIndicator(period, collected),
    standingOf: figureStandings(period, collected, asOf, {
      isNamed: corpus.publication?.value.confirmations !== 'unnamed',
      areSourcesTold: corpus.publication?.value.evidence !== 'internal',
    }),
    asOf,
  };
  const figures = new Map<string, Figure>();
  for (const { table, cells } of declared) {
    // A table names its cells in their order.
    const refs = table.rows.flatMap((row) => row.figures);
    for (const [index, at] of cells.entries()) {
      const ref = refs[index] ?? figureRefOf(at, period.semester);
      if (!figures.has(ref)) figures.set(ref, figureFrom(at, basis));
    }
  }
  return { figures: [...figures.values()], tables: declared.map(({ table }) => table) };
}

/** All that figures are made from. */
interface FigureBasis extends Pick<Collected, 'sums'> {
  readonly months: readonly MonthOfPeriod[];
  readonly additions: ReadonlyMap<IndicatorId, Indicator['addition']>;
  readonly sources: ReadonlyMap<string, readonly SourceId[]>;
  readonly standingOf: StandingOf;
  readonly asOf: CalendarDate;
}

/** A month of the semester, and whether its returns may still come in time. */
interface MonthOfPeriod {
  readonly month: Month;
  readonly isOpen: boolean;
}

function monthsIn({ semester, cycle }: Period, asOf: CalendarDate): readonly MonthOfPeriod[] {
  const dueDay = cycle?.value.returnsDueDay ?? 1;
  return monthsOf(semester).map((month) => ({ month, isOpen: asOf <= dueDateOf(month, dueDay) }));
}

function figureFrom(at: FigureAt, basis: FigureBasis): Figure {
  const { sums, months, additions, sources, standingOf } = basis;
  const time = 'month' in at.period ? at.period.month : undefined;
  const tally = sums.tallyAt(at, at.place, time);
  const addition = additions.get(at.indicator);
  const cell = cellOfSum(tally, at.period, addition);
  // Where every answer came no month is without one; a level speaks of its last month alone.
  const isWhole = addition !== 'latest' && tally.received + tally.nil >= tally.expected;
  const mayRun = !isWhole || months.some(({ isOpen }) => isOpen);
  const asked = () => (time === undefined ? months : months.filter(({ month }) => month === time));
  const running =
    mayRun && (cell.status === 'shown' || cell.status === 'nil')
      ? runningOf(at, asked(), basis)
      : undefined;
  return {
    at,
    cell,
    completeness: completenessOf(tally),
    ...(running === undefined ? {} : { running }),
    ...standingOf({ at, cell }, tally.received + tally.nil + (tally.elsewhere ?? 0)),
    sources: [...(sources.get(at.indicator) ?? [])],
  };
}

/** Undefined where every answer that was owed is in, and no return may still come in time. */
function runningOf(
  at: FigureAt,
  months: readonly MonthOfPeriod[],
  { sums, asOf }: FigureBasis,
): Running | undefined {
  let [owed, answered, isOpenYet, isWhole] = [0, 0, false, true];
  for (const { month, isOpen } of months) {
    const { expected, received, nil, elsewhere = 0 } = sums.tallyAt(at, at.place, month);
    if (expected === 0) continue;
    owed += 1;
    if (received + nil + elsewhere > 0) answered += 1;
    isWhole &&= received + nil + elsewhere >= expected;
    isOpenYet ||= isOpen;
  }
  if (!isOpenYet && isWhole) return undefined;
  // As long as a month is lacking altogether the total is a part; then it waits for late returns.
  const status = isOpenYet && answered === owed ? 'provisional' : 'partial';
  return { status, asOf, months: answered, ofMonths: owed };
}
