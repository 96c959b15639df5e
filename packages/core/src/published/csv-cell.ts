/**
 * What spreadsheets take for the beginning of a formula, in either width, after any number of blanks,
 * invisible signs and apostrophes. A tab or a new line at the beginning can lead into another cell.
 */
const formula = /^(?:[\p{Cc}\t\r\n]|[\p{Z}\p{C}'’‘＇]*[=+\-@|%＝＋－＠｜％−﹢﹣﹦﹫])/u;

/**
 * A value as a cell of a CSV file. A text stands in quotes, and one that a spreadsheet would work out
 * or run begins with an apostrophe; a number is written as it is, so that −5 stays a number.
 *
 * @param value a text as it is to be read, or a finite number
 * @throws {RangeError} for a number that is none
 * @source OWASP, "CSV Injection"; RFC 4180
 * @example csvCell('=1+1') //=> `"'=1+1"`
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`Expected a number, got ${value}.`);
    return String(value);
  }
  return `"${shielded(value).replaceAll('"', '""')}"`;
}

/**
 * Rows as a CSV file that spreadsheets open as it is: UTF-8 with its mark, lines that end as RFC 4180 has
 * it, each cell written by `csvCell`; what is absent is an empty cell.
 */
export function csvFile(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const lines = rows.map((row) =>
    row.map((value) => (value === undefined ? '' : csvCell(value))).join(','),
  );
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The text of a cell that was written by `csvCell`, as it was given. */
export function csvText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function shielded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
