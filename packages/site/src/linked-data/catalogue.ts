import type { LocalizedText } from '@chhamas/core/published';
import { inLanguages } from '@chhamas/core/published';
import type { DatasetFiles, DatasetFormat } from '../queries/dataset-files.ts';
import type { MakeAddress } from '../queries/site-address.ts';
import { at, fileFormats, languageNames, license, onDay, theme, themeName } from './vocabulary.ts';

/** What a catalogue says of itself, and what it lists. */
export interface CatalogueContent {
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  /** Addresses within the site of the home page, the data page and the page about who makes it. */
  readonly home: string;
  readonly dataPage: string;
  readonly about: string;
  readonly datasets: readonly (DatasetFiles & {
    readonly page: string;
    readonly formats: readonly DatasetFormat[];
  })[];
}

/**
 * The catalogue of all datasets, for portals that gather such: DCAT-AP 3.0 as JSON-LD, with its context
 * inside, so that nothing is fetched to read it.
 *
 * @source SEMIC, DCAT-AP 3.0.0; W3C, DCAT 3
 */
export function catalogueOf(content: CatalogueContent, address: MakeAddress) {
  const { name, description, home, dataPage, about, datasets } = content;
  const publisher = address(`${about}#publisher`);
  const days = datasets.map(({ releasedOn }) => releasedOn).toSorted();
  return {
    '@context': context,
    '@graph': [
      {
        '@id': address(`${dataPage}#catalogue`),
        '@type': 'dcat:Catalog',
        'dct:title': inLanguages(name),
        'dct:description': inLanguages(description),
        'dct:publisher': at(publisher),
        'dct:language': Object.values(languageNames).map(at),
        'dct:license': at(license),
        'foaf:homepage': { '@id': address(home), '@type': 'foaf:Document' },
        ...ofDays(days[0], days.at(-1)),
        'dcat:dataset': datasets.map((each) => at(datasetAddress(each, address))),
      },
      { '@id': publisher, '@type': 'foaf:Agent', 'foaf:name': inLanguages(name) },
      { '@id': license, '@type': 'dct:LicenseDocument' },
      ...Object.values(languageNames).map((id) => ({ '@id': id, '@type': 'dct:LinguisticSystem' })),
      { '@id': theme, '@type': 'skos:Concept', 'skos:prefLabel': inLanguages(themeName) },
      ...datasets.flatMap((each) => datasetNodes(each, publisher, description, address)),
    ],
  };
}

function ofDays(issued: string | undefined, modified: string | undefined) {
  return issued === undefined || modified === undefined
    ? {}
    : { 'dct:issued': onDay(issued), 'dct:modified': onDay(modified) };
}

function datasetAddress({ page }: CatalogueContent['datasets'][number], address: MakeAddress) {
  return address(`${page}#data`);
}

function datasetNodes(
  dataset: CatalogueContent['datasets'][number],
  publisher: string,
  description: LocalizedText,
  address: MakeAddress,
) {
  const { title, page, releasedOn } = dataset;
  const formats = dataset.formats.flatMap(({ name, href }) =>
    name === 'schema' ? [] : [{ ...fileFormats[name], file: address(href) }],
  );
  return [
    {
      '@id': datasetAddress(dataset, address),
      '@type': 'dcat:Dataset',
      'dct:title': inLanguages(title),
      'dct:description': inLanguages(description),
      'dct:publisher': at(publisher),
      'dct:modified': onDay(releasedOn),
      'dct:language': Object.values(languageNames).map(at),
      'dcat:theme': at(theme),
      'dcat:landingPage': { '@id': address(page), '@type': 'foaf:Document' },
      'dcat:distribution': formats.map(({ file }) => at(file)),
    },
    ...formats.map(({ file, format, media }) => ({
      '@id': file,
      '@type': 'dcat:Distribution',
      'dct:title': inLanguages(title),
      'dcat:accessURL': { '@id': file, '@type': 'rdfs:Resource' },
      'dcat:downloadURL': { '@id': file, '@type': 'rdfs:Resource' },
      'dct:format': { '@id': format, '@type': 'dct:MediaTypeOrExtent' },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${media}`,
        '@type': 'dct:MediaType',
      },
      'dct:license': at(license),
      'dct:modified': onDay(releasedOn),
    })),
  ];
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
