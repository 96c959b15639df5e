import { z } from 'zod';
import { FigureRef } from '../figure/figure-ref.ts';
import { LocalId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Quantity } from '../kernel/quantity.ts';
import { Visibility } from '../kernel/visibility.ts';

/**
 * A target (មុខសញ្ញា): the subject-matter that a group answers for, with the figure that tells what
 * became of it, and a planned value where there is one.
 *
 * @source minutes, paragraph D7; brief R-34
 */
export const GroupTarget = z.strictObject({
  id: LocalId,
  /** `internal` unless it says otherwise. */
  visibility: Visibility.optional(),
  name: LocalizedText,
  /** The figure that counts it, of an indicator of the group's own: `pr.schools/kh`. */
  figure: FigureRef,
  /** What was planned; "at least 100" is reached by 100. */
  planned: Quantity.optional(),
  /** Why there is no number, where there is none. */
  whyNone: LocalizedText.optional(),
});
export interface GroupTarget extends z.output<typeof GroupTarget> {}
