import { z } from 'zod';
import { PartialDate } from '../kernel/calendar-date.ts';
import { SourceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { SourceKind } from '../kernel/source-kind.ts';
import { Visibility } from '../kernel/visibility.ts';
import { WebAddress } from '../kernel/web-address.ts';

/**
 * A document that was kept: which it is, where it lies, and who may open it. The hash shows that it
 * is still the same; it is restricted itself, since a short message can be guessed from its hash.
 *
 * @source minutes, paragraphs G5.r and G6.r ("kept as documents"); brief R-29
 */
export const Evidence = z.strictObject({
  /** SHA-256 of the file, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '9f86d0…'),
  /** The path in the restricted archive: `2022/s1/telegram/0603.pdf`. */
  location: z
    .string()
    .max(200)
    .regex(/^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/, '2022/letter.pdf'),
  /** Who may open it. */
  access: z.enum(['internal', 'leadership']),
});
export interface Evidence extends z.output<typeof Evidence> {}

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
  address: WebAddress.optional(),
  /** The document itself, which is kept outside this repository; never published. */
  evidence: Evidence.optional(),
});
export interface Source extends z.output<typeof Source> {}

/** `periods/<semester>/collected/sources.json`. */
export const SourcesFile = z.strictObject({ schema: z.literal(1), sources: z.array(Source) });
export interface SourcesFile extends z.output<typeof SourcesFile> {}
