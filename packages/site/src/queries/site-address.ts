import type { Edition } from './edition.ts';
import { settingsOf } from './site-settings.ts';

/** Makes a link within the site an address that holds anywhere: `https://example.org/reports/`. */
export type MakeAddress = (href: string) => string;

/**
 * How addresses of an edition are made. The demonstration has none: what is invented is offered to no
 * catalogue, feed or search engine.
 *
 * @returns undefined while the site has no address
 */
export async function addressesOf({ root, language }: Edition): Promise<MakeAddress | undefined> {
  const { address } = await settingsOf({ root, language });
  if (address === null || root === 'demo') return undefined;
  return (href) => new URL(href, address).href;
}
