import { leavesOf } from '../aggregation/leaves.ts';
import type { Leaf } from '../aggregation/leaves.ts';
import { expectationsOf } from '../collection/expectation.ts';
import type { LedgerRow } from '../collection/ledger.ts';
import { ledgerOf } from '../collection/ledger.ts';
import { completenessOf } from '../figure/completeness.ts';
import { cellOf } from '../figure/figure-cell.ts';
import type { Figure, FigureAt, ReferencePeriod } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { addTallies } from '../figure/tally.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { PlaceId, SourceId } from '../kernel/ids.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { PublishedTable } from '../release/release-files.ts';
import type { Corpus, Period } from './corpus.ts';

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
  const { cycle, returns } = period;
  const { places, dimensions, publication } = corpus;
  if (!cycle || !places || !dimensions || !publication) {
    return { ledger: [], figures: [], tables: [] };
  }
  const indicators = corpus.indicators.map(({ value }) => value);
  const expectations = expectationsOf(cycle.value, indicators, places.value.places);
  const answers = returns.map(({ value }) => value);
  const ledger = ledgerOf(expectations, answers, asOf);
  const leaves = leavesOf(ledger, indicators, dimensions.value.dimensions);
  const reporting = places.value.places
    .map(({ id }) => id)
    .filter((id) => ledger.some(({ reporter }) => String(reporter) === String(id)));
  const rows: readonly PlaceId[] = [...reporting, places.value.country.id];

  const months = monthsOf(period.semester);
  const whole: ReferencePeriod = { semester: period.semester };
  const figures = new Map<string, Figure>();
  const tables = publication.value.tables.map(({ id, indicator, columns, title }) => {
    const dimension = columns === 'months' ? undefined : columns.split;
    const codes = dimensions.value.dimensions.find((each) => each.id === dimension)?.codes ?? [];
    const heads: string[] = columns === 'months' ? [...months] : codes.map((code) => code.id);
    const table = rows.map((place) => {
      const cells: readonly FigureAt[] = [
        ...(dimension === undefined
          ? months.map((month) => ({ indicator, place, period: { month }, split: {} }))
          : codes.map((code) => ({
              indicator,
              place,
              period: whole,
              split: { [dimension]: code.id },
            }))),
        { indicator, place, period: whole, split: {} },
      ];
      return {
        place,
        figures: cells.map((at) => {
          const ref = figureRefOf(at, period.semester);
          if (!figures.has(ref)) {
            const chosen = leaves.filter((leaf) => belongs(leaf, at, places.value.country.id));
            figures.set(ref, figureFrom(at, chosen, sourcesOf(period)));
          }
          return ref;
        }),
      };
    });
    return { id, indicator, title, columns: heads, rows: table, by: dimension ?? 'months' };
  });
  return { ledger, figures: [...figures.values()], tables };
}

function belongs(leaf: Leaf, at: FigureAt, country: PlaceId): boolean {
  return (
    leaf.indicator === at.indicator &&
    (at.place === country || String(leaf.reporter) === String(at.place)) &&
    ('month' in at.period ? leaf.month === at.period.month : true) &&
    JSON.stringify(leaf.split) === JSON.stringify(at.split)
  );
}

function figureFrom(at: FigureAt, leaves: readonly Leaf[], sources: readonly SourceId[]): Figure {
  const tally = addTallies(leaves.map((leaf) => leaf.tally));
  return {
    at,
    cell: cellOf(tally),
    completeness: completenessOf(tally),
    verification: 'as-received',
    sources: [...sources],
  };
}

/** The sources of the channels by which the returns of a semester came. */
function sourcesOf({ sources, returns }: Period): readonly SourceId[] {
  const channels = new Set<string>(returns.map(({ value }) => value.channel));
  return sources
    .flatMap(({ value }) => value.sources)
    .filter(({ kind }) => channels.has(kind))
    .map(({ id }) => id);
}
