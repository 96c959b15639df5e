import { markOf, monthsRow } from '../../form/form-mark.ts';
import { formWords } from '../../form/form-words.ts';
import { readSheets } from '../../form/read-sheets.ts';
import type { Finding } from '../../kernel/finding.ts';
import { monthNameOf } from '../../language/dates.ts';
import { proposeReturns } from '../../report/propose-returns.ts';
import { wideCorpus } from '../arrived.ts';
import { day } from '../brands.ts';
import { formOf, gridOf, wideForms } from '../sheets.ts';
import type { Edit } from '../small-content.ts';
import { returned } from './example-files.ts';
import type { SheetRow } from './finding-example.ts';

/** The form that came back in the examples, and its only sheet. */
export const formFile = 'p-1-2017-S1.xlsx';

/** Nothing is on file yet. */
const given: readonly Edit[] = [
  ['indicators/sheltered.json', ['name'], { km: 'អ្នកស្នាក់នៅក្នុងមណ្ឌល', en: 'In shelters' }],
  ...['p-1', 'p-2', 'p-3'].flatMap((reporter): readonly Edit[] => [
    [returned(reporter, '2017-01'), []],
    [returned(reporter, '2017-02'), []],
  ]),
];
/** The content to which the forms of the examples belong. */
export const formCorpus = wideCorpus(...given);
const forms = wideForms(formCorpus);
const form = formOf('p-1', forms);

const [january = '', february = ''] = form.months;
const titles: ReadonlyMap<string, string> = new Map([
  ...form.rows.map(({ id, title }) => [id, title.km] as const),
  ['answer', formWords.km.answer],
  ['confirmed-by', formWords.km.confirmedBy],
  ['confirmed-on', formWords.km.confirmedOn],
]);

/** The first row: the mark, and whose form it is. */
export const markRow = (mark = markOf(form), name = form.name.km): SheetRow => [mark, name];

/** The hidden row of the months. */
export const hiddenMonths = (...months: readonly string[]): SheetRow => [
  monthsRow,
  undefined,
  ...months,
];

/** The heads of the columns, as they are seen. */
export const monthHeads = (...heads: readonly string[]): SheetRow => [
  undefined,
  undefined,
  ...heads,
];

/** The head of the form of p-1, with January and February. */
export const head: readonly SheetRow[] = [
  markRow(),
  hiddenMonths(january, february),
  monthHeads(...form.months.slice(0, 2).map((each) => `${monthNameOf(each, 'km')} ២០១៧`)),
];

/** A row of the form by its id, with its title and what was filled in for January and February. */
export function row(id: string, ...filled: SheetRow): SheetRow {
  return [id, titles.get(id), ...filled];
}

/** A row that was added by hand: it has no id. */
export function added(title: string, ...filled: SheetRow): SheetRow {
  return [undefined, title, ...filled];
}

/** A form as it should come back, with these rows after its head. */
export function formWith(...rows: readonly SheetRow[]): readonly SheetRow[] {
  return [...head, ...rows];
}

/** What `import` finds in sheets of one file, each of these rows, with some content on file. */
export function findInSheets(
  sheets: Readonly<Record<string, readonly SheetRow[]>>,
  onFile: readonly Edit[] = [],
  file = formFile,
): readonly Finding[] {
  const grids = Object.entries(sheets).map(([sheet, rows]) => {
    return { ...gridOf(rows), file, sheet };
  });
  const read = readSheets(grids, forms);
  const readings = read.sheets.flatMap(({ months }) => months);
  let made = 8;
  const newId = () => `r-${(made += 1)}`;
  const notes = { receivedOn: day('2017-07-10'), channel: 'monthly-form', newId } as const;
  const { findings } = proposeReturns(readings, wideCorpus(...given, ...onFile), notes);
  return [...read.findings, ...findings];
}

/** What `import` finds in a form of one sheet. */
export function findInForm(rows: readonly SheetRow[]): readonly Finding[] {
  return findInSheets({ Sheet1: rows });
}
