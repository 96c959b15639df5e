import type { Cycle } from '../collection/cycle.ts';
import type { GroupId, PlaceId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Semester } from '../kernel/semester.ts';
import type { Corpus } from './corpus.ts';
import { declaredTables } from './declared-tables.ts';
import { expectedReporters } from './expected-reporters.ts';

/** The figures of one table that prose may name. */
export interface NamedFigures {
  /** What the table is called. */
  readonly title: LocalizedText;
  /** Those of the whole country, the total first: `le.cases/kh`, `le.cases/kh?month=2017-05`. */
  readonly figures: readonly string[];
  /** Of which places there are the same: their ids stand where the country's does. */
  readonly places: readonly PlaceId[];
}

/**
 * The figures that a group may name in its section: those of the published tables of its own indicators.
 *
 * @param cycle of the semester: it says who reports, and so which places have a row
 * @returns empty for a group that owns no indicator, or whose indicators are in no table
 * @source minutes, paragraphs D4 and D7; brief
 */
export function figureNames(
  corpus: Corpus,
  semester: Semester,
  cycle: Pick<Cycle, 'expected'> | undefined,
  group: GroupId,
): readonly NamedFigures[] {
  const own = new Set(
    corpus.indicators.flatMap(({ value }) => (value.owner === group ? [value.id] : [])),
  );
  const country = corpus.places?.value.country.id;
  const tables = declaredTables(
    corpus,
    { semester },
    expectedReporters(corpus, cycle),
    () => false,
  );
  return tables
    .filter(({ table }) => own.has(table.indicator))
    .map(({ table: { title, rows } }) => {
      const parts = rows.find(({ place }) => place === country)?.figures ?? [];
      return {
        title,
        figures: [...parts.slice(-1), ...parts.slice(0, -1)],
        places: rows.map(({ place }) => place).filter((place) => place !== country),
      };
    });
}
