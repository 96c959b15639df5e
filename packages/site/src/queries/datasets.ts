import type { DatasetFiles } from './dataset-files.ts';
import type { Edition } from './edition.ts';
import { planDatasets } from './plan-datasets.ts';
import { reportDatasets } from './report-datasets.ts';

const known = new Map<Edition['root'], Promise<readonly DatasetFiles[]>>();

/** Every dataset of a root, in the order of the data page. */
export function datasetsOf(edition: Edition): Promise<readonly DatasetFiles[]> {
  const { root } = edition;
  // While developing, what was read may be read anew.
  const found = (isBuilt ? known.get(root) : undefined) ?? collect({ root, language: 'km' });
  known.set(root, found);
  return found;
}

async function collect(edition: Edition): Promise<readonly DatasetFiles[]> {
  return [...(await reportDatasets(edition)), ...(await planDatasets(edition))];
}

/** The datasets that a page shows. */
export async function datasetsOn(edition: Edition, page: string): Promise<readonly DatasetFiles[]> {
  return (await datasetsOf(edition)).filter(({ pages }) => pages.includes(page));
}
