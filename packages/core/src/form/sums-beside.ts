import type { Finding, FindingPlace } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { nearestWord } from '../kernel/nearest-word.ts';
import { cellPlace, columnName } from './cell-place.ts';
import type { FoundMonths, MonthColumn } from './find-months.ts';
import type { FoundRow } from './find-rows.ts';
import { totalWords } from './form-words.ts';
import type { Grid, GridCell } from './grid.ts';
import { cellIn, textOf } from './grid.ts';
import { khmerFaultIn } from './khmer-faults.ts';
import { readCount } from './read-count.ts';
import { holdsFigure, quoted } from './read-figures.ts';
import type { ReporterForm } from './reporter-form.ts';
import { wordsKey } from './same-words.ts';

/**
 * Numbers beside those that are asked for. What is called a sum, or adds up to what stands before it, is one:
 * it is compared and left out. Anything else is a finding, so that no number is lost without a word.
 *
 * @source brief R-56
 */
export function sumsBeside(
  grid: Grid,
  { columns, refused }: FoundMonths,
  rows: readonly FoundRow[],
  form: ReporterForm,
): readonly Finding[] {
  const addable = new Set<string>(
    form.indicators.filter(({ addition }) => addition === 'sum').map(({ id }) => id),
  );
  const titles = form.rows.map(({ title }) => title.km);
  return [
    ...columnsBeside(grid, columns, refused, rows, addable),
    ...rowsBeside(grid, columns, rows, titles),
  ];
}

/**
 * Columns with numbers and without a month.
 *
 * @param addable indicators of which months add; of others a sum means nothing, and may be anything
 */
function columnsBeside(
  grid: Grid,
  columns: readonly MonthColumn[],
  refused: ReadonlySet<number>,
  rows: readonly FoundRow[],
  addable: ReadonlySet<string>,
): readonly Finding[] {
  const asked = rows.flatMap((each) => (each.kind === 'figure' ? [each] : []));
  const first = Math.min(...columns.map(({ column }) => column));
  const known = new Set(columns.map(({ column }) => column));
  const width = Math.max(0, ...grid.rows.map((cells) => cells.length));
  const top = asked[0]?.row ?? 0;
  const findings: Finding[] = [];
  for (let column = first + 1; column < width; column += 1) {
    if (known.has(column) || refused.has(column)) continue;
    const filled = asked.filter(({ row }) => holdsFigure(cellIn(grid, { row, column })));
    const [one] = filled;
    if (one === undefined) continue;
    const heads = grid.rows.slice(0, top).map((cells) => cells[column]);
    const compared = filled.map(({ row, of }) => {
      const months = columns.map((each) => numberIn(cellIn(grid, { row, column: each.column })));
      const [stated, together] = [numberIn(cellIn(grid, { row, column })), sumOf(months)];
      return { row, stated, together, isAddable: addable.has(of.indicator) };
    });
    const isCalled = heads.some((cell) => isTotalWord(textOf(cell)));
    const differing = compared.filter(({ stated, together }) => stated !== together);
    const wrong = differing.find(({ isAddable }) => isAddable);
    const place = cellPlace(grid, { row: wrong?.row ?? one.row, column });
    const name = columnName(column);
    if (!isCalled && differing.length > 0) findings.push(unknownColumn(heads, place, name));
    else if (wrong === undefined) findings.push(finding('form/total-left-out', name, place));
    else {
      const { stated = 0, together = 0 } = wrong;
      findings.push(finding('form/total-differs', name, place, { stated, together }));
    }
  }
  return findings;
}

function unknownColumn(
  heads: readonly (GridCell | undefined)[],
  place: FindingPlace,
  subject: string,
): Finding {
  const head = heads.findLast((cell) => textOf(cell).trim() !== '');
  const fault = khmerFaultIn(textOf(head), head?.hasLegacyFont === true);
  if (fault !== undefined) return finding(fault, subject, place);
  return finding('form/unknown-column', subject, place, { actual: quoted(textOf(head)) });
}

/** Rows with numbers and without a title of ours. */
function rowsBeside(
  grid: Grid,
  columns: readonly MonthColumn[],
  rows: readonly FoundRow[],
  titles: readonly string[],
): readonly Finding[] {
  const top = rows.find(({ kind }) => kind === 'figure')?.row ?? 0;
  return rows.flatMap((found): readonly Finding[] => {
    if ((found.kind !== 'total' && found.kind !== 'unknown') || found.row < top) return [];
    const { row, title } = found;
    const filled = columns.filter(({ column }) => holdsFigure(cellIn(grid, { row, column })));
    const [first] = filled;
    if (first === undefined) return [];
    const differing = filled.find(({ column }) => !isSumAbove(grid, column, row, rows));
    const place = cellPlace(grid, { row, column: (differing ?? first).column });
    if (differing === undefined) return [finding('form/total-left-out', String(row + 1), place)];
    const titlePlace = cellPlace(grid, { row, column: title?.column ?? first.column });
    if (found.kind === 'total') {
      const stated = numberIn(cellIn(grid, { row, column: differing.column })) ?? 0;
      const together = sumOf(above(grid, differing.column, row, rows, isTotalRow)) ?? 0;
      return [finding('form/total-differs', String(row + 1), place, { stated, together })];
    }
    const text = title?.text ?? '';
    const fault = khmerFaultIn(text, title?.cell.hasLegacyFont === true);
    if (fault !== undefined) return [finding(fault, String(row + 1), titlePlace)];
    const values = { actual: quoted(text), suggestion: nearestWord(text, titles) };
    return [finding('form/unknown-row', String(row + 1), titlePlace, values)];
  });
}

/** True of a number that is the sum of all totals above it, or of all that was written above it. */
function isSumAbove(grid: Grid, column: number, row: number, rows: readonly FoundRow[]): boolean {
  const stated = numberIn(cellIn(grid, { row, column }));
  return [isTotalRow, () => true].some((isAdded) => {
    const added = above(grid, column, row, rows, isAdded);
    return added.length > 1 && sumOf(added) === stated;
  });
}

function isTotalRow(found: FoundRow): boolean {
  return found.kind === 'figure' && Object.keys(found.of.split).length === 0;
}

function above(
  grid: Grid,
  column: number,
  row: number,
  rows: readonly FoundRow[],
  isAdded: (found: FoundRow) => boolean,
): readonly number[] {
  return rows.flatMap((found) => {
    if (found.row >= row || found.kind !== 'figure' || !isAdded(found)) return [];
    return numberIn(cellIn(grid, { row: found.row, column })) ?? [];
  });
}

function isTotalWord(text: string): boolean {
  return totalKeys.has(wordsKey(text));
}

const totalKeys: ReadonlySet<string> = new Set(totalWords.map(wordsKey));

function numberIn(cell: GridCell | undefined): number | undefined {
  if (cell === undefined) return undefined;
  const read = readCount(cell.value);
  return read.kind === 'count' && typeof read.total === 'number' ? read.total : undefined;
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((each) => each !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0);
}
