import type { Language, ProtectedFigure } from '@chhamas/core/published';
import { figureParts } from '@chhamas/core/published';
import type { FigureBar } from '../charts/chart.ts';

/** A figure as a bar of a chart, with the reason where there is none. */
export function figureBar(figure: ProtectedFigure, language: Language): FigureBar {
  const { qualifier, number, count, status } = figureParts(figure, language);
  return { number, qualifier, count, kind: kindOf() };

  function kindOf(): FigureBar['kind'] {
    if (status === 'nil' || status === 'withheld') return status;
    if (status === 'no-return') return 'gap';
    if (count === undefined) return 'absent';
    return qualifier === '' ? 'exact' : 'inexact';
  }
}
