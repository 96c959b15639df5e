import type { APIRoute } from 'astro';
import { dataResponse } from '../hosting/data-response.ts';
import { catalogueContent } from '../queries/catalogue.ts';
import { catalogueOf } from '../linked-data/catalogue.ts';

/** The catalogue of all datasets, as soon as the site has an address. */
export async function getStaticPaths() {
  const found = await catalogueContent();
  return found === undefined ? [] : [{ params: { catalogue: 'catalogue' }, props: found }];
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { content, address } }) =>
  dataResponse('.jsonld', `${JSON.stringify(catalogueOf(content, address), undefined, 2)}\n`);
