import type { DataWords } from './data-words.ts';

export const dataEn: DataWords = {
  title: 'Data',
  intro: 'Every number of these pages as files, for spreadsheets and programs.',
  ofPage: 'The data of this page',
  all: 'All data, and what the formats are',
  link: (what, format) => `${what}: ${format}`,
  formats: {
    csv: 'CSV',
    csvw: 'Columns explained (CSVW)',
    xlsx: 'Excel',
    json: 'JSON',
    schema: 'JSON Schema',
  },
  aboutTitle: 'Formats',
  about: [
    {
      format: 'Excel',
      text: 'A workbook: the rows on one sheet, and on another what each column means, in both languages.',
    },
    {
      format: 'CSV',
      text: 'The same rows as text. What the columns mean stands in a file beside it, in both languages (CSV on the Web); each page links to it.',
    },
    { format: 'JSON', text: 'The same for programs.' },
  ],
  absent:
    'An empty cell is never a zero. Why a number is absent stands in the column “cell”, and as codes of SDMX in “obs_status” and “conf_status”.',
  sealed: {
    title: 'Sealed files',
    text: 'The files that were approved and signed lie beside these. Each report links to its own, and here a downloaded one can be checked:',
  },
  nothing: 'There are no data yet.',
};
