import { z } from 'zod';
import { LocalId, SourceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';

/**
 * A place where a source is hard to read: what it prints, what is read, and how sure that is. Both
 * are kept.
 *
 * @source brief §2
 */
export const Reading = z.strictObject({
  id: LocalId,
  source: SourceId,
  /** As printed, six words at most. */
  printed: z.string().min(1).max(120),
  /** As read. */
  read: z.string().min(1).max(120),
  /** How sure the reading is; below `high` it is told. */
  confidence: z.enum(['high', 'medium', 'low']),
  note: LocalizedText,
});
export interface Reading extends z.output<typeof Reading> {}

/** `periods/<semester>/collected/readings.json`. */
export const ReadingsFile = z.strictObject({ schema: z.literal(1), readings: z.array(Reading) });
export interface ReadingsFile extends z.output<typeof ReadingsFile> {}
