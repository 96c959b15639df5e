import type { SystemCell } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import type { SignedCell } from './line-of-sums.ts';
import { lineOfSums } from './line-of-sums.ts';
import { nameOfMeaning } from './name-of-meaning.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ProtectOutput } from './protect-output.ts';
import { releaseChain } from './release-chain.ts';
import { keyOfPlace, statusesIn } from './statuses-in.ts';
import type { CountedCell } from './system-of-tables.ts';
import { systemOfTables } from './system-of-tables.ts';
import type { TableCell } from './table-cells.ts';
import { nameOfCell } from './table-cells.ts';
import { openWouldFollow } from './would-follow.ts';

/** Why a cell is withheld; only for whoever protects. */
export type Explanation = Pick<TableCell, 'table' | 'at'> &
  (
    | { readonly why: 'small'; readonly count: number }
    /** If it were shown, these could be worked out: of the first, how, where one line gives it. */
    | { readonly why: 'complement'; readonly protects: readonly string[]; readonly follows: string }
    /** Nothing single follows from it: with others it keeps counts from being narrowed down. */
    | { readonly why: 'together' }
    /** It was withheld in an earlier release, and has not changed. */
    | { readonly why: 'before' }
  );

/**
 * Why each cell of a pattern is withheld, in the order of the tables. A cell that stands in several
 * tables is explained once.
 *
 * @param output made of the input by `protectTables`, with its reasons
 */
export function explainWithheld(
  input: ProtectInput,
  output: ProtectOutput,
  solver: Solver,
): readonly Explanation[] {
  const { system, cells, meaning } = systemOfTables(input);
  const statusOf = statusesIn(output);
  // A cell of nobody has no id, and needs no reason.
  const withheldNow = new Map<string, CountedCell>();
  for (const cell of cells) {
    const { id } = cell;
    if (id === undefined || statusOf(cell) !== 'withheld' || withheldNow.has(id)) continue;
    withheldNow.set(id, cell);
  }
  const idsWhere = (is: (cell: SystemCell) => boolean) =>
    new Set(system.cells.filter(is).map(({ id }) => id));
  const before = idsWhere(({ status }) => status === 'withheld');
  const smallIds = idsWhere(({ isSmall }) => isSmall);
  const withheld = new Set([...before, ...withheldNow.keys()]);
  const shown = new Set(
    cells
      .filter((cell) => statusOf(cell) === 'shown')
      .map(({ table, at }) => keyOfPlace(table, at)),
  );
  const question = openWouldFollow(system, withheld, solver);
  const latest = releaseChain(input).length;
  const explain = (cell: CountedCell, id: string): Explanation => {
    const { table, at, count } = cell;
    if (smallIds.has(id)) return { table, at, why: 'small', count };
    const protects = question.ifShown(id);
    const [first] = protects;
    if (first === undefined) return { table, at, why: before.has(id) ? 'before' : 'together' };
    return {
      table,
      at,
      why: 'complement',
      protects: protects.map((each) => {
        const means = meaning.get(each);
        return means === undefined ? each : nameOfMeaning(means, latest);
      }),
      follows: followsIn(cells, first, cell, (key) => shown.has(key)),
    };
  };
  const all = Array.from(withheldNow, ([id, cell]) => explain(cell, id));
  question.close();
  return all;
}

/** The line in words: `both / all − both / ko − …`, longer ones cut. */
function followsIn(
  cells: readonly CountedCell[],
  wanted: string,
  other: CountedCell,
  isShown: (key: string) => boolean,
): string {
  const lines = cells
    .filter(({ id }) => id === wanted)
    .map((cell) => inWords(lineOfSums(cell, other, isShown)));
  return lines.find((line) => line !== '') ?? '';
}

function inWords(line: readonly SignedCell[]): string {
  const words = line.map(({ at, sign }, index) => {
    const operator = sign === -1 ? '− ' : index === 0 ? '' : '+ ';
    return `${operator}${nameOfCell(at)}`;
  });
  return words.length > longest ? [...words.slice(0, longest), '…'].join(' ') : words.join(' ');
}

const longest = 4;
