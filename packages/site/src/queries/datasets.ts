import { onceForRoot } from './asked-once.ts';
import type { DatasetFiles } from './dataset-files.ts';
import type { Edition } from './edition.ts';
import { planDatasets } from './plan-datasets.ts';
import { reportDatasets } from './report-datasets.ts';

/** Every dataset of a root, in the order of the data page. */
export const datasetsOf = onceForRoot(
  async (edition: Edition): Promise<readonly DatasetFiles[]> => [
    ...(await reportDatasets(edition)),
    ...(await planDatasets(edition)),
  ],
);

/** The datasets that a page shows. */
export async function datasetsOn(edition: Edition, page: string): Promise<readonly DatasetFiles[]> {
  return (await datasetsOf(edition)).filter(({ pages }) => pages.includes(page));
}
