import type { SiteSettings } from '@chhamas/core/published';
import { getEntry } from 'astro:content';
import type { Edition } from './edition.ts';

/** The name of an edition's site, and whether its country is invented. */
export async function settingsOf({ root }: Edition): Promise<SiteSettings> {
  const entry = await getEntry('sites', `${root}/settings`);
  if (entry === undefined) throw new RangeError(`Expected a site.json of ${root}.`);
  return entry.data;
}
