import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { Month } from '../kernel/month.ts';
import type { Semester } from '../kernel/semester.ts';
import { semesterOf } from '../kernel/semester.ts';
import { cellPlace } from './cell-place.ts';
import { monthsRow } from './form-mark.ts';
import type { Grid } from './grid.ts';
import { textOf } from './grid.ts';
import type { NamedMonth } from './read-month.ts';
import { monthIn, readMonth } from './read-month.ts';

/** A column and the month that it stands for. */
export interface MonthColumn {
  readonly column: number;
  readonly month: Month;
  /** The row at the head of it, where it is named. */
  readonly row: number;
}

/** A row that names months at the head of columns. */
export interface HeadRow {
  readonly row: number;
  readonly named: ReadonlyMap<number, NamedMonth>;
  readonly isHidden: boolean;
}

/**
 * The rows that name months: those that name two or more, and those that name one of the same columns; where
 * there is none, the first that names one. The hidden row of a form is one whatever is left of it.
 *
 * @param until rows from here on hold figures, and name none
 */
export function headRowsOf(grid: Grid, until: number): readonly HeadRow[] {
  const naming = grid.rows.slice(0, until).flatMap((cells, row): readonly HeadRow[] => {
    const named = new Map<number, NamedMonth>();
    for (const [column, cell] of cells.entries()) {
      const month = cell === undefined ? undefined : readMonth(cell.value);
      if (month !== undefined) named.set(column, month);
    }
    const isHidden = cells.some((cell) => textOf(cell).trim() === monthsRow);
    return named.size === 0 ? [] : [{ row, named, isHidden }];
  });
  const heads = naming.filter(({ named, isHidden }) => isHidden || named.size > 1);
  if (heads.length === 0) return naming.slice(0, 1);
  // A title that was left alone above a month speaks of it too.
  const columns = new Set(heads.flatMap(({ named }) => [...named.keys()]));
  return naming.filter(
    (each) => heads.includes(each) || [...each.named.keys()].every((at) => columns.has(at)),
  );
}

/** The months of a sheet, and what was found at the head of its columns. */
export interface FoundMonths {
  readonly columns: readonly MonthColumn[];
  /** Columns whose month is not clear or not of the semester. */
  readonly refused: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * The column of each month, wherever it was moved. The hidden row comes first; a title that says another
 * month than the hidden row beside it, or a second title, is a finding, and the column is not read.
 */
export function findMonths(grid: Grid, heads: readonly HeadRow[], semester: Semester): FoundMonths {
  const refused = new Set<number>();
  const findings: Finding[] = [];
  const columns: MonthColumn[] = [];
  const ordered = heads.toSorted((a, b) => Number(b.isHidden) - Number(a.isHidden));
  const all = new Set(heads.flatMap(({ named }) => [...named.keys()]));
  for (const column of [...all].sort((a, b) => a - b)) {
    const said = ordered.flatMap(({ row, named }) => {
      const each = named.get(column);
      const month = each === undefined ? undefined : monthIn(each, semester);
      return month === undefined ? [] : [{ row, month }];
    });
    const [first] = said;
    const other = said.find(({ month }) => month !== first?.month);
    if (first === undefined) continue;
    const place = cellPlace(grid, { row: other?.row ?? said.at(-1)?.row ?? first.row, column });
    const isOutside = semesterOf(first.month) !== semester;
    if (other !== undefined || isOutside) refused.add(column);
    if (other !== undefined) {
      findings.push(finding('form/month-unclear', other.month, place, { first: first.month }));
    } else if (isOutside) {
      findings.push(finding('form/month-outside', first.month, place, { first: semester }));
    } else columns.push({ column, month: first.month, row: said.at(-1)?.row ?? first.row });
  }
  return { columns, refused, findings };
}
