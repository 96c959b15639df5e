import type { FigureAt } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { isCollectedIn } from '../collection/expectation.ts';
import { notSpecified } from '../indicator/count-entry.ts';
import type { PlaceId } from '../kernel/ids.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { PublishedTable } from '../release/release-files.ts';
import type { Corpus, Period } from './corpus.ts';

/** A declared table and the cells that stand in it. */
export interface DeclaredTable {
  readonly table: PublishedTable;
  readonly cells: readonly FigureAt[];
}

/**
 * The declared tables of a semester, row by row: months or parts, and the total last. A table of an
 * indicator that was not collected in the semester is left out.
 *
 * @param reporters those that owe anything: a province that was not asked has no row
 * @param hasResidual whether anything of a split was left undivided: without, it has no column
 * @source brief §10.3, R-47
 */
export function declaredTables(
  { places, zones, dimensions, publication, indicators }: Corpus,
  { semester }: Pick<Period, 'semester'>,
  reporters: ReadonlySet<string>,
  hasResidual: (indicator: string, dimension: string) => boolean,
): readonly DeclaredTable[] {
  if (!places || !dimensions || !publication) return [];
  const months = monthsOf(semester);
  const country = places.value.country.id;
  const rowsOf = (rows: 'places' | 'zones' | 'country'): readonly PlaceId[] => {
    if (rows === 'country') return [];
    if (rows === 'zones') return zones?.value.zones.map(({ id }) => id) ?? [];
    return places.value.places.map(({ id }) => id).filter((id) => reporters.has(id));
  };
  return publication.value.tables.flatMap(({ id, indicator, columns, title, rows = 'places' }) => {
    const definition = indicators.find(({ value }) => value.id === indicator)?.value;
    if (definition && !months.some((month) => isCollectedIn(month, definition))) return [];
    const by = typeof columns === 'string' ? columns : columns.split;
    const codes = (dimensions.value.dimensions.find((each) => each.id === by)?.codes ?? []).filter(
      (code) => code.id !== notSpecified || hasResidual(indicator, by),
    );
    const lines = [...rowsOf(rows), country].map((place) => {
      const whole: FigureAt = { indicator, place, period: { semester }, split: {} };
      const parts =
        by === 'months'
          ? months.map((month): FigureAt => ({ ...whole, period: { month } }))
          : codes.map((code): FigureAt => ({ ...whole, split: { [by]: code.id } }));
      return { place, cells: [...parts, whole] };
    });
    const table = {
      id,
      indicator,
      title,
      columns: by === 'months' ? [...months] : codes.map((code) => code.id),
      rows: lines.map(({ place, cells }) => ({
        place,
        figures: cells.map((at) => figureRefOf(at, semester)),
      })),
      by,
    };
    return [{ table, cells: lines.flatMap(({ cells }) => cells) }];
  });
}
