import type { CountEntry } from '../indicator/count-entry.ts';
import { dimensionsOf, notSpecified } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Finding, FindingPlace } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { CellFigure, ColumnFigures } from './read-figures.ts';
import type { FormRow, ReporterForm } from './reporter-form.ts';
import { rowId } from './reporter-form.ts';

type Path = readonly (string | number)[];
type Figures = ReadonlyMap<string, CellFigure>;

/** The counts of one month, and what was left blank in it. */
export interface CountEntries {
  readonly counts: readonly CountEntry[];
  readonly places: ReadonlyMap<string, FindingPlace>;
  /** Indicators that are owed and of which nothing is written. */
  readonly blank: readonly string[];
  /** Indicators whose total is not divided by a split that is asked for. */
  readonly undivided: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The numbers of a column as a return counts them: of each indicator a total, of whom female, and its
 * parts. A part that was left blank is left out, unless the total is 0, of which every part is 0. Of what
 * cannot be read nobody says that it is blank, and a split with such a part is left out whole.
 */
export function countEntries(
  form: ReporterForm,
  owed: ReadonlySet<string>,
  { figures, unread }: Pick<ColumnFigures, 'figures' | 'unread'>,
): CountEntries {
  const places = new Map<string, FindingPlace>();
  const counts: CountEntry[] = [];
  const findings: Finding[] = [];
  const [blank, undivided]: [string[], string[]] = [[], []];
  for (const indicator of form.indicators) {
    if (!owed.has(indicator.id)) continue;
    const rows = form.rows.filter((row) => row.indicator === indicator.id);
    const written = rows.flatMap(({ id }) => figures.get(id) ?? []);
    const total = figures.get(indicator.id);
    const [first] = [
      ...written.map(({ place }) => place),
      ...rows.flatMap(({ id }) => unread.get(id) ?? []),
    ];
    if (first === undefined) blank.push(indicator.id);
    else if (total === undefined) {
      if (!unread.has(indicator.id)) {
        findings.push(finding('form/parts-without-total', indicator.id, first));
      }
    } else {
      const path = ['counts', counts.length];
      const note = (at: Path, place: FindingPlace) =>
        places.set(JSON.stringify([...path, ...at]), place);
      note([], total.place);
      const halfRead = new Set(
        rows.flatMap(({ id, split }) => (unread.has(id) ? [dimensionsOf(split)] : [])),
      );
      const whole = rows.filter(({ split }) => !halfRead.has(dimensionsOf(split)));
      const made = entryOf(indicator, whole, total, figures, note);
      findings.push(...made.findings);
      counts.push(made.entry);
      const isTold = ({ splits }: Indicator) => splits.some((each) => halfRead.has(each));
      if (!made.isDivided && !isTold(indicator)) undivided.push(indicator.id);
    }
  }
  return { counts, places, blank, undivided, findings };
}

function entryOf(
  indicator: Indicator,
  rows: readonly FormRow[],
  total: CellFigure,
  figures: Figures,
  note: (at: Path, place: FindingPlace) => void,
) {
  const isZero = total.total === 0;
  const numberIn = ({ id }: FormRow): number | undefined => {
    const found = figures.get(id)?.total;
    return typeof found === 'number' ? found : isZero ? 0 : undefined;
  };
  const female = femaleOf(indicator, total, figures, isZero);
  const parts: Record<string, Record<string, number>> = {};
  const cells: { by: Record<string, string>; count: number }[] = [];
  let sexNotSpecified: number | undefined;
  for (const row of rows) {
    const dimensions = Object.keys(row.split);
    const [dimension = ''] = dimensions;
    const code = row.split[dimension] ?? '';
    const n = dimensions.length === 0 ? undefined : numberIn(row);
    if (n === undefined) continue;
    const place = figures.get(row.id)?.place ?? total.place;
    if (dimensions.length > 1) {
      note(['cells', cells.length], place);
      cells.push({ by: { ...row.split }, count: n });
    } else if (dimension !== 'sex') {
      note(['parts', dimension, code], place);
      parts[dimension] = { ...parts[dimension], [code]: n };
    } else if (code === notSpecified) {
      note(['sexNotSpecified'], place);
      sexNotSpecified = n;
    }
  }
  if (female.place !== undefined) note(['female'], female.place);
  const entry: CountEntry = {
    indicator: indicator.id,
    total: total.total,
    ...(female.n === undefined ? {} : { female: female.n }),
    // A 0 of which nothing was written need not be said.
    ...(sexNotSpecified === undefined || sexNotSpecified === 0 ? {} : { sexNotSpecified }),
    ...(Object.keys(parts).length === 0 ? {} : { parts }),
    ...(cells.length === 0 ? {} : { cells }),
  };
  const isDivided = indicator.splits.every((dimension) =>
    dimension === 'sex'
      ? female.n !== undefined || female.findings.length > 0 || sexNotSpecified === total.total
      : parts[dimension] !== undefined,
  );
  return { entry, isDivided, findings: female.findings };
}

/** How many are female, as the cell of the total or the row below it says; both must say the same. */
function femaleOf(
  indicator: Indicator,
  total: CellFigure,
  figures: Figures,
  isZero: boolean,
): { readonly n?: number; readonly place?: FindingPlace; readonly findings: readonly Finding[] } {
  const below = figures.get(rowId(indicator.id, { sex: 'female' }));
  const inRow = typeof below?.total === 'number' ? below.total : undefined;
  const inCell = total.female;
  if (inRow !== undefined && inCell !== undefined && inRow !== inCell) {
    const values = { stated: inCell, together: inRow, other: total.place.cell ?? '' };
    const place = below?.place ?? total.place;
    return { findings: [finding('form/two-answers', indicator.id, place, values)] };
  }
  const isSplitBySex = indicator.splits.some((dimension) => dimension === 'sex');
  const n = inRow ?? inCell ?? (isZero && isSplitBySex ? 0 : undefined);
  if (n === undefined) return { findings: [] };
  return { n, place: (inRow === undefined ? total : (below ?? total)).place, findings: [] };
}
