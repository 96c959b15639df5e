import { z } from 'zod';
import { PartialDate } from '../kernel/calendar-date.ts';
import { SourceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { SourceKind } from '../kernel/source-kind.ts';
import { Visibility } from '../kernel/visibility.ts';

/**
 * Where a figure or a statement comes from.
 *
 * @source minutes, paragraphs G1.r, G6.r and D5; brief R-29
 */
export const Source = z.strictObject({
  id: SourceId,
  kind: SourceKind,
  /** Only a public source is named in a release; `internal` unless it says otherwise. */
  visibility: Visibility.optional(),
  /** Who provided it, as a body or a newspaper, never a person. */
  provider: LocalizedText,
  /** What it is: the headline, the subject of the letter. */
  title: LocalizedText.optional(),
  /** When it was made or printed. */
  on: PartialDate.optional(),
  /** Where it can be read by anyone: host and path, without a scheme. */
  address: z.string().optional(),
});
export interface Source extends z.output<typeof Source> {}

/** `periods/<semester>/collected/sources.json`. */
export const SourcesFile = z.strictObject({ schema: z.literal(1), sources: z.array(Source) });
export interface SourcesFile extends z.output<typeof SourcesFile> {}
