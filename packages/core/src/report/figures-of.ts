import { dueDateOf } from '../collection/expectation.ts';
import { completenessOf } from '../figure/completeness.ts';
import type { Figure, FigureAt, Running } from '../figure/figure.ts';
import { cellOf } from '../figure/figure-cell.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { notSpecified } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { SourceId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { PublishedTable } from '../release/release-files.ts';
import type { Collected } from './collected.ts';
import type { Corpus, Period } from './corpus.ts';
import { declaredTables } from './declared-tables.ts';
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
  const sources = sourcesByIndicator(period, collected);
  const figures = new Map<string, Figure>();
  for (const at of declared.flatMap(({ cells }) => cells)) {
    const ref = figureRefOf(at, period.semester);
    if (!figures.has(ref)) {
      figures.set(ref, figureFrom(at, period, collected, asOf, sources.get(at.indicator) ?? []));
    }
  }
  return { figures: [...figures.values()], tables: declared.map(({ table }) => table) };
}

function figureFrom(
  at: FigureAt,
  period: Period,
  { sums, indicators }: Collected,
  asOf: CalendarDate,
  sources: readonly SourceId[],
): Figure {
  const time = 'month' in at.period ? at.period.month : undefined;
  const tally = sums.tallyAt(at, at.place, time);
  const addition = indicators.find(({ id }) => id === at.indicator)?.addition;
  const cell =
    time === undefined && addition === 'none' && tally.expected > 0
      ? ({ status: 'cannot-add' } as const)
      : cellOf(tally);
  const months = time === undefined ? monthsOf(period.semester) : [time];
  const running =
    cell.status === 'shown' || cell.status === 'nil'
      ? runningOf(
          months.map((month) => ({ month, ...sums.tallyAt(at, at.place, month) })),
          period,
          asOf,
        )
      : undefined;
  return {
    at,
    cell,
    completeness: completenessOf(tally),
    ...(running === undefined ? {} : { running }),
    verification: 'as-received',
    sources: [...sources],
  };
}

/** Undefined where every month that was owed is in, and no return may still come in time. */
function runningOf(
  months: readonly {
    readonly month: Month;
    readonly expected: number;
    readonly received: number;
    readonly nil: number;
  }[],
  { cycle }: Period,
  asOf: CalendarDate,
): Running | undefined {
  const owed = months.filter(({ expected }) => expected > 0);
  const answered = owed.filter(({ received, nil }) => received + nil > 0).length;
  const dueDay = cycle?.value.returnsDueDay ?? 1;
  const isProvisional = owed.some(({ month }) => asOf <= dueDateOf(month, dueDay));
  if (!isProvisional && answered === owed.length) return undefined;
  const status = isProvisional ? 'provisional' : 'partial';
  return { status, asOf, months: answered, ofMonths: owed.length };
}
