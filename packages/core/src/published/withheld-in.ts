import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { TableView } from './table-view.ts';

/** How many cells of a table are withheld: for whatever reason, which no reader is told. */
export interface WithheldCells {
  readonly withheld: number;
  /** All cells, totals included. */
  readonly cells: number;
  /** Whether a total and some of its parts are shown, and others are not: these do not add up to it. */
  readonly isSumOpen: boolean;
}

/** The withheld cells of a table, so that its foot can say what a reader must know of them. */
export function withheldIn({ rows }: Pick<TableView, 'rows'>): WithheldCells {
  const lines = rows.map(({ isCountry, parts, total }) => ({ isCountry, line: [...parts, total] }));
  const cells = lines.flatMap(({ line }) => line);
  const country = lines.find(({ isCountry }) => isCountry)?.line ?? [];
  const places = lines.filter(({ isCountry }) => !isCountry);
  return {
    withheld: cells.filter(isWithheld).length,
    cells: cells.length,
    isSumOpen:
      rows.some(({ parts, total }) => isOpen(total, parts)) ||
      country.some((total, column) =>
        isOpen(
          total,
          places.flatMap(({ line }) => line[column] ?? []),
        ),
      ),
  };
}

function isOpen(total: ProtectedFigure, parts: readonly ProtectedFigure[]): boolean {
  return isShown(total) && parts.some(isWithheld) && parts.some(isShown);
}

function isShown({ cell }: ProtectedFigure): boolean {
  return cell.status === 'shown' || cell.status === 'nil';
}

function isWithheld({ cell }: ProtectedFigure): boolean {
  return cell.status === 'withheld';
}
