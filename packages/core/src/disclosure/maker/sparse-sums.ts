import type { ProgramRow } from '../solver.ts';
import type { OrderedSystem } from './ordered-system.ts';

/**
 * The forms written as sums of one another, as a table adds up its lines before its pages: a program
 * of short rows is many times quicker than one in which each total adds up everything.
 */
export interface SparseSums {
  /** How many columns there are: the unknowns first, then the forms of several unknowns. */
  readonly columns: number;
  /** The column of each form; of a form of one unknown that unknown's. */
  readonly columnOf: readonly number[];
  /** That each of those columns is the sum that it is, and the relations of the system. */
  readonly rows: readonly ProgramRow[];
}

export function sparseSums({ unknowns, forms, relations }: OrderedSystem): SparseSums {
  const words = (unknowns.length >> 5) + 1;
  let columns = unknowns.length;
  const columnOf = forms.map(({ terms: [first, second] }) => {
    const isOne = first !== undefined && second === undefined && first[1] === 1;
    return isOne ? first[0] : (columns += 1) - 1;
  });
  // Plain sums, each made of the largest ones before it that fit: the largest come first.
  const known: { readonly column: number; readonly size: number; readonly bits: Uint32Array }[] =
    [];
  const bySize = [...forms.entries()].toSorted(
    ([, one], [, other]) => one.terms.length - other.terms.length,
  );
  const rows: ProgramRow[] = [];
  for (const [form, { terms }] of bySize) {
    const column = columnOf[form] ?? 0;
    if (column < unknowns.length) continue;
    const isPlain = terms.every(([, factor]) => factor === 1);
    const left = bitsOf(terms, words);
    const bits = Uint32Array.from(left);
    const parts: (readonly [number, number])[] = [[column, -1]];
    if (isPlain) {
      let open = terms.length;
      for (const part of known) {
        if (open <= 1) break;
        if (part.size > open || !isWithin(part.bits, left)) continue;
        take(left, part.bits);
        open -= part.size;
        parts.push([part.column, 1]);
      }
    }
    for (const [index, factor] of terms) if (hasBit(left, index)) parts.push([index, factor]);
    rows.push({ least: 0, greatest: 0, terms: parts });
    if (isPlain && terms.length > 0) known.unshift({ column, size: terms.length, bits });
  }
  const inDifferences = relations.map((row) => {
    const now = row.terms.reduce((sum, [index, c]) => sum + c * (unknowns[index]?.count ?? 0), 0);
    return { ...row, least: row.least - now, greatest: row.greatest - now };
  });
  return { columns, columnOf, rows: [...rows, ...inDifferences] };
}

function bitsOf(terms: ProgramRow['terms'], words: number): Uint32Array {
  const bits = new Uint32Array(words);
  for (const [index] of terms) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
  return bits;
}

function hasBit(bits: Uint32Array, index: number): boolean {
  return ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

function isWithin(part: Uint32Array, whole: Uint32Array): boolean {
  for (let word = 0; word < part.length; word += 1) {
    if (((part[word] ?? 0) & ~(whole[word] ?? 0)) !== 0) return false;
  }
  return true;
}

/** Confesses: it changes what is left. */
function take(left: Uint32Array, part: Uint32Array): void {
  for (let word = 0; word < left.length; word += 1) {
    left[word] = (left[word] ?? 0) & ~(part[word] ?? 0);
  }
}
