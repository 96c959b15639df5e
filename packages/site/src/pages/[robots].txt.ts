import type { APIRoute } from 'astro';
import { addressesOf } from '../queries/site-address.ts';
import { hrefOf } from '../queries/edition.ts';

/** Leads search engines to the list of pages, as soon as the site has an address. */
export async function getStaticPaths() {
  const edition = { root: 'real', language: 'km' } as const;
  const address = await addressesOf(edition);
  if (address === undefined) return [];
  const sitemap = address(hrefOf(edition, 'sitemap-index.xml'));
  return [{ params: { robots: 'robots' }, props: { sitemap } }];
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { sitemap } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
