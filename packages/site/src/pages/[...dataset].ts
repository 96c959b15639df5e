import type { Dataset } from '@chhamas/core/published';
import { csvwMetadata, datasetCsv, datasetJson } from '@chhamas/core/published';
import type { APIRoute } from 'astro';
import { writeWorkbook } from '../datasets/write-workbook.ts';
import {
  csvResponse,
  csvwResponse,
  jsonResponse,
  workbookResponse,
} from '../hosting/data-response.ts';
import { datasetsOf } from '../queries/datasets.ts';
import { editions, onceARoot } from '../queries/edition.ts';

/** The files of every dataset, each in its formats: both languages have the same. */
const writers = {
  '.csv': (dataset: Dataset) => csvResponse(datasetCsv(dataset)),
  '.csv-metadata.json': (dataset: Dataset, name: string) =>
    csvwResponse(csvwMetadata(dataset, `${name}.csv`)),
  '.xlsx': async (dataset: Dataset) => workbookResponse(await writeWorkbook(dataset)),
  '.json': (dataset: Dataset) => jsonResponse(datasetJson(dataset)),
} as const;
type Ending = keyof typeof writers;

export async function getStaticPaths() {
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

export const GET: APIRoute<Props> = ({ props: { make, ending, name } }) =>
  writers[ending](make(), name);
