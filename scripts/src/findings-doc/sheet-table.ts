import type { SheetRow } from '../../../packages/core/src/testing/examples/finding-example.ts';

/**
 * The rows of a sheet as a table of Markdown, with the letters of its columns and the numbers of its rows,
 * so that `C5` is found in it.
 */
export function sheetTable(rows: readonly SheetRow[]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const letters = columns.map((column) => String.fromCharCode(65 + column));
  const lines = rows.map((cells, row) => [
    `**${row + 1}**`,
    ...columns.map((column) => shown(cells[column])),
  ]);
  return [['', ...letters], ['', ...letters].map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A cell as a spreadsheet shows it; before what a formula gave stands its sign. */
function shown(cell: SheetRow[number]): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).replaceAll('|', '\\|');
  if (!('kind' in cell)) return `${cell.isFormula === true ? '= ' : ''}${shown(cell.value)}`;
  switch (cell.kind) {
    case 'text':
    case 'error':
      return shown(cell.text);
    case 'number':
      return String(cell.n);
    case 'day':
      return cell.day;
    case 'truth':
      return String(cell.isTrue).toUpperCase();
  }
}
