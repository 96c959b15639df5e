import type { Dataset } from '@chhamas/core/published';
import { csvwMetadata, datasetCsv, datasetJson } from '@chhamas/core/published';
import type { APIRoute } from 'astro';
import { writeWorkbook } from '../datasets/write-workbook.ts';
import { dataResponse } from '../hosting/data-response.ts';
import { datasetsOf } from '../queries/datasets.ts';
import { isPreview } from '../queries/draft.ts';
import { editions, onceARoot } from '../queries/edition.ts';

/** What is written of a dataset into each of its files: both languages have the same. */
const writers = {
  '.csv': datasetCsv,
  '.csv-metadata.json': (dataset: Dataset, name: string) => csvwMetadata(dataset, `${name}.csv`),
  '.xlsx': writeWorkbook,
  '.json': datasetJson,
} as const;
type Ending = keyof typeof writers;

/** None in a preview: a file that is passed on does not say that it is of a draft. */
export async function getStaticPaths() {
  if (isPreview()) return [];
  const roots = onceARoot(editions.map((edition) => ({ props: { edition } })));
  const paths = roots.map(async ({ props: { edition } }) =>
    (await datasetsOf(edition)).flatMap(({ path, make, json }) => {
      if (make === undefined) return [];
      const endings = (Object.keys(writers) as Ending[]).filter(
        (ending) => ending !== '.json' || json === undefined,
      );
      const folder = edition.root === 'demo' ? 'demo/' : '';
      return endings.map((ending) => ({
        params: { dataset: `${folder}${path}${ending}` },
        props: { make, ending, name: path.slice(path.lastIndexOf('/') + 1) },
      }));
    }),
  );
  return (await Promise.all(paths)).flat();
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { make, ending, name } }) =>
  dataResponse(ending, await writers[ending](make(), name));
