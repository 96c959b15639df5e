import type { Leaf } from '../aggregation/leaves.ts';
import { leavesOf } from '../aggregation/leaves.ts';
import type { LedgerRow } from '../collection/ledger.ts';
import { completenessOf } from '../figure/completeness.ts';
import { cellOf } from '../figure/figure-cell.ts';
import type { Figure, FigureAt } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Tally } from '../figure/tally.ts';
import { addTallies, emptyTally } from '../figure/tally.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { PlaceId, SourceId } from '../kernel/ids.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { PublishedTable } from '../release/release-files.ts';
import type { Corpus, Period } from './corpus.ts';
import { ledgerOfPeriod } from './receipts.ts';

/** The figures of a report before disclosure control, and the tables that they stand in. */
export interface AssembledFigures {
  readonly ledger: readonly LedgerRow[];
  readonly figures: readonly Figure[];
  readonly tables: readonly PublishedTable[];
}

/**
 * The figures of a semester's declared tables, added up from the returns that had arrived on a
 * day: for each place that reports and for the country, by column and in total.
 *
 * @returns empty lists where the semester has no cycle, or the corpus lacks its reference lists
 * @source minutes, paragraphs D7 and I3
 */
export function assembleFigures(
  corpus: Corpus,
  period: Period,
  asOf: CalendarDate,
): AssembledFigures {
  const { places, dimensions, publication } = corpus;
  const ledger = ledgerOfPeriod(corpus, period, asOf);
  if (!places || !dimensions || !publication) return { ledger, figures: [], tables: [] };
  const indicators = corpus.indicators.map(({ value }) => value);
  const country = places.value.country.id;
  const leaves = leavesOf(ledger, indicators, dimensions.value.dimensions);
  const tallies = talliesByRef(leaves, indicators, country, period);
  const reporters = new Set<string>(ledger.map(({ reporter }) => reporter));
  const reporting = places.value.places.map(({ id }) => id).filter((id) => reporters.has(id));

  const figures = new Map<string, Figure>();
  const tables = publication.value.tables.map(({ id, indicator, columns, title }) => {
    const by = columns === 'months' ? 'months' : columns.split;
    const codes = dimensions.value.dimensions.find((each) => each.id === by)?.codes ?? [];
    const heads = by === 'months' ? monthsOf(period.semester) : codes.map((code) => code.id);
    const rows = [...reporting, country].map((place) => {
      const whole: FigureAt = {
        indicator,
        place,
        period: { semester: period.semester },
        split: {},
      };
      const parts =
        by === 'months'
          ? monthsOf(period.semester).map((month): FigureAt => ({ ...whole, period: { month } }))
          : codes.map((code): FigureAt => ({ ...whole, split: { [by]: code.id } }));
      const cells = [...parts, whole];
      for (const at of cells) {
        const ref = figureRefOf(at, period.semester);
        figures.set(ref, figureFrom(at, tallies.get(ref), indicators, period));
      }
      return { place, figures: cells.map((at) => figureRefOf(at, period.semester)) };
    });
    return { id, indicator, title, columns: [...heads], rows, by };
  });
  return { ledger, figures: [...figures.values()], tables };
}

/** The tally of every cell that a leaf belongs to: its place and the country, its month and the semester. */
function talliesByRef(
  leaves: readonly Leaf[],
  indicators: readonly Indicator[],
  country: PlaceId,
  { semester }: Period,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const last = monthsOf(semester).at(-1);
  const ofLastMonth = new Set(
    indicators.filter(({ addition }) => addition === 'latest').map(({ id }) => id),
  );
  for (const { indicator, reporter, month, split, tally } of leaves) {
    // Of what has a level and no flow, such as cases in hand, the last month stands for the semester.
    const isInSemester = !ofLastMonth.has(indicator) || month === last;
    const periods = isInSemester ? [{ month }, { semester }] : [{ month }];
    // A body is no place; what it reports counts for the country alone.
    for (const place of [String(reporter) as PlaceId, country]) {
      for (const period of periods) {
        const ref = figureRefOf({ indicator, place, period, split: { ...split } }, semester);
        tallies.set(ref, addTallies([tallies.get(ref) ?? emptyTally, tally]));
      }
    }
  }
  return tallies;
}

function figureFrom(
  at: FigureAt,
  tally: Tally = emptyTally,
  indicators: readonly Indicator[],
  period: Period,
): Figure {
  const addition = indicators.find(({ id }) => id === at.indicator)?.addition;
  const isSumOfMonths = 'semester' in at.period;
  return {
    at,
    cell: isSumOfMonths && addition === 'none' ? { status: 'cannot-add' } : cellOf(tally),
    completeness: completenessOf(tally),
    verification: 'as-received',
    sources: [...sourcesOfReturns(period)],
  };
}

/** The public sources of the kinds by which the returns of a semester came. */
function sourcesOfReturns({ sources, returns }: Period): readonly SourceId[] {
  const channels = new Set<string>(returns.map(({ value }) => value.channel));
  return sources
    .flatMap(({ value }) => value.sources)
    .filter(({ kind, visibility }) => visibility === 'public' && channels.has(kind))
    .map(({ id }) => id);
}
