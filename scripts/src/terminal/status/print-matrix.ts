import type { SemesterStatus } from '@chhamas/core';
import stringWidth from 'string-width';
import { columns, flowItems, padText, wrapText } from '../wrap-text.ts';
import type { MatrixCell } from './matrix-signs.ts';
import { drawCell, legendOf } from './matrix-signs.ts';
import type { PageWords } from './page-words.ts';
import { part } from './page-words.ts';

type StratumMatrix = SemesterStatus['matrix'][number];
type MatrixRow = StratumMatrix['reporters'][number];

/** A stratum of so many reporters with short names stands in two halves, side by side. */
const manyReporters = 8;

/**
 * Which return came from whom for which month. The signs stand before the names, so that they are
 * in line however wide a terminal draws Khmer.
 */
export function printMatrix(report: SemesterStatus, words: PageWords): readonly string[] {
  const { texts, count } = words;
  const matrix = drawnMatrix(report);
  const rows = matrix.flatMap(({ reporters }) => reporters);
  const months = [...new Set(rows.flatMap((row) => Object.keys(row.months)))].toSorted();
  if (months.length === 0) return [];
  // A sum of three digits makes every column wider.
  const width = Math.max(2, count(rows.length).length);
  const numbers = (values: readonly number[], label: string) =>
    `  ${values.map((value) => `${count(value).padStart(width)} `).join('')} ${label}`;
  const owed = months.map((month) => owedIn(month, rows));
  const [came, expected] = [owed.map((cells) => cells.filter(isCame).length), owed.map(sizeOf)];
  const numbersOfMonths = months.map((month) => Number(month.slice(5)));
  return part(texts.headings.matrix, [
    legendOf(
      rows.flatMap((row) => Object.values(row.months)),
      words,
    ),
    numbers(numbersOfMonths, texts.monthsAbove),
    ...matrix.flatMap((stratum) => [
      headOf(stratum, report, words),
      ...linesOf(stratum, months, width, words),
    ]),
    numbers(came, texts.cameBelow),
    numbers(expected, texts.owedBelow),
  ]);
}

/** The strata of which there is something to draw: of which a return came, or is due. */
export function drawnMatrix({ matrix }: SemesterStatus): readonly StratumMatrix[] {
  return matrix.filter(({ reporters }) =>
    reporters
      .flatMap(({ months }) => Object.values(months))
      .some(({ status }) => status !== 'not-due' && status !== 'not-applicable'),
  );
}

function owedIn(month: string, rows: readonly MatrixRow[]): readonly MatrixCell[] {
  return rows
    .flatMap((row) => row.months[month] ?? [])
    .filter(({ status }) => status !== 'not-applicable');
}

function isCame({ status }: MatrixCell): boolean {
  return status === 'received' || status === 'nil' || status === 'partial';
}

function sizeOf(cells: readonly MatrixCell[]): number {
  return cells.length;
}

function linesOf(
  { reporters }: StratumMatrix,
  months: readonly string[],
  width: number,
  { name, language }: PageWords,
): readonly string[] {
  const indent = 3 + months.length * (width + 1);
  const lines = reporters.map(({ reporter, months: cells }) => {
    const drawn = months.map((month) => `${' '.repeat(width - 1)}${drawCell(cells[month])}`);
    return `  ${drawn.join('')} ${wrapText(name(reporter), language, indent, 2).trimStart()}`;
  });
  const isNarrow = lines.every((line) => stringWidth(line) < columns / 2);
  if (lines.length < manyReporters || !isNarrow) return lines;
  const half = Math.ceil(lines.length / 2);
  return lines
    .slice(0, half)
    .map((line, index) => `${padText(line, columns / 2)}${lines[half + index] ?? ''}`.trimEnd());
}

/** How much of what is due has come; what is not due yet is said by itself. */
function headOf(
  { stratum, reporters }: StratumMatrix,
  { completeness }: SemesterStatus,
  { texts, title, term, count, language }: PageWords,
): string {
  const counts = completeness.find((each) => each.stratum === stratum);
  if (counts === undefined) return `  ${title(stratum)}`;
  const { status, expected, received, nil, late, excused } = counts;
  const cells = reporters.flatMap(({ months }) => Object.values(months));
  const notDue = cells.filter((cell) => cell.status === 'not-due').length;
  const some = (state: string, number: number) =>
    number === 0 ? [] : [texts.ofWhich(state, count(number))];
  const items = [
    title(stratum),
    term(status),
    ...(expected > notDue ? [texts.cameOf(count(received + nil), count(expected - notDue))] : []),
    ...some(texts.lateMark, late),
    ...some(term('excused'), excused),
    ...some(term('not-due'), notDue),
  ];
  return flowItems(items, ' · ', language, 2, 4);
}
