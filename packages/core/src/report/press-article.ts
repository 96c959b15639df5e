import { z } from 'zod';
import { CountEntry } from '../indicator/count-entry.ts';
import { Source } from '../evidence/source.ts';
import { CodeId, DimensionId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Semester } from '../kernel/semester.ts';

/**
 * `periods/<semester>/press/<id>.json`: the national figures that one newspaper article printed.
 *
 * Counts of persons below the disclosure threshold are left out, also where they were printed.
 *
 * @source brief §8
 */
export const PressArticle = z.strictObject({
  schema: z.literal(1),
  /** The semester whose page it belongs to. */
  semester: Semester,
  source: Source,
  /** The article gave no year; ours is inferred, for this reason. */
  yearInferred: LocalizedText.optional(),
  /** What it printed, one entry for each count. */
  counts: z.array(
    z.strictObject({
      ...CountEntry.shape,
      /** The semester counted: this one, or an earlier one that the article compares with. */
      period: Semester,
      /** Where only a part was printed, which: `{"offence-family": "sexual-exploitation"}`. */
      of: z.record(DimensionId, CodeId).optional(),
      /** Not printed itself, but worked out from a printed change: how. */
      derived: LocalizedText.optional(),
    }),
  ),
  /** Why the compilation is published again, by the number of the version. */
  revisions: z
    .array(
      z.strictObject({
        /** The number of the version, from 2. */
        version: z.int().min(2),
        reason: LocalizedText,
      }),
    )
    .optional(),
  /** What a reader must know about these figures. */
  caveats: z.array(LocalizedText).optional(),
});
export interface PressArticle extends z.output<typeof PressArticle> {}
