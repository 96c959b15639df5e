import { unitWord } from '../language/quantities.ts';
import { languages } from '../kernel/localized-text.ts';
import type { AnswerRow } from './form-mark.ts';
import { answerRows, monthsRow } from './form-mark.ts';
import { formWords, totalWords } from './form-words.ts';
import type { Grid, GridCell } from './grid.ts';
import { textOf } from './grid.ts';
import type { FormRow, ReporterForm } from './reporter-form.ts';
import { isBlankText, wordsKey } from './same-words.ts';

/** What a row of a sheet is, and where its title stands. */
export type FoundRow = { readonly row: number; readonly title?: RowTitle } & (
  | {
      readonly kind: 'figure';
      readonly of: FormRow;
      /** Its title is none of ours any more; its hidden id still says what it is. */
      readonly isRenamed?: true;
    }
  | { readonly kind: 'answer'; readonly of: AnswerRow }
  /** A row of sums, which nobody was asked for. */
  | { readonly kind: 'total' }
  /** An indicator that is not asked of this reporter. */
  | { readonly kind: 'not-owed'; readonly id: string }
  /** Its hidden id says one thing and its title another, or its title may be one of several. */
  | { readonly kind: 'unclear'; readonly marked?: string; readonly titled: string }
  | { readonly kind: 'unknown' }
);

/** The first text of a row that is no id. */
export interface RowTitle {
  readonly column: number;
  readonly text: string;
  readonly cell: GridCell;
}

/**
 * What each row of a sheet is: by its hidden id wherever it was moved, by its title in Khmer or English
 * where it has none. The same word (of whom female) means a part of the indicator last named above it.
 *
 * @param indicators all that are defined, so that what is not asked of this reporter is known as such
 */
export function findRows(
  grid: Grid,
  form: ReporterForm,
  indicators: ReadonlySet<string>,
): readonly FoundRow[] {
  const context = { form, indicators, titles: titlesOf(form), idColumn: idColumnOf(grid, form) };
  const found: FoundRow[] = [];
  let current: string | undefined;
  for (const [row, cells] of grid.rows.entries()) {
    const each = rowOf(row, cells, { ...context, current });
    found.push(each);
    if (each.kind === 'figure') current = each.of.indicator;
  }
  return found;
}

