import { markOf, monthsRow } from '../form/form-mark.ts';
import type { Grid, GridCell, GridValue, MergedCells } from '../form/grid.ts';
import type { MonthReading } from '../form/month-reading.ts';
import type { SheetReading } from '../form/read-sheet.ts';
import { readSheet } from '../form/read-sheet.ts';
import type { ReporterForm } from '../form/reporter-form.ts';
import type { Finding } from '../kernel/finding.ts';
import { monthNameOf } from '../language/dates.ts';
import type { Corpus } from '../report/corpus.ts';
import type { Forms } from '../report/form-context-of.ts';
import { formContextOf } from '../report/form-context-of.ts';
import { wideCorpus } from './arrived.ts';
import { day, semester } from './brands.ts';

/** A cell as a test writes it down; nothing is a blank one. */
export type Cell = string | number | GridValue | GridCell | undefined;

/** The forms of the wide content, as of the end of its semester. */
export function wideForms(corpus: Corpus = wideCorpus()): Forms {
  return formContextOf(corpus, day('2017-07-31'));
}

/** The form of a reporter for 2017-S1. */
export function formOf(reporter: string, forms: Forms = wideForms()): ReporterForm {
  const form = forms.formOf(reporter, semester('2017-S1'));
  if (form === undefined) throw new RangeError(`Expected a form of ${reporter}.`);
  return form;
}

/** A sheet of these rows. */
export function gridOf(
  rows: readonly (readonly Cell[])[],
  merged: readonly MergedCells[] = [],
): Grid {
  return {
    file: 'a.xlsx',
    sheet: 'Sheet1',
    rows: rows.map((cells) => cells.map(cellFrom)),
    merged,
  };
}

/**
 * The sheet of a form with some rows filled in, for January and the months after it:
 *
 * | mark   | reporter |         |         |
 * | months |          | 2017-01 | 2017-02 |
 * |        |          | មករា     | កុម្ភៈ     |
 * | answer | …        | filled  | filled  |
 * | cases  | Cases    | filled  | filled  |
 *
 * @param filled cells by the id of the row, from January on
 */
export function filledForm(
  reporter: string,
  filled: Readonly<Record<string, readonly Cell[]>>,
): readonly (readonly Cell[])[] {
  const form = formOf(reporter);
  const ids = ['answer', 'confirmed-by', 'confirmed-on', ...form.rows.map(({ id }) => id)];
  const titles = new Map<string, string>(form.rows.map(({ id, title }) => [id, title.km]));
  return [
    [markOf(form), form.name.km],
    [monthsRow, undefined, ...form.months],
    [undefined, undefined, ...form.months.map((month) => `${monthNameOf(month, 'km')} ២០១៧`)],
    ...ids.map((id) => [id, titles.get(id), ...(filled[id] ?? [])]),
  ];
}

/** What a filled form says. */
export function readFilled(
  filled: Readonly<Record<string, readonly Cell[]>>,
  reporter = 'p-1',
): SheetReading {
  return readSheet(gridOf(filledForm(reporter, filled)), wideForms());
}

/** The months of a form that say something. */
export function monthsOfForm(
  filled: Readonly<Record<string, readonly Cell[]>>,
): readonly MonthReading[] {
  return readFilled(filled).months;
}

/** Findings in short: `form/not-a-count Sheet1!C5`. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, cell }) => (cell === undefined ? code : `${code} ${cell}`));
}

function cellFrom(cell: Cell): GridCell | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'string') return { value: { kind: 'text', text: cell } };
  if (typeof cell === 'number') return { value: { kind: 'number', n: cell } };
  return 'kind' in cell ? { value: cell } : cell;
}
