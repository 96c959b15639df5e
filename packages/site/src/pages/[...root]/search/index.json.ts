import type { APIRoute } from 'astro';
import { dataResponse } from '../../../hosting/data-response.ts';
import type { Edition } from '../../../queries/edition.ts';
import { editionPaths } from '../../../queries/edition.ts';
import { searchDocuments } from '../../../queries/search-documents.ts';
import { makeIndex } from '../../../search/make-index.ts';

/** The index of all that can be found in an edition, for the script of its page. */
export const getStaticPaths = () => editionPaths();

export const GET: APIRoute<{ readonly edition: Edition }> = async ({ props }) =>
  dataResponse('.json', makeIndex(await searchDocuments(props.edition)));
