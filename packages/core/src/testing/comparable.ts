import type { ComparableSemester } from '../comparison/comparable-semester.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureCell } from '../figure/figure-cell.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Unit } from '../kernel/unit.ts';
import { indicatorId, semester } from './brands.ts';
import type { FigureOptions } from './make-figure.ts';
import { makeFigure } from './make-figure.ts';

/** A figure of a semester, `2017-S1` or another. */
export function figureOf(
  period: string,
  cell: FigureCell | number,
  options: FigureOptions = {},
): Figure {
  return makeFigure(cell, { ...options, period: { semester: semester(period) } });
}

/** Units of what the made-up semesters count. */
const units: Readonly<Record<string, Unit>> = {
  cases: 'case',
  victims: 'person',
  sessions: 'session',
};

/** A semester of a test, of which the definitions are known. */
export function comparableOf(
  period: string,
  figures: readonly ProtectedFigure[],
  change: Partial<ComparableSemester['indicators'][number]> = {},
  counted: readonly string[] = Object.keys(units),
): ComparableSemester {
  return {
    semester: semester(period),
    figures,
    indicators: counted.map((id) => ({
      id: indicatorId(id),
      unit: units[id] ?? 'event',
      definition: { km: `និយមន័យ ${id}` },
      countingRule: { km: 'វិធីរាប់' },
      addition: 'sum',
      ...change,
    })),
  };
}

/** Completeness of so many answers of so many. */
export function answered(came: number, owed: number): Figure['completeness'] {
  const status = came < owed ? 'incomplete' : 'complete';
  return { status, expected: owed, received: came, nil: 0 };
}

/** A lower bound. */
export function atLeast(n: number): FigureCell {
  return { status: 'shown', quantity: { kind: 'atLeast', n } };
}
