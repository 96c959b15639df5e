import type { Language } from '@chhamas/core/published';

/** Something that is named by its address. */
export function at(address: string) {
  return { '@id': address };
}

/** A day in RDF. */
export function onDay(day: string) {
  return { '@value': day, '@type': 'xsd:date' };
}

const authority = 'http://publications.europa.eu/resource/authority';

/** The languages as the authority table of the European Union names them. */
export const languageNames: Readonly<Record<Language, string>> = {
  km: `${authority}/language/KHM`,
  en: `${authority}/language/ENG`,
};

/** Justice, legal system and public safety. */
export const theme = `${authority}/data-theme/JUST`;

/** Its name in that table, in English, and ours in Khmer. */
export const themeName = {
  km: 'យុត្តិធម៌ ប្រព័ន្ធច្បាប់ និងសន្តិសុខសាធារណៈ',
  en: 'Justice, legal system and public safety',
} as const;

/** What the words of the content may be used under; facts belong to nobody. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';

/** The formats of files by their names, in the authority table and at IANA. */
export const fileFormats = {
  csv: { format: `${authority}/file-type/CSV`, media: 'text/csv' },
  csvw: { format: `${authority}/file-type/JSON_LD`, media: 'application/csvm+json' },
  xlsx: {
    format: `${authority}/file-type/XLSX`,
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: { format: `${authority}/file-type/JSON`, media: 'application/json' },
} as const;
