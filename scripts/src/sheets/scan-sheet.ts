import type { MergedCells } from '@chhamas/core';
import { scanXml } from './scan-xml.ts';
import type { Bounded } from './sheet-bounds.ts';
import { sheetBounds } from './sheet-bounds.ts';

/** What the values of a sheet do not tell: which cells are formulas, which were made one, in what style. */
export interface SheetScan {
  /** By row and column, both from 0: `6 2`. */
  readonly formulas: ReadonlySet<string>;
  readonly styles: ReadonlyMap<string, string>;
  readonly merged: readonly MergedCells[];
  /** What there is too much of; then nothing else of it is to be read. */
  readonly excess?: Bounded;
}

/**
 * Looks a sheet over before its values are read: a single cell in the last row would have a reader make a
 * million rows before it.
 *
 * @throws {SyntaxError} where it is no XML
 */
export function scanSheet(xml: string): SheetScan {
  const formulas = new Set<string>();
  const styles = new Map<string, string>();
  const merged: MergedCells[] = [];
  let excess: Bounded | undefined;
  let [row, column, cells] = [-1, -1, 0];
  const note = (kind: Bounded, amount: number) => {
    if (amount > sheetBounds[kind]) excess ??= kind;
  };
  scanXml(xml, (name, attributes) => {
    if (excess !== undefined) return;
    if (name === 'row') {
      const named = Number(attributes()['r']);
      row = Number.isInteger(named) && named > 0 ? named - 1 : row + 1;
      column = -1;
      note('rows', row + 1);
    } else if (name === 'c') {
      const { r = '', s } = attributes();
      column = columnOf(r) ?? column + 1;
      cells += 1;
      note('columns', column + 1);
      note('filled-cells', cells);
      if (s !== undefined) styles.set(`${row} ${column}`, s);
    } else if (name === 'f') formulas.add(`${row} ${column}`);
    else if (name === 'mergeCell') {
      const range = rangeOf(attributes()['ref'] ?? '');
      if (range !== undefined) merged.push(range);
      note('filled-cells', merged.length);
    }
  });
  return { formulas, styles, merged, ...(excess === undefined ? {} : { excess }) };
}

function rangeOf(ref: string): MergedCells | undefined {
  const [from = '', to = from] = ref.split(':');
  const [fromColumn, toColumn] = [columnOf(from), columnOf(to)];
  const [fromRow, toRow] = [from, to].map((each) => Number(/\d+$/.exec(each)?.[0]) - 1);
  if (fromColumn === undefined || toColumn === undefined) return undefined;
  if (fromRow === undefined || toRow === undefined || !(fromRow <= toRow)) return undefined;
  return { fromRow, toRow, fromColumn, toColumn };
}

/** 2 of `C7`; undefined where no column is named. */
function columnOf(ref: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(ref)?.[0];
  if (letters === undefined) return undefined;
  return letters.split('').reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
}
