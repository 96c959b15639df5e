import type { Language, PublishedReport } from '@chhamas/core/published';
import { textIn } from '@chhamas/core/published';
import type { DatasetFiles, DatasetFormat } from '../queries/dataset-files.ts';
import type { MakeAddress } from '../queries/site-address.ts';
import { fileFormats, license } from './vocabulary.ts';

/** What a page is about, for search engines. */
export interface PageContent {
  readonly language: Language;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** The report that the page shows, where it is the page of one. */
  readonly report: PublishedReport | undefined;
  readonly datasets: readonly {
    readonly files: DatasetFiles;
    readonly formats: readonly DatasetFormat[];
  }[];
}

/** A page as schema.org has it: the report that it shows, and its datasets with their files. */
export function pageData(page: PageContent, address: MakeAddress) {
  const { language, report, datasets, publisher } = page;
  const url = address(page.href);
  const common = {
    inLanguage: language,
    license,
    publisher: { '@type': 'Organization', name: publisher },
  };
  const sets = datasets.map(({ files, formats }) => ({
    '@type': 'Dataset',
    '@id': `${url}#data`,
    name: textIn(files.title, language).text,
    description: page.description,
    url,
    dateModified: files.releasedOn,
    isAccessibleForFree: true,
    ...common,
    distribution: formats.flatMap(({ name, href }) =>
      name === 'schema'
        ? []
        : [
            {
              '@type': 'DataDownload',
              contentUrl: address(href),
              encodingFormat: fileFormats[name].media,
            },
          ],
    ),
  }));
  const reports =
    report === undefined
      ? []
      : [
          {
            '@type': 'Report',
            '@id': url,
            name: page.title,
            description: page.description,
            url,
            version: String(report.head.version),
            datePublished: report.head.releasedOn,
            ...(report.head.documentNo === null ? {} : { reportNumber: report.head.documentNo }),
            ...common,
          },
        ];
  return { '@context': 'https://schema.org', '@graph': [...reports, ...sets] };
}
