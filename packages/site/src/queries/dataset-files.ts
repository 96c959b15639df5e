import type { Dataset, DatasetHead, Language, LocalizedText } from '@chhamas/core/published';
import { wordsIn } from '../text/words-in.ts';
import type { Edition } from './edition.ts';
import { hrefOf } from './edition.ts';

/** A dataset that is published, with the files in which it lies. */
export interface DatasetFiles {
  /** The heading of the data page under which it stands. */
  readonly group: 'reports' | 'reporting' | 'indicators' | 'provinces' | 'compare' | 'plan';
  readonly title: LocalizedText;
  /** Pages that show the same, within their edition; the first is where it belongs. */
  readonly pages: readonly string[];
  /** Its files within their root, without their ending: `reports/2022-S1/v1/figures`. */
  readonly path: string;
  /** The day from which what is in it may be read. */
  readonly releasedOn: string;
  /** The JSON Schema of its JSON file. */
  readonly schema: string;
  /** Its rows, worked out when they are asked for; absent of what has a JSON file alone. */
  readonly make?: () => Dataset;
  /** A JSON file of another shape that says more; within the root. */
  readonly json?: string;
}

/** A file of a dataset. */
export interface DatasetFormat {
  readonly name: 'csv' | 'csvw' | 'xlsx' | 'json' | 'schema';
  readonly href: string;
  /** What the file is called when it is saved; absent of what is rather read in place. */
  readonly saveAs?: string;
}

/** The files of a dataset; both languages have the same. */
export function formatsOf({ root }: Edition, files: DatasetFiles): readonly DatasetFormat[] {
  const at = (path: string) => hrefOf({ root, language: 'km' }, path);
  const { path, json, make, schema } = files;
  const saved = `${root === 'demo' ? 'invented-' : ''}${path.replaceAll('/', '-')}`;
  return [
    ...(make === undefined
      ? []
      : ([
          { name: 'csv', href: at(`${path}.csv`), saveAs: `${saved}.csv` },
          { name: 'csvw', href: at(`${path}.csv-metadata.json`) },
          { name: 'xlsx', href: at(`${path}.xlsx`), saveAs: `${saved}.xlsx` },
        ] as const)),
    { name: 'json', href: at(json ?? `${path}.json`) },
    { name: 'schema', href: schemaHref(schema) },
  ];
}

/** The JSON Schemas of datasets, each once. */
export function schemasOf(all: readonly DatasetFiles[]) {
  const names = [...new Set(all.map(({ schema }) => schema))];
  return names.map((name) => ({ name, href: schemaHref(name) }));
}

/** Both roots have the same shapes. */
function schemaHref(name: string): string {
  return hrefOf({ root: 'real', language: 'km' }, `schemas/${name}.schema.json`);
}

/** What a dataset of a root says of itself. */
export function datasetHead({ root }: Edition, title: LocalizedText): DatasetHead {
  const notice = inBoth((language) =>
    root === 'demo' ? wordsIn(language).invented : wordsIn(language).disclaimer,
  );
  return { title, invented: root === 'demo', notice };
}

/** The same words in each language. */
export function inBoth(write: (language: Language) => string): Required<LocalizedText> {
  return { km: write('km'), en: write('en') };
}
