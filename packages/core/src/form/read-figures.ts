import type { Finding, FindingPlace } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { personalDataIn } from '../language/personal-data.ts';
import { cellPlace } from './cell-place.ts';
import type { MonthColumn } from './find-months.ts';
import type { FoundRow } from './find-rows.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellIn, textOf } from './grid.ts';
import { khmerFaultIn } from './khmer-faults.ts';
import type { ReadFigure } from './month-reading.ts';
import { readCount } from './read-count.ts';
import type { FormRow, ReporterForm } from './reporter-form.ts';

/** A number of a sheet, and what else its cell says. */
export interface CellFigure extends ReadFigure {
  /** How many of them are female, where the same cell says so. */
  readonly female?: number;
  readonly isDash?: true;
  readonly isFormula?: true;
}

/** The numbers of one column, by the id of their row. */
export interface ColumnFigures {
  readonly figures: ReadonlyMap<string, CellFigure>;
  /** Rows in whose cell something stands that is not read, with the cell: they are not blank. */
  readonly unread: ReadonlyMap<string, FindingPlace>;
  readonly findings: readonly Finding[];
}

/**
 * Every number of one month, and every cell that is none though a number belongs there.
 *
 * @param isMerged cells that were made one with others, and are told of by themselves
 */
export function readFigures(
  grid: Grid,
  { column, month }: MonthColumn,
  rows: readonly FoundRow[],
  form: ReporterForm,
  isMerged: (row: number, column: number) => boolean,
): ColumnFigures {
  const owed = form.owed.get(month);
  const figures = new Map<string, CellFigure>();
  const unread = new Map<string, FindingPlace>();
  const findings: Finding[] = [];
  for (const found of rows) {
    const cell = cellIn(grid, { row: found.row, column });
    const place = cellPlace(grid, { row: found.row, column });
    if (isMerged(found.row, column)) {
      if (found.kind === 'figure') unread.set(found.of.id, place);
      continue;
    }
    if (cell === undefined) continue;
    const subject = subjectOf(found);
    if (subject === undefined) continue;
    if (found.kind !== 'figure' || owed?.has(subject) !== true) {
      if (holdsFigure(cell))
        findings.push(finding('form/not-owed', subject, place, { first: month }));
      continue;
    }
    const read = readCell(cell, found.of, place, form);
    if (read === undefined) continue;
    if ('code' in read) {
      findings.push(read);
      unread.set(found.of.id, place);
    } else {
      const earlier = figures.get(found.of.id);
      if (earlier === undefined) figures.set(found.of.id, read);
      else {
        const other = earlier.place.cell ?? String(earlier.place.line);
        findings.push(finding('form/row-twice', subject, place, { other }));
      }
    }
  }
  return { figures, unread, findings };
}

/** The indicator that a row is about; of other rows none. */
function subjectOf(found: FoundRow): string | undefined {
  if (found.kind === 'figure') return found.of.indicator;
  return found.kind === 'not-owed' ? found.id : undefined;
}

/** True of a cell in which somebody wrote a number, whatever else stands there. */
export function holdsFigure(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell.value.kind === 'number') return true;
  const read = readCount(cell.value, 'person');
  const isSaid = read.kind === 'count' && read.total !== 0;
  return isSaid || read.kind === 'other-unit' || /^\s*[0០]\s*$/.test(textOf(cell));
}

function readCell(
  cell: GridCell,
  row: FormRow,
  place: FindingPlace,
  form: ReporterForm,
): CellFigure | Finding | undefined {
  const { indicator, split } = row;
  const unit = form.indicators.find(({ id }) => id === indicator)?.unit ?? 'person';
  const read = readCount(cell.value, unit);
  const text = textOf(cell);
  const isPart = Object.keys(split).length > 0;
  switch (read.kind) {
    case 'blank':
      return undefined;
    case 'error-value':
      return finding('form/error-value', indicator, place, { actual: quoted(text) });
    case 'other-unit':
      return finding('form/other-unit', indicator, place, { actual: quoted(text) });
    case 'not-a-count': {
      const fault = khmerFaultIn(text, cell.hasLegacyFont === true);
      if (fault !== undefined) return finding(fault, indicator, place);
      const values = { actual: quoted(text), why: read.why };
      return finding('form/not-a-count', indicator, place, values);
    }
    case 'count': {
      const { total, female, isDash } = read;
      if (isPart && (female !== undefined || typeof total !== 'number')) {
        const why = female === undefined ? 'inexact' : 'no-number';
        return finding('form/not-a-count', indicator, place, { actual: quoted(text), why });
      }
      return {
        ...{ row, total, place },
        ...(female === undefined ? {} : { female }),
        ...(isDash === undefined ? {} : { isDash }),
        ...(cell.isFormula === undefined ? {} : { isFormula: cell.isFormula }),
      };
    }
  }
}

/**
 * What a finding may quote of a cell: nothing that may tell who a person is, and no more than can be read
 * at a glance.
 */
export function quoted(text: string): string {
  const plain = text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (personalDataIn(plain).length > 0) return '';
  const signs = Array.from(plain);
  return signs.length > 40 ? `${signs.slice(0, 39).join('')}…` : plain;
}
