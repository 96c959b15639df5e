import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { Month } from '../kernel/month.ts';
import { cellPlace } from './cell-place.ts';
import type { MonthColumn } from './find-months.ts';
import { findMonths, headRowsOf } from './find-months.ts';
import { findOwner } from './find-owner.ts';
import type { FoundRow } from './find-rows.ts';
import { findRows } from './find-rows.ts';
import type { FormContext } from './form-context.ts';
import type { Grid } from './grid.ts';
import { cellIn } from './grid.ts';
import { mergedFigures } from './merged-figures.ts';
import type { MonthReading } from './month-reading.ts';
import { readColumn } from './read-column.ts';
import { holdsFigure, quoted, readFigures } from './read-figures.ts';
import type { ReporterForm } from './reporter-form.ts';
import { sumsBeside } from './sums-beside.ts';

/** One sheet, understood as far as it can be. */
export interface SheetReading {
  readonly file: string;
  readonly sheet?: string;
  /** Absent of a sheet that is no form, or of which nobody can tell whose it is. */
  readonly form?: ReporterForm;
  /** It has months at the head of columns, and numbers below them. */
  readonly hasFigures: boolean;
  readonly months: readonly MonthReading[];
  /** Months that were left wholly blank: no answer, of which nothing is written. */
  readonly blank: readonly Month[];
  readonly findings: readonly Finding[];
}

/**
 * Reads one sheet as a form: whose it is, what each row and column stands for, what each month answers.
 * Everything that cannot be told is a finding with its cell; nothing is guessed.
 *
 * @source minutes, paragraphs D6 and G1.c; brief
 */
export function readSheet(grid: Grid, context: FormContext): SheetReading {
  const { file, sheet } = grid;
  const heads = headRowsOf(grid, grid.rows.length);
  const owner = findOwner(grid, heads, context);
  const isTable = heads.some(({ named }) => named.size > 1) || owner.form !== undefined;
  const base = { file, ...(sheet === undefined ? {} : { sheet }), months: [], blank: [] };
  if (owner.form === undefined) {
    const hasFigures =
      isTable && grid.rows.some((cells) => cells.some((cell) => holdsFigure(cell)));
    const isMeant = hasFigures || owner.isMarked;
    return { ...base, hasFigures: isMeant, findings: isMeant ? owner.findings : [] };
  }
  const { form } = owner;
  const rows = findRows(grid, form, context.indicators);
  const first = rows.find(({ kind }) => kind === 'figure' || kind === 'answer')?.row;
  if (first === undefined) {
    const place = cellPlace(grid, { row: 0, column: 0 });
    return {
      ...base,
      form,
      hasFigures: false,
      findings: [finding('form/nothing-found', '', place)],
    };
  }
  const found = findMonths(grid, headRowsOf(grid, first), form.semester);
  const merged = mergedFigures(grid, found.columns, rows);
  const read = found.columns.map((column) => {
    const figures = readFigures(grid, column, rows, form, merged.isMerged);
    return { column, figures, ...readColumn(grid, column, rows, form, figures, merged.isMerged) };
  });
  const said = read.filter(
    ({ reading, findings: told, isUnread }) =>
      reading !== undefined || told.length > 0 || isUnread === true,
  );
  const isTwice = ({ column }: (typeof said)[number]) =>
    said.some((each) => each.column !== column && each.column.month === column.month);
  const twice = said.filter(
    (each, at) =>
      isTwice(each) && said.findIndex(({ column }) => column.month === each.column.month) < at,
  );
  // Of two columns for one month nobody knows which holds.
  const once = said.filter((each) => !isTwice(each));
  const findings = [
    ...found.findings,
    ...(found.columns.length === 0 && found.findings.length === 0
      ? [finding('form/nothing-found', '', cellPlace(grid, { row: first, column: 0 }))]
      : []),
    ...twice.map(({ column }) =>
      finding('form/month-twice', column.month, cellPlace(grid, column)),
    ),
    ...merged.findings,
    ...titleFindings(grid, rows, found.columns),
    ...once.flatMap((each) => each.findings),
    ...sumsBeside(grid, found, rows, form),
    ...manyAlike(once.flatMap(({ figures }) => [...figures.figures.values()])),
  ];
  const answered = new Set(said.map(({ column }) => column.month));
  return {
    ...base,
    form,
    hasFigures: true,
    months: once.flatMap(({ reading }) => reading ?? []),
    blank: form.months.filter((month) => form.owed.has(month) && !answered.has(month)),
    findings,
  };
}

/** Rows with numbers of which the title says another thing than the id, or may mean several. */
function titleFindings(
  grid: Grid,
  rows: readonly FoundRow[],
  columns: readonly MonthColumn[],
): readonly Finding[] {
  return rows.flatMap((found): readonly Finding[] => {
    const { row, title } = found;
    const isFilled = columns.some(({ column }) => holdsFigure(cellIn(grid, { row, column })));
    if (!isFilled || title === undefined) return [];
    const place = cellPlace(grid, { row, column: title.column });
    if (found.kind === 'unclear') {
      const first = found.marked?.split(' ', 1)[0] ?? '';
      const values = { actual: quoted(found.titled), first };
      return [finding('form/row-unclear', String(row + 1), place, values)];
    }
    if (found.kind !== 'figure' || found.isRenamed === undefined) return [];
    return [finding('form/renamed', found.of.indicator, place, { actual: quoted(title.text) })];
  });
}

/** What is the same in many cells is told once, with the first of them. */
function manyAlike(
  figures: readonly {
    readonly place: ReturnType<typeof cellPlace>;
    readonly isFormula?: true;
    readonly isDash?: true;
  }[],
): readonly Finding[] {
  const told = (code: 'form/formula' | 'form/dash', alike: typeof figures) => {
    const [first] = alike;
    if (first === undefined) return [];
    return [finding(code, '', first.place, { amount: alike.length })];
  };
  return [
    ...told(
      'form/formula',
      figures.filter(({ isFormula }) => isFormula === true),
    ),
    ...told(
      'form/dash',
      figures.filter(({ isDash }) => isDash === true),
    ),
  ];
}
