import type { SearchDocument } from '../search/search-document.ts';
import { onceForEdition } from './asked-once.ts';
import { figureDocuments } from './search-figures.ts';
import { pageDocuments } from './search-pages.ts';
import { planDocuments } from './search-plans.ts';
import { reportDocuments } from './search-reports.ts';

/** All that can be found in an edition, and nothing of any other; what stands at one address, once. */
export const searchDocuments = onceForEdition(
  async (edition): Promise<readonly SearchDocument[]> => {
    const all = [reportDocuments, figureDocuments, planDocuments, pageDocuments].map((documents) =>
      documents(edition),
    );
    const found = (await Promise.all(all)).flat();
    return [...Map.groupBy(found, ({ address }) => address).values()].flatMap(([one]) => one ?? []);
  },
);
