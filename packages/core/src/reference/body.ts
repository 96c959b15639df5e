import { z } from 'zod';
import { BodyId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';

/** A ministry, court, police body, embassy, council or civil-society organisation. */
export const Body = z.strictObject({
  id: BodyId,
  /** What it is: whole kinds can be asked to report. */
  kind: z.enum(['ministry', 'court', 'police', 'embassy', 'council', 'cso', 'other']),
  name: LocalizedText,
  /** Short forms in use: `["MoJ"]`. */
  abbreviations: z.array(z.string()).optional(),
  /** First and last month in which it exists as a reporter. */
  from: Month.optional(),
  until: Month.optional(),
  /** What is doubtful about this entry, such as its membership of the committee. */
  unsure: LocalizedText.optional(),
});
export interface Body extends z.output<typeof Body> {}

/** `reference/bodies.json`. */
export const BodiesFile = z.strictObject({ schema: z.literal(1), bodies: z.array(Body) });
export interface BodiesFile extends z.output<typeof BodiesFile> {}