/** The column that holds the most ids of a form; undefined where no column holds any. */
export function idColumnOf(grid: Grid, form: ReporterForm): number | undefined {
  const ids = new Set<string>([...form.rows.map(({ id }) => id), ...answerRows, monthsRow]);
  const counts = new Map<number, number>();
  for (const cells of grid.rows) {
    for (const [column, cell] of cells.entries()) {
      if (ids.has(textOf(cell).trim())) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return Array.from(counts).toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** The titles of a form as they are known again. */
export interface FormTitles {
  readonly rows: ReadonlyMap<string, readonly FormRow[]>;
  readonly answers: ReadonlyMap<string, AnswerRow>;
  readonly totals: ReadonlySet<string>;
  /** Words that stand beside titles and are none. */
  readonly units: ReadonlySet<string>;
}

interface RowContext {
  readonly form: ReporterForm;
  readonly titles: FormTitles;
  readonly indicators: ReadonlySet<string>;
  readonly idColumn: number | undefined;
  /** The indicator last named above. */
  readonly current: string | undefined;
}

function rowOf(
  row: number,
  cells: readonly (GridCell | undefined)[],
  { form, titles, indicators, idColumn, current }: RowContext,
): FoundRow {
  const id = idColumn === undefined ? '' : textOf(cells[idColumn]).trim();
  const said = textsIn(cells)
    .filter(({ column }) => column !== idColumn)
    // An indicator may be called as its unit is; behind another title such a word is the unit.
    .filter(({ text }, at) => {
      const key = wordsKey(text);
      return !titles.units.has(key) || (at === 0 && titles.rows.has(key));
    });
  const [title] = said;
  const base = { row, ...(title === undefined ? {} : { title }) };
  const answer = answerRows.find((each) => each === id);
  if (answer !== undefined) return { ...base, kind: 'answer', of: answer };
  const marked = form.rows.find((each) => each.id === id);
  if (marked !== undefined) return markedRow(base, marked, said, titles);
  const [indicator = ''] = id.split(' ', 1);
  if (indicators.has(indicator)) return { ...base, kind: 'not-owed', id: indicator };
  return titledRow(row, said, titles, current);
}

function titledRow(
  row: number,
  said: readonly RowTitle[],
  titles: FormTitles,
  current: string | undefined,
): FoundRow {
  for (const title of said) {
    const key = wordsKey(title.text);
    const answer = titles.answers.get(key);
    if (answer !== undefined) return { row, title, kind: 'answer', of: answer };
    if (titles.totals.has(key)) return { row, title, kind: 'total' };
    const [only, ...others] = meant(titles.rows.get(key) ?? [], current);
    if (only === undefined) continue;
    if (others.length > 0) return { row, title, kind: 'unclear', titled: title.text };
    return { row, title, kind: 'figure', of: only };
  }
  const [title] = said;
  return { row, ...(title === undefined ? {} : { title }), kind: 'unknown' };
}

function markedRow(
  base: { readonly row: number; readonly title?: RowTitle },
  marked: FormRow,
  said: readonly RowTitle[],
  titles: FormTitles,
): FoundRow {
  const keys = said.map(({ text }) => wordsKey(text));
  const rows = keys.map((key) => titles.rows.get(key) ?? []);
  const isOwn = rows.some((each) => each.includes(marked));
  if (isOwn || said.length === 0) return { ...base, kind: 'figure', of: marked };
  const other = said.find((_, index) => (rows[index]?.length ?? 0) > 0);
  if (other !== undefined) {
    return { ...base, title: other, kind: 'unclear', marked: marked.id, titled: other.text };
  }
  return { ...base, kind: 'figure', of: marked, isRenamed: true };
}

/** Of the rows that bear a title, a total; otherwise those of the indicator that was named last. */
function meant(rows: readonly FormRow[], current: string | undefined): readonly FormRow[] {
  const totals = rows.filter(({ split }) => Object.keys(split).length === 0);
  const own = rows.filter(
    ({ indicator, split }) => indicator === current && Object.keys(split).length > 0,
  );
  if (own.length > 0) return totals.length > 0 ? [...totals, ...own] : own;
  return totals.length > 0 ? totals : rows;
}

function titlesOf(form: ReporterForm): FormTitles {
  const rows = new Map<string, FormRow[]>();
  for (const each of form.rows) {
    const { km, en = km } = each.title;
    const called = [km, en, `${km} ${en}`, `${km} (${en})`, ...each.alsoCalled];
    for (const key of new Set(called.map(wordsKey))) {
      rows.set(key, [...(rows.get(key) ?? []), each]);
    }
  }
  const answers = new Map<string, AnswerRow>();
  for (const language of languages) {
    const words = formWords[language];
    const { answer, confirmedBy, confirmedOn, hasData, none } = words;
    for (const each of [answer, `${hasData}/${none}`]) answers.set(wordsKey(each), 'answer');
    answers.set(wordsKey(confirmedBy), 'confirmed-by');
    answers.set(wordsKey(confirmedOn), 'confirmed-on');
  }
  for (const each of ['មានឬអត់', 'មានឬគ្មាន']) answers.set(wordsKey(each), 'answer');
  const units = new Set(
    form.indicators.flatMap(({ unit }) =>
      [1, 2].flatMap((count) =>
        languages.map((language) => wordsKey(unitWord(unit, count, language))),
      ),
    ),
  );
  return { rows, answers, totals: new Set(totalWords.map(wordsKey)), units };
}

/** The texts of a row, in its order; longer ones are notes and no titles. */
function textsIn(cells: readonly (GridCell | undefined)[]): readonly RowTitle[] {
  return cells.flatMap((cell, column): readonly RowTitle[] => {
    if (cell?.value.kind !== 'text') return [];
    const { text } = cell.value;
    return isBlankText(text) || text.length > 500 ? [] : [{ column, text, cell }];
  });
}
