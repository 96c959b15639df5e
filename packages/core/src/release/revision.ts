import { z } from 'zod';
import type { Figure } from '../figure/figure.ts';
import { FigureAt } from '../figure/figure.ts';
import { FigureCell } from '../figure/figure-cell.ts';
import { FigureConfirmation } from '../figure/figure-confirmation.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import type { Semester } from '../kernel/semester.ts';
import { writeStableJson } from '../kernel/stable-json.ts';

/** Whether more data came, as was to be expected, or something was wrong. */
export const RevisionKind = z.enum(['scheduled', 'correction']);
export type RevisionKind = z.output<typeof RevisionKind>;

/**
 * One figure that differs from the version before, in its number or in what competent bodies say of
 * it; a cell is absent where the figure was, or is.
 */
export const RevisedFigure = z.strictObject({
  at: FigureAt,
  from: FigureCell.optional(),
  to: FigureCell.optional(),
  /** Present where an answer came, or changed: what was said before, and what is said now. */
  confirmations: z
    .strictObject({ from: z.array(FigureConfirmation), to: z.array(FigureConfirmation) })
    .optional(),
});
export interface RevisedFigure extends z.output<typeof RevisedFigure> {}

/**
 * One sentence, name or definition that differs from the version before, its figures in words; absent
 * where there was none, or is none.
 */
export const RevisedSentence = z.strictObject({
  /** Where it stands in the files of the release: `sections/justice/items/r1/text`. */
  at: z.string(),
  from: LocalizedText.optional(),
  to: LocalizedText.optional(),
});
export interface RevisedSentence extends z.output<typeof RevisedSentence> {}

/**
 * What a later version says about the one before: why it was made, and every figure and every sentence
 * that changed.
 *
 * @source minutes, paragraph D10; brief R-54
 */
export const Revision = z.strictObject({
  kind: RevisionKind,
  reason: LocalizedText,
  changes: z.array(RevisedFigure),
  sentences: z.array(RevisedSentence),
});
export interface Revision extends z.output<typeof Revision> {}

/**
 * Every figure that differs between two versions of a report, in the order of their names: changed,
 * added or left out.
 *
 * @param semester the semester of both
 * @returns empty where no figure changed
 */
export function revisedFigures(
  before: readonly Figure[],
  now: readonly Figure[],
  semester: Semester,
): readonly RevisedFigure[] {
  const byRef = (figures: readonly Figure[]) =>
    new Map(figures.map((figure) => [figureRefOf(figure.at, semester), figure]));
  const [old, current] = [byRef(before), byRef(now)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((ref) => {
    const [was, is] = [old.get(ref), current.get(ref)];
    const at = (is ?? was)?.at;
    if (at === undefined || (was && is && isSame(was, is))) return [];
    return [
      {
        at,
        ...(was === undefined ? {} : { from: was.cell }),
        ...(is === undefined ? {} : { to: is.cell }),
        ...(isConfirmedAlike(was, is) ? {} : { confirmations: { from: said(was), to: said(is) } }),
      },
    ];
  });
}

function isSame(a: Figure, b: Figure): boolean {
  return writeStableJson(a.cell) === writeStableJson(b.cell) && isConfirmedAlike(a, b);
}

function isConfirmedAlike(a: Figure | undefined, b: Figure | undefined): boolean {
  const saidOf = (figure: Figure | undefined) =>
    said(figure)
      .map((each) => writeStableJson(each))
      .toSorted();
  return saidOf(a).join() === saidOf(b).join();
}

function said(figure: Figure | undefined): FigureConfirmation[] {
  return figure?.confirmations ?? [];
}
