import { deflateRawSync } from 'node:zlib';
import type { MadeCell, MadeSheet } from './made-workbook.ts';
import { madeStyles, madeWorkbook, sheetXml, workbookParts, zipped } from './made-workbook.ts';
import { savedAs } from './form-rows.ts';

/** The rows of a form, of which a test may change any cell. */
export type Rows = MadeCell[][];

/** A file that came back, and what import says of it. */
export interface MalformedFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Findings with their cells, in their order; what is understood is then written, unless one is an error. */
  readonly says: readonly string[];
  /** Returns that are written: one, where nothing is said. */
  readonly written?: number;
}

/** Where the rows and columns of the form of xd-3 for 2020-S2 stand; November, column I, is not on file. */
const row = {
  mark: 0,
  name: 1,
  ids: 6,
  km: 7,
  en: 8,
  answer: 9,
  by: 10,
  on: 11,
  cases: 12,
  trafficking: 13,
  exploitation: 14,
  assisted: 15,
  female: 16,
};
const november = 8;

type Put = readonly [row: number, column: number, cell: MadeCell];

/** Files of every kind of trouble, made from the rows of a form that nobody has filled in. */
export function malformedSheets(blank: Rows): readonly MalformedFile[] {
  /** The form filled in for November, then spoilt. */
  const filled = (...puts: readonly Put[]): Rows => {
    const rows = blank.map((cells) => [...cells]);
    const all: readonly Put[] = [
      [row.answer, november, 'មាន'],
      [row.cases, november, 7],
      [row.trafficking, november, 3],
      [row.exploitation, november, 4],
      [row.assisted, november, 24],
      [row.female, november, 15],
      ...puts,
    ];
    for (const [at, column, cell] of all) {
      rows[at] ??= [];
      const cells = rows[at];
      while (cells.length <= column) cells.push(null);
      cells[column] = cell;
    }
    return rows;
  };
  const sheet = (rows: Rows, more: Partial<MadeSheet> = {}): MadeSheet => ({
    name: 'Sheet1',
    rows,
    ...more,
  });
  const book = (rows: Rows, more: Partial<MadeSheet> = {}) => madeWorkbook(sheet(rows, more));
  const cell =
    (at: number, value: MadeCell, ...others: readonly Put[]) =>
    () =>
      book(filled([at, november, value], ...others));
  const without = (rows: Rows, ...columns: readonly number[]) =>
    rows.map((cells) => cells.filter((_, column) => !columns.includes(column)));
  const titled = (rows: Rows) =>
    rows.map((cells, at) =>
      at === row.mark || at === row.ids
        ? [null, ...cells.slice(1)].map((each) => (at === row.ids ? null : each))
        : [null, ...cells.slice(1)],
    );
  const csv = (rows: Rows, separator = ',', end = '\n') =>
    rows.map((cells) => cells.map((each) => quoted(each, separator)).join(separator)).join(end);
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const parts = () => workbookParts([sheet(filled())]);
  const spoilt = (changes: Readonly<Record<string, string | Uint8Array | undefined>>) => () => {
    const all: Record<string, string | Uint8Array | undefined> = { ...parts(), ...changes };
    return zipped(
      Object.fromEntries(
        Object.entries(all).flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])),
      ),
    );
  };
  const first = 'xl/worksheets/sheet1.xml';
  const bare = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`;
  const answered =
    (...puts: readonly Put[]) =>
    () => {
      const rows = filled();
      for (const at of [row.cases, row.trafficking, row.exploitation, row.assisted, row.female]) {
        (rows[at] ?? [])[november] = null;
      }
      for (const [at, column, value] of puts) (rows[at] ?? [])[column] = value;
      return book(rows);
    };
  const nil: readonly Put[] = [
    [row.answer, november, 'គ្មាន'],
    [row.by, november, 'លេខាធិការដ្ឋានខេត្ត'],
    [row.on, november, '៥/១២/២០២០'],
  ];
  const table = (rows: Rows) => rows.slice(row.km);

  return [
    // Files that are no workbook.
    { name: 'empty.xlsx', make: () => new Uint8Array(), says: ['form/not-a-workbook'] },
    { name: 'old.xlsx', make: () => savedAs(filled(), 'biff8'), says: ['form/not-a-workbook'] },
    { name: 'open.xlsx', make: () => savedAs(filled(), 'ods'), says: ['form/not-a-workbook'] },
    { name: 'binary.xlsx', make: () => savedAs(filled(), 'xlsb'), says: ['form/not-a-workbook'] },
    {
      name: 'picture.xlsx',
      make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      says: ['form/not-a-workbook'],
    },
    {
      name: 'photo.xlsx',
      make: () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      says: ['form/not-a-workbook'],
    },
    {
      name: 'paper.xlsx',
      make: () => utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'),
      says: ['form/not-a-workbook'],
    },
    {
      name: 'letter.xlsx',
      make: () => zipped({ 'word/document.xml': '<w:document/>' }),
      says: ['form/not-a-workbook'],
    },
    {
      name: 'archive.xlsx',
      make: () => zipped({ 'xd-3.csv': 'a,b' }),
      says: ['form/not-a-workbook'],
    },
    {
      name: 'page.xlsx',
      make: () => utf8('<html><table><tr><td>7</td></tr></table></html>'),
      says: ['form/not-a-workbook'],
    },
    {
      name: 'noise.xlsx',
      make: () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      says: ['form/not-a-workbook'],
    },
    { name: 'locked.xlsx', make: () => lockedWorkbook(), says: ['form/password'] },
    {
      name: 'large.xlsx',
      make: () => new Uint8Array(9 * 1024 * 1024).fill(0x50),
      says: ['form/too-large'],
    },

    // Workbooks that are broken, or would break whoever opens them.
    { name: 'cut-in-half.xlsx', make: () => book(filled()).slice(0, 900), says: ['form/damaged'] },
    {
      name: 'cut-at-the-end.xlsx',
      make: () => book(filled()).slice(0, -30),
      says: ['form/damaged'],
    },
    { name: 'garbled.xlsx', make: () => garbled(book(filled())), says: ['form/damaged'] },
    { name: 'encrypted-zip.xlsx', make: () => flagged(book(filled())), says: ['form/password'] },
    { name: 'macros.xlsm', make: () => book(filled()), says: ['form/macros'] },
    {
      name: 'macros.xlsx',
      make: spoilt({ 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) }),
      says: ['form/macros'],
    },
    {
      name: 'macro-type.xlsx',
      make: () =>
        zipped({
          ...parts(),
          '[Content_Types].xml': (parts()['[Content_Types].xml'] ?? '').replace(
            'spreadsheetml.sheet.main',
            'spreadsheetml.sheet.macroEnabled.main',
          ),
        }),
      says: ['form/macros'],
    },
    {
      name: 'macro-sheet.xlsx',
      make: spoilt({ 'xl/macrosheets/sheet1.xml': '<x/>' }),
      says: ['form/macros'],
    },
    { name: 'bomb.xlsx', make: () => bomb(200), says: ['form/too-large'] },
    { name: 'bomb-that-lies.xlsx', make: () => lying(bomb(200)), says: ['form/too-large'] },
    { name: 'bomb-of-parts.xlsx', make: () => bombOfParts(), says: ['form/too-large'] },
    {
      name: 'many-parts.xlsx',
      make: spoilt(
        Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`x/${at}.xml`, '<x/>'])),
      ),
      says: ['form/too-large'],
    },
    {
      name: 'laughs.xlsx',
      make: spoilt({ 'xl/sharedStrings.xml': laughs }),
      says: ['form/declares-entities'],
    },
    {
      name: 'outside.xlsx',
      make: spoilt({
        [first]: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${bare}<row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`,
      }),
      says: ['form/declares-entities'],
    },
    {
      name: 'last-row.xlsx',
      make: spoilt({
        [first]: `${bare}<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>`,
      }),
      says: ['form/too-large Sheet1'],
    },
    {
      name: 'last-column.xlsx',
      make: spoilt({
        [first]: `${bare}<row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>`,
      }),
      says: ['form/too-large Sheet1'],
    },
    {
      name: 'many-cells.xlsx',
      make: spoilt({
        [first]: sheetXml({
          rows: Array.from({ length: 1000 }, () => Array.from({ length: 150 }, () => 1)),
        }),
      }),
      says: ['form/too-large Sheet1'],
    },
    {
      name: 'deep.xlsx',
      make: spoilt({ [first]: `${bare}${'<row>'.repeat(300_000)}` }),
      says: ['form/damaged'],
    },
    {
      name: 'many-sheets.xlsx',
      make: () =>
        madeWorkbook(...Array.from({ length: 25 }, (_, at) => ({ name: `S${at}`, rows: [['x']] }))),
      says: ['form/too-large'],
    },
    {
      name: 'no-relations.xlsx',
      make: spoilt({ 'xl/_rels/workbook.xml.rels': undefined }),
      says: ['form/damaged'],
    },
    { name: 'no-sheet.xlsx', make: spoilt({ [first]: undefined }), says: ['form/damaged'] },
    { name: 'no-styles.xlsx', make: spoilt({ 'xl/styles.xml': undefined }), says: [] },
    {
      name: 'broken-xml.xlsx',
      make: spoilt({ [first]: `${bare}<row r="1"><c r="A1"><v>1</c></row>` }),
      says: ['form/damaged'],
    },
    {
      name: 'no-such-string.xlsx',
      make: spoilt({
        [first]: `${bare}<row r="1"><c r="A1" t="s"><v>77</v></c></row></sheetData></worksheet>`,
      }),
      says: ['form/damaged'],
    },
    {
      name: 'no-such-style.xlsx',
      make: spoilt({
        [first]: `${bare}<row r="1"><c r="A1" s="77"><v>7</v></c></row></sheetData></worksheet>`,
      }),
      says: ['form/damaged'],
    },
    {
      name: 'unplaced-cells.xlsx',
      make: () =>
        zipped({ ...parts(), [first]: (parts()[first] ?? '').replaceAll(/ r="[A-Z]+\d+"/g, '') }),
      says: ['form/damaged'],
    },
    {
      name: 'rows-turned.xlsx',
      make: spoilt({
        [first]: `${bare}<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>`,
      }),
      says: ['form/damaged'],
    },
    {
      name: 'utf-16-part.xlsx',
      make: spoilt({
        [first]: Uint8Array.from(Buffer.from(`\ufeff${bare}</sheetData></worksheet>`, 'utf16le')),
      }),
      says: ['form/damaged'],
    },
    {
      name: 'no-form.xlsx',
      make: () => book([['hello'], ['world', 3]]),
      says: ['form/nothing-found'],
    },

    // Whose form, and which semester.
    { name: 'without-mark.xlsx', make: () => book(filled([row.mark, 0, null])), says: [] },
    { name: 'without-ids.xlsx', make: () => book(titled(filled())), says: [] },
    {
      name: 'without-ids-and-column.xlsx',
      make: () => book(without(titled(filled()), 0)),
      says: [],
    },
    {
      name: 'without-khmer-titles.xlsx',
      make: () => book(without(titled(filled([row.name, 2, 'Province Kho'])), 1)),
      says: ['form/reporters-differ Sheet1!C2'],
    },
    { name: 'english-titles.xlsx', make: () => book(without(titled(filled()), 1)), says: [] },
    {
      name: 'nameless.xlsx',
      make: () => book(filled([row.mark, 0, null], [row.name, 1, null], [row.name, 3, null])),
      says: ['form/unknown-reporter Sheet1!A1'],
    },
    {
      name: 'neighbour.xlsx',
      make: () => book(filled([row.name, 1, 'ខេត្ត ខ'])),
      says: ['form/reporters-differ Sheet1!B2'],
    },
    {
      name: 'slip-in-mark.xlsx',
      make: () => book(filled([row.mark, 0, 'chhamas-form/1 xd-33 2020-S2'])),
      says: ['form/reporters-differ Sheet1!B2'],
    },
    {
      name: 'unknown-reporter.xlsx',
      make: () =>
        book(
          filled(
            [row.mark, 0, 'chhamas-form/1 xd-77 2020-S2'],
            [row.name, 1, null],
            [row.name, 3, null],
          ),
        ),
      says: ['form/unknown-reporter Sheet1!A1'],
    },
    {
      name: 'not-expected.xlsx',
      make: () =>
        book(
          filled(
            [row.mark, 0, 'chhamas-form/1 xd-9 2020-S2'],
            [row.name, 1, null],
            [row.name, 3, null],
          ),
        ),
      says: ['form/not-expected Sheet1!A1'],
    },
    {
      name: 'other-semester.xlsx',
      make: () => book(filled([row.mark, 0, 'chhamas-form/1 xd-3 2031-S2'])),
      says: ['form/unknown-semester Sheet1!A1'],
    },
    {
      name: 'later-version.xlsx',
      make: () => book(filled([row.mark, 0, 'chhamas-form/7 xd-3 2020-S2'])),
      says: ['form/other-version Sheet1!A1'],
    },
    {
      name: 'two-marks.xlsx',
      make: () => book(filled([30, 0, 'chhamas-form/1 xd-2 2020-S2'])),
      says: ['form/two-forms Sheet1!A31'],
    },
    {
      name: 'two-reporters.xlsx',
      make: () =>
        madeWorkbook(sheet(filled()), {
          name: 'Second',
          rows: filled(
            [row.mark, 0, 'chhamas-form/1 xd-9 2020-S2'],
            [row.name, 1, null],
            [row.name, 3, null],
          ),
        }),
      says: ['form/not-expected Second!A1'],
    },
    {
      name: 'same-sheet-twice.xlsx',
      make: () => madeWorkbook(sheet(filled()), { name: 'Copy', rows: filled() }),
      says: [],
    },
    {
      name: 'sheet-changed.xlsx',
      make: () =>
        madeWorkbook(sheet(filled()), { name: 'Copy', rows: filled([row.assisted, november, 25]) }),
      says: ['form/month-twice Copy!I10'],
    },
    {
      name: 'working-sheet.xlsx',
      make: () =>
        madeWorkbook(sheet(filled()), {
          name: 'Work',
          rows: [
            ['ខែ', 'មករា', 'កុម្ភៈ'],
            ['x', 3, 4],
          ],
        }),
      says: ['form/sheet-left-out Work!A1'],
      written: 1,
    },

    // Months.
    {
      name: 'days-as-heads.xlsx',
      make: () =>
        book(
          table(titled(filled())).map((cells, at) =>
            at === 0
              ? [
                  null,
                  'ខេត្ត គ',
                  null,
                  null,
                  ...[44013, 44044, 44075, 44105, 44136, 44166].map((v) => ({
                    v,
                    s: madeStyles.day,
                  })),
                ]
              : at === 1
                ? []
                : cells,
          ),
        ),
      says: [],
    },
    {
      name: 'short-heads.xlsx',
      make: () =>
        book([
          ['', 'ខេត្ត គ'],
          ...table(titled(filled())).map((cells, at) =>
            at === 0
              ? [null, null, null, null, 'Jul-20', 'Aug-20', 'Sep-20', 'Oct-20', 'Nov-20', 'Dec-20']
              : at === 1
                ? []
                : cells,
          ),
        ]),
      says: [],
    },
    {
      name: 'months-without-years.xlsx',
      make: () =>
        book([
          [null, 'ខេត្ត គ'],
          ...table(titled(filled())).map((cells, at) =>
            at === 0
              ? [null, null, null, null, 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']
              : at === 1
                ? []
                : cells,
          ),
        ]),
      says: ['form/unknown-semester Sheet1!B1'],
    },
    {
      name: 'columns-turned.xlsx',
      make: () =>
        book(filled().map((cells) => [...cells.slice(0, 4), ...cells.slice(4).toReversed()])),
      says: [],
    },
    {
      name: 'column-inserted.xlsx',
      make: () =>
        book(filled().map((cells) => [...cells.slice(0, 2), null, 'note', ...cells.slice(2)])),
      says: [],
    },
    {
      name: 'month-twice.xlsx',
      make: () =>
        book(
          filled(
            [row.ids, 7, '2020-11'],
            [row.km, 7, 'វិច្ឆិកា ២០២០'],
            [row.en, 7, 'November 2020'],
            [row.answer, 7, 'មាន'],
            [row.cases, 7, 8],
          ),
        ),
      says: ['form/month-twice Sheet1!I9'],
    },
    {
      name: 'month-overtyped.xlsx',
      make: () => book(filled([row.km, november, 'មករា ២០២១'])),
      says: ['form/month-unclear Sheet1!I8'],
    },
    {
      name: 'month-of-another.xlsx',
      make: () =>
        book(
          filled(
            [row.ids, november, '2021-01'],
            [row.km, november, 'មករា ២០២១'],
            [row.en, november, 'January 2021'],
          ),
        ),
      says: ['form/month-outside Sheet1!I9'],
    },
    {
      name: 'column-without-month.xlsx',
      make: () =>
        book(
          filled([row.ids, november, null], [row.km, november, 'ផ្សេង'], [row.en, november, null]),
        ),
      says: ['form/unknown-column Sheet1!I13'],
    },

    // Rows.
    {
      name: 'rows-moved.xlsx',
      make: () => {
        const rows = filled();
        return book([...rows.slice(0, 12), ...rows.slice(15), ...rows.slice(12, 15)]);
      },
      says: [],
    },
    {
      name: 'row-inserted.xlsx',
      make: () => {
        const rows = filled();
        return book([...rows.slice(0, 13), [null, 'សម្គាល់៖ ពិនិត្យរួច'], ...rows.slice(13)]);
      },
      says: [],
    },
    {
      name: 'title-changed.xlsx',
      make: () => book(filled([row.cases, 1, 'ករណីទាំងអស់ក្នុងខេត្ត'], [row.cases, 2, 'All cases'])),
      says: ['form/renamed Sheet1!B13'],
      written: 1,
    },
    {
      name: 'title-of-another.xlsx',
      make: () =>
        book(filled([row.cases, 1, 'ជនរងគ្រោះដែលបានទទួលជំនួយ'], [row.cases, 2, 'Victims assisted'])),
      says: ['form/row-unclear Sheet1!B13', 'form/parts-without-total Sheet1!I14'],
    },
    {
      name: 'row-of-their-own.xlsx',
      make: () => book(filled([20, 1, 'ករណីឆបោកតាមអនឡាញ'], [20, november, 6])),
      says: ['form/unknown-row Sheet1!B21'],
    },
    {
      name: 'row-twice.xlsx',
      make: () => {
        const rows = filled();
        return book([...rows, [...(rows[row.cases] ?? [])]]);
      },
      says: ['form/row-twice Sheet1!I18'],
    },
    {
      name: 'not-owed.xlsx',
      make: () =>
        book(filled([20, 0, 'mi.gate_movements'], [20, 1, 'ការចេញ-ចូលតាមច្រក'], [20, november, 44])),
      says: ['form/not-owed Sheet1!I21'],
    },

    // Sums that nobody asked for.
    {
      name: 'sum-of-months.xlsx',
      make: () => book(filled([row.km, 10, 'សរុប'], [row.cases, 10, 7], [row.assisted, 10, 24])),
      says: ['form/total-left-out Sheet1!K13'],
      written: 1,
    },
    {
      name: 'sum-without-title.xlsx',
      make: () => book(filled([row.cases, 10, 7], [row.assisted, 10, 24])),
      says: ['form/total-left-out Sheet1!K13'],
      written: 1,
    },
    {
      name: 'sum-that-differs.xlsx',
      make: () => book(filled([row.km, 10, 'Total'], [row.cases, 10, 8])),
      says: ['form/total-differs Sheet1!K13'],
    },
    {
      name: 'sum-below.xlsx',
      make: () => book(filled([18, 1, 'សរុបរួម'], [18, november, 31])),
      says: ['form/total-left-out Sheet1!I19'],
      written: 1,
    },
    {
      name: 'sum-below-differs.xlsx',
      make: () => book(filled([18, 1, 'Grand total'], [18, november, 30])),
      says: ['form/total-differs Sheet1!I19'],
    },

    // Cells that were made one.
    {
      name: 'answer-merged.xlsx',
      make: () =>
        book(filled([row.answer, 4, 'មាន'], [row.answer, november, null]), { merged: ['E10:J10'] }),
      says: ['form/merged Sheet1!E10'],
    },
    {
      name: 'numbers-merged.xlsx',
      make: () =>
        book(filled([row.trafficking, november, null], [row.exploitation, november, null]), {
          merged: ['I13:I15'],
        }),
      says: ['form/merged Sheet1!I13'],
    },
    {
      name: 'titles-merged.xlsx',
      make: () => book(filled(), { merged: ['B2:C2', 'B13:C13'] }),
      says: [],
    },

    // Numbers as people write them.
    {
      name: 'khmer-digits.xlsx',
      make: () =>
        book(
          filled(
            [row.cases, november, '៧'],
            [row.trafficking, november, '០៣'],
            [row.exploitation, november, '4'],
            [row.assisted, november, '២៤'],
            [row.female, november, '១៥'],
          ),
        ),
      says: [],
    },
    {
      name: 'counters.xlsx',
      make: () =>
        book(
          filled(
            [row.cases, november, '៧ ករណី'],
            [row.assisted, november, '២៤រូប (ស្រី ១៥រូប)'],
            [row.female, november, null],
          ),
        ),
      says: [],
    },
    {
      name: 'latin-counters.xlsx',
      make: () =>
        book(
          filled(
            [row.cases, november, '7 cases'],
            [row.assisted, november, '24 (F 15)'],
            [row.female, november, null],
          ),
        ),
      says: [],
    },
    {
      name: 'of-whom-female.xlsx',
      make: () =>
        book(
          filled([row.assisted, november, '២៤ នាក់ ក្នុងនោះស្រី ១៥ នាក់'], [row.female, november, null]),
        ),
      says: [],
    },
    {
      name: 'thousands.xlsx',
      make: () => book(filled([row.assisted, november, '1,024'], [row.female, november, '១.០០០'])),
      says: [],
    },
    {
      name: 'at-least.xlsx',
      make: () => book(filled([row.assisted, november, 'យ៉ាងតិច ២៤'])),
      says: [],
    },
    {
      name: 'none-in-words.xlsx',
      make: () => book(filled([row.trafficking, november, 'គ្មាន'], [row.cases, november, 4])),
      says: [],
    },
    {
      name: 'dash.xlsx',
      make: () => book(filled([row.trafficking, november, '-'], [row.cases, november, 4])),
      says: ['form/dash Sheet1!I14'],
      written: 1,
    },
    {
      name: 'invisible-signs.xlsx',
      make: () => book(filled([row.cases, november, '\u200b៧\u00a0'])),
      says: [],
    },
    {
      name: 'too-many-female.xlsx',
      make: () => book(filled([row.assisted, november, '24 (F 25)'], [row.female, november, null])),
      says: ['collection/female-above-total Sheet1!I16'],
    },
    {
      name: 'female-twice.xlsx',
      make: cell(row.assisted, '24 (F 14)'),
      says: ['form/two-answers Sheet1!I17'],
    },
    {
      name: 'female-of-cases.xlsx',
      make: cell(row.cases, '7 (F 2)'),
      says: ['collection/split-not-declared Sheet1!I13'],
    },
    {
      name: 'parts-differ.xlsx',
      make: cell(row.trafficking, 4),
      says: ['collection/parts-do-not-add Sheet1!I13'],
    },
    {
      name: 'part-blank.xlsx',
      make: cell(row.trafficking, null),
      says: ['collection/parts-do-not-add Sheet1!I13'],
    },
    {
      name: 'parts-alone.xlsx',
      make: cell(row.cases, null),
      says: ['form/parts-without-total Sheet1!I14'],
    },
    {
      name: 'indicator-blank.xlsx',
      make: cell(row.assisted, null, [row.female, november, null]),
      says: ['form/indicator-blank Sheet1!I10'],
      written: 1,
    },
    {
      name: 'split-blank.xlsx',
      make: cell(row.female, null),
      says: ['form/split-blank Sheet1!I10'],
      written: 1,
    },
    {
      name: 'negative.xlsx',
      make: cell(row.cases, -7),
      says: ['form/not-a-count Sheet1!I13'],
    },
    {
      name: 'negative-in-words.xlsx',
      make: cell(row.female, '(15)'),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'fraction.xlsx',
      make: cell(row.female, 15.5),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'exponent.xlsx',
      make: cell(row.female, '1.5E+01'),
      says: ['form/not-a-count Sheet1!I17'],
    },
    { name: 'number-in-exponent.xlsx', make: cell(row.female, { v: '1.5E1', t: 'n' }), says: [] },
    {
      name: 'day-for-number.xlsx',
      make: cell(row.female, { v: 44136, s: madeStyles.day }),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'day-in-words.xlsx',
      make: cell(row.female, '15/11/2020'),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'day-before-days.xlsx',
      make: cell(row.female, { v: -5, s: madeStyles.day }),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'true.xlsx',
      make: cell(row.female, { v: 1, t: 'b' }),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'error-value.xlsx',
      make: cell(row.female, { v: '#REF!', t: 'e' }),
      says: ['form/error-value Sheet1!I17'],
    },
    {
      name: 'error-as-text.xlsx',
      make: cell(row.female, '#DIV/0!'),
      says: ['form/error-value Sheet1!I17'],
    },
    {
      name: 'formula.xlsx',
      make: cell(row.female, { f: 'SUM(I14:I15)+8', v: 15 }),
      says: ['form/formula Sheet1!I17'],
      written: 1,
    },
    {
      name: 'formula-unworked.xlsx',
      make: cell(row.female, { f: 'SUM(I14:I15)+8' }),
      says: ['form/error-value Sheet1!I17'],
    },
    {
      name: 'mixed-digits.xlsx',
      make: cell(row.female, '1៥'),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'odd-separators.xlsx',
      make: cell(row.female, '1.5000'),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'huge.xlsx',
      make: cell(row.female, '99999999999999999999'),
      says: ['form/personal-data Sheet1!I17', 'form/not-a-count Sheet1!I17'],
    },
    {
      name: 'huge-number.xlsx',
      make: cell(row.female, 1e300),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'a-range.xlsx',
      make: cell(row.female, '10-15'),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'women-alone.xlsx',
      make: cell(row.assisted, '15 women'),
      says: ['form/not-a-count Sheet1!I16'],
    },
    {
      name: 'other-unit.xlsx',
      make: cell(row.assisted, '២៤ ករណី'),
      says: ['form/other-unit Sheet1!I16'],
    },
    {
      name: 'part-about.xlsx',
      make: cell(row.female, 'ប្រមាណ ១៥'),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'endless-text.xlsx',
      make: cell(row.female, 'ក'.repeat(32_000)),
      says: ['form/not-a-count Sheet1!I17'],
    },
    {
      name: 'digits-without-end.xlsx',
      make: cell(row.female, '1 '.repeat(16_000)),
      says: ['form/not-a-count Sheet1!I17'],
    },

    // There is, or there is none.
    { name: 'nil.xlsx', make: answered(...nil), says: [] },
    { name: 'nil-with-zeros.xlsx', make: answered(...nil, [row.cases, november, 0]), says: [] },
    {
      name: 'nil-with-figures.xlsx',
      make: cell(row.answer, 'គ្មាន'),
      says: ['form/nil-with-figures Sheet1!I10'],
    },
    {
      name: 'nil-unconfirmed.xlsx',
      make: answered([row.answer, november, 'អត់']),
      says: ['form/nil-unconfirmed Sheet1!I10'],
    },
    {
      name: 'nil-by-a-name.xlsx',
      make: answered(...nil, [row.by, november, 'លោក សុខ']),
      says: [
        'form/personal-data Sheet1!I11',
        'form/nil-unconfirmed Sheet1!I10',
        'form/unknown-role Sheet1!I11',
      ],
    },
    {
      name: 'nil-on-no-day.xlsx',
      make: answered(...nil, [row.on, november, '12/25/2020']),
      says: ['form/nil-unconfirmed Sheet1!I10', 'form/not-a-day Sheet1!I12'],
    },
    {
      name: 'nil-before-the-month.xlsx',
      make: answered(...nil, [row.on, november, '05/10/2020']),
      says: ['form/confirmed-when Sheet1!I10'],
    },
    { name: 'answer-alone.xlsx', make: answered(), says: ['form/data-without-figures Sheet1!I10'] },
    {
      name: 'answer-unreadable.xlsx',
      make: cell(row.answer, 'ប្រហែល'),
      says: ['form/answer-unreadable Sheet1!I10'],
    },
    {
      name: 'answer-left-out.xlsx',
      make: cell(row.answer, null),
      says: ['form/answer-assumed Sheet1!I9'],
      written: 1,
    },
    {
      name: 'only-zeros.xlsx',
      make: answered([row.cases, november, 0], [row.assisted, november, 0]),
      says: ['form/zeros-only Sheet1!I10'],
      written: 1,
    },
    {
      name: 'zeros-unanswered.xlsx',
      make: answered(
        [row.answer, november, null],
        [row.cases, november, 0],
        [row.assisted, november, '០'],
      ),
      says: ['form/answer-missing Sheet1!I9'],
    },
    { name: 'nothing.xlsx', make: answered([row.answer, november, null]), says: [], written: 0 },

    // Khmer that cannot be read.
    {
      name: 'legacy-font.xlsx',
      make: () => book(filled([20, 1, { v: 'krNIeKkab', s: madeStyles.limon }], [20, november, 6])),
      says: ['form/legacy-khmer Sheet1!B21'],
    },
    {
      name: 'legacy-text.xlsx',
      make: cell(row.answer, 'manþTinñn½y'),
      says: ['form/legacy-khmer Sheet1!I10'],
    },
    {
      name: 'legacy-number.xlsx',
      make: cell(row.female, { v: '15 nak;', s: madeStyles.limon }),
      says: ['form/legacy-khmer Sheet1!I17'],
    },
    {
      name: 'same-khmer.xlsx',
      make: () => book(titled(filled([row.female, 1, 'ក្នុងនោះសី្រ']))),
      says: [],
    },
    {
      name: 'misordered.xlsx',
      make: () => book(titled(filled([row.female, 1, 'ក្នុងេនាះ្រសី'], [row.female, 2, null]))),
      says: ['form/split-blank Sheet1!I10', 'form/misordered-khmer Sheet1!B17'],
    },
    {
      name: 'khmer-lost.xlsx',
      make: cell(row.answer, '????'),
      says: ['form/khmer-lost Sheet1!I10'],
    },

    // What must not be in a form.
    {
      name: 'telephone.xlsx',
      make: () => book(filled([25, 1, 'ទូរសព្ទ៖ ០១២ ៣៤៥ ៦៧៨'])),
      says: ['form/personal-data Sheet1!B26'],
      written: 1,
    },
    {
      name: 'telephone-for-number.xlsx',
      make: cell(row.female, '012 345 678'),
      says: ['form/personal-data Sheet1!I17', 'form/not-a-count Sheet1!I17'],
    },
    {
      name: 'name-below.xlsx',
      make: () => book(filled([25, 5, 'អ្នករៀបចំ៖ លោកស្រី ស្រីមុំ'])),
      says: ['form/personal-data Sheet1!F26'],
      written: 1,
    },

    // As much as is read, and no more than a machine can bear.
    {
      name: 'crowded.xlsx',
      make: () =>
        book([
          ...filled(),
          ...Array.from({ length: 900 }, (_, at) => [
            null,
            ...Array.from(
              { length: 20 },
              (__, column) => `លោក ${at} 012 34 56 7${column % 10} a@b.co ២៤ នាក់ ក្នុងនោះស្រី ១៥ x`,
            ),
          ]),
        ]),
      says: Array.from(
        { length: 50 },
        (_, at) =>
          `form/personal-data Sheet1!${'BCDEFGHIJKLMNOPQRSTU'.charAt(at % 20)}${18 + Math.floor(at / 20)}`,
      ),
      written: 1,
    },
    {
      name: 'numbers-without-end.xlsx',
      make: () =>
        book(
          [
            ...filled(),
            ...Array.from({ length: 900 }, (_, at) => [
              null,
              `title ${at}`,
              null,
              null,
              ...Array.from({ length: 16 }, (__, column) => at * column + 1),
            ]),
          ],
          { merged: Array.from({ length: 900 }, (_, at) => `A${at + 18}:B${at + 18}`) },
        ),
      says: Array.from({ length: 900 }, (_, at) => `form/unknown-row Sheet1!B${at + 18}`),
    },

    // Tables of text.
    { name: 'plain.csv', make: () => utf8(csv(filled())), says: [] },
    { name: 'marked.csv', make: () => utf8(`\ufeff${csv(filled())}`), says: [] },
    { name: 'semicolons.csv', make: () => utf8(csv(filled(), ';', '\r\n')), says: [] },
    { name: 'tabs.txt', make: () => utf8(csv(filled(), '\t')), says: [] },
    { name: 'hinted.csv', make: () => utf8(`sep=;\r\n${csv(filled(), ';', '\r\n')}`), says: [] },
    {
      name: 'utf-16.csv',
      make: () => Uint8Array.from(Buffer.from(`\ufeff${csv(filled(), '\t', '\r\n')}`, 'utf16le')),
      says: [],
    },
    {
      name: 'utf-16-big.csv',
      make: () => Uint8Array.from(Buffer.from(`\ufeff${csv(filled())}`, 'utf16le').swap16()),
      says: [],
    },
    {
      name: 'utf-16-unmarked.csv',
      make: () => Uint8Array.from(Buffer.from(csv(without(titled(filled()), 1)), 'utf16le')),
      says: [],
    },
    { name: 'workbook.csv', make: () => book(filled()), says: [] },
    { name: 'table.xlsx', make: () => utf8(csv(filled())), says: [] },
    {
      name: 'old-encoding.csv',
      make: () =>
        Uint8Array.from(
          Buffer.from(
            csv(filled([row.name, 3, 'Provïnce'])).replaceAll(/[\u1780-\u17ff]/g, 'x'),
            'latin1',
          ),
        ),
      says: ['kernel/not-utf8 2:15'],
    },
    {
      name: 'question-marks.csv',
      make: () =>
        utf8(
          csv(filled([row.name, 1, '?????'], [row.answer, november, '????'])).replaceAll(
            /[\u1780-\u17ff]/g,
            '?',
          ),
        ),
      says: ['form/khmer-lost 10:9'],
    },
    {
      name: 'open-quote.csv',
      make: () => utf8(csv(filled()).replace('"', '"').replace('chhamas-form', '"chhamas-form')),
      says: ['form/broken-csv 1:1'],
    },
    {
      name: 'wrapped.csv',
      make: () => utf8(csv(filled([row.name, 4, 'two\nlines'], [row.female, november, 'x']))),
      says: ['form/not-a-count 18:9'],
    },
    {
      name: 'ragged.csv',
      make: () => utf8(csv(filled().map((cells, at) => (at < 5 ? cells.slice(0, 2) : cells)))),
      says: [],
    },
    { name: 'long.csv', make: () => utf8('a,b\n'.repeat(5000)), says: ['form/too-large'] },
    {
      name: 'wide.csv',
      make: () => utf8(`${'1,'.repeat(300_000)}1\n`),
      says: ['form/too-large'],
    },
    {
      name: 'zeros.csv',
      make: () => Uint8Array.from(utf8(csv(filled()).replace('Province', 'Prov\0\0nce'))),
      says: ['form/not-a-workbook'],
    },
  ];
}

