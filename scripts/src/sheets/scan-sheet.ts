import type { MergedCells } from '@chhamas/core';
import type { OpenTag } from './scan-xml.ts';
import { scanXml } from './scan-xml.ts';
import type { Bounded } from '@chhamas/core';
import { sheetBounds } from './sheet-bounds.ts';

/** A cell of which its value does not tell all. */
export interface ScannedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  isFormula: boolean;
  /** What it shows where a formula cannot be worked out: `#REF!`. */
  error: string | undefined;
  readonly style: string | undefined;
}

/** What the values of a sheet do not tell. */
export interface SheetScan {
  readonly cells: readonly ScannedCell[];
  readonly merged: readonly MergedCells[];
  /** What there is too much of; then nothing else of it is to be read. */
  readonly excess?: Bounded;
}

/**
 * Looks a sheet over before its values are read: which cells are formulas, which show an error, in what style
 * they are shown, which were made one. A single cell in the last row would have a reader make a million
 * rows before it, so it also says what there is too much of.
 *
 * @throws {SyntaxError} where it is no XML
 */
export function scanSheet(xml: string): SheetScan {
  const cells: ScannedCell[] = [];
  const merged: MergedCells[] = [];
  let excess: Bounded | undefined;
  let [row, column, isValue] = [-1, -1, false];
  const note = (kind: Bounded, amount: number) => {
    if (amount > sheetBounds[kind]) excess ??= kind;
  };
  const onOpen: OpenTag = (name, attributes) => {
    isValue = name === 'v';
    const last = cells.at(-1);
    if (excess !== undefined) return;
    if (name === 'row') {
      const named = Number(attributes()['r']);
      row = Number.isInteger(named) && named > 0 ? named - 1 : row + 1;
      column = -1;
      note('rows', row + 1);
    } else if (name === 'c') {
      const { r = '', s: style, t: type } = attributes();
      column = columnOf(r) ?? column + 1;
      const error = type === 'e' ? '' : undefined;
      cells.push({ row, column, isFormula: false, error, style });
      note('columns', column + 1);
      note('filled-cells', cells.length);
    } else if (name === 'f' && last !== undefined) last.isFormula = true;
    else if (name === 'mergeCell') {
      const range = rangeOf(attributes()['ref'] ?? '');
      if (range !== undefined) merged.push(range);
      note('filled-cells', merged.length);
    }
  };
  scanXml(xml, onOpen, (text) => {
    const last = cells.at(-1);
    if (isValue && last?.error !== undefined) last.error = text;
  });
  return { cells, merged, ...(excess === undefined ? {} : { excess }) };
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
