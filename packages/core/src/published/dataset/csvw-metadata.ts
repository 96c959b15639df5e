import type { LocalizedText } from '../../kernel/localized-text.ts';
import { languages, textIn } from '../../kernel/localized-text.ts';
import { writeStableJson } from '../../kernel/stable-json.ts';
import type { CellKind, Column, Dataset } from './dataset.ts';
import { columnsOf } from './dataset.ts';
import { inLanguages } from './in-languages.ts';

/**
 * What the CSV file of a dataset holds, for machines: it lies beside it under the name that the standard
 * looks for, `figures.csv-metadata.json`. Titles of columns are their names, as the file has them; what
 * they mean stands in both languages.
 *
 * @param url the CSV file, from where the metadata lies: `figures.csv`
 * @source W3C, "Metadata Vocabulary for Tabular Data" (2015), §5
 */
export function csvwMetadata({ kind, title, notice }: Dataset, url: string): string {
  return writeStableJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'km' }],
    url,
    'dc:title': inLanguages(title),
    'dc:description': inLanguages(notice),
    dialect: { header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: columnsOf(kind).map(([name, column]) => ({
        name,
        titles: name,
        datatype: datatypeOf(column),
        required: kind.key.includes(name),
        'rdfs:label': inLanguages(column.title),
        'dc:description': inLanguages(meaningOf(column)),
      })),
      primaryKey: kind.key,
    },
  });
}

/** What a column means, with the meanings of its codes behind it. */
export function meaningOf({ title, meaning = title, codes = {} }: Column): LocalizedText {
  const listed = (language: 'km' | 'en') =>
    Object.entries(codes).map(([code, text]) => `${code}: ${textIn(text, language).text}`);
  const [km, en] = languages.map((language) =>
    [textIn(meaning, language).text, ...listed(language)].join('; '),
  );
  return { km: km ?? meaning.km, ...(en === undefined ? {} : { en }) };
}

const datatypes: Readonly<Record<CellKind, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
};

function datatypeOf({ holds, codes }: Column) {
  if (codes === undefined) return datatypes[holds];
  return { base: datatypes[holds], format: `^(?:${Object.keys(codes).join('|')})$` };
}