function quoted(cell: MadeCell, separator: string): string {
  const text = typeof cell === 'object' ? String(cell?.v ?? '') : String(cell ?? '');
  return text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An archive of the older kind, in which a workbook with a password lies. */
function lockedWorkbook(): Uint8Array {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Uint8Array.from(
    Buffer.concat([
      head,
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(512),
    ]),
  );
}

/** A workbook of which the packed bytes of one part are others. */
function garbled(bytes: Uint8Array): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  for (let at = 60; at < 200; at += 1) spoilt[at] = (spoilt[at] ?? 0) ^ 0x5a;
  return spoilt;
}

/** A workbook of which the list of contents says that its parts are encrypted. */
function flagged(bytes: Uint8Array): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  const view = new DataView(spoilt.buffer);
  for (let at = 0; at < spoilt.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return spoilt;
}

/** A workbook whose sheet is a small file, and so many megabytes once it is unpacked. */
function bomb(megabytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20), { level: 9 });
  return storedZip([
    ['xl/workbook.xml', Buffer.from('<workbook/>'), 0, 11],
    ['xl/worksheets/sheet1.xml', packed, 8, megabytes * 1024 * 1024],
  ]);
}

/** The same, with a list of contents that names a hundred bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  const view = new DataView(spoilt.buffer);
  for (let at = 0; at < spoilt.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return spoilt;
}

/** Many parts, of which each is within bounds and all are the same packed bytes. */
function bombOfParts(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(8 * 1024 * 1024, 0x20), { level: 9 });
  return storedZip([
    ['xl/workbook.xml', Buffer.from('<workbook/>'), 0, 11],
    ...Array.from({ length: 100 }, (_, at): StoredPart => [
      `xl/worksheets/s${at}.xml`,
      packed,
      8,
      8 * 1024 * 1024,
    ]),
  ]);
}

type StoredPart = readonly [name: string, packed: Buffer, method: number, size: number];

function storedZip(parts: readonly StoredPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, packed, method, size] of parts) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...locals, listed, end]));
}

/** Ten lines that a reader of entities makes a gigabyte of. */
const laughs = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]><sst><si><t>&j;</t></si></sst>`;
