import { figureRefOf, normaliseFigureRef } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { PublishedReport } from '../release/published-report.ts';

/** What a report says of one of its figures in particular, such as that it was worked out and not printed. */
export function notesOn(
  report: PublishedReport,
  figure: ProtectedFigure,
): readonly LocalizedText[] {
  const ref = figureRefOf(figure.at, report.head.semester);
  return report.notes
    .filter((note) => normaliseFigureRef(note.figure) === ref)
    .map(({ text }) => text);
}
