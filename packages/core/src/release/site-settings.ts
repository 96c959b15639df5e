import { z } from 'zod';
import { LocalizedText } from '../kernel/localized-text.ts';

/** `site.json`: the name of the site, and whether its country is invented. */
export const SiteSettings = z.strictObject({
  schema: z.literal(1),
  name: LocalizedText,
  /** The address under which it is published; `null` until it has one. */
  address: z.url().nullable(),
  /** True for the demonstration: every page and file then says so. */
  invented: z.boolean(),
});
export interface SiteSettings extends z.output<typeof SiteSettings> {}
