import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Language } from '../kernel/localized-text.ts';
import { formatQuantity } from '../language/quantities.ts';
import { figureWords } from './figure-words.ts';

/** A figure taken apart, so that its number can be set larger than what qualifies it. */
export interface FigureParts {
  /** What comes before the number: `at least`; empty where the number is exact. */
  readonly qualifier: string;
  /** The number itself, or the sign that stands for its absence. */
  readonly number: string;
  /** What a sign means; nothing for a number. */
  readonly meaning: string | undefined;
  /** The count, for the form of the noun beside it and the length of a bar; absent with the number. */
  readonly count: number | undefined;
  readonly status: ProtectedFigure['cell']['status'];
}

/**
 * The parts of a figure in words. A confirmed nil counts 0; whatever else is absent has no count,
 * so that nothing can draw it as a zero.
 */
export function figureParts(figure: ProtectedFigure, language: Language): FigureParts {
  const { text, meaning, status } = figureWords(figure, language);
  const { cell } = figure;
  if (cell.status !== 'shown' || cell.quantity.kind === 'unknown') {
    const count = cell.status === 'nil' ? 0 : undefined;
    return { qualifier: '', number: text, meaning, count, status };
  }
  const number = formatQuantity({ kind: 'exact', n: cell.quantity.n }, language);
  const qualifier = text.slice(0, text.length - number.length).trim();
  return { qualifier, number, meaning, count: cell.quantity.n, status };
}
