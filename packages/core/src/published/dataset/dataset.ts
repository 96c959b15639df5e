import type { LocalizedText } from '../../kernel/localized-text.ts';

/** What the cells of a column hold: a date is `2022-09-05`, a number may have decimals. */
export type CellKind = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** A column of a dataset, told in both languages. */
export interface Column {
  readonly holds: CellKind;
  readonly title: LocalizedText;
  /** What a cell means, its unit, and what an empty one says; absent where the title says it all. */
  readonly meaning?: LocalizedText;
  /** Every code that a cell can be, with its meaning. */
  readonly codes?: Readonly<Record<string, LocalizedText>>;
}

/** What stands in a cell; an absent one is empty, and never a zero. */
export type Cell = string | number | boolean | undefined;

/** A kind of dataset: the name of its files, its columns in their order, and which of them name a row. */
export interface DatasetKind<Name extends string = string> {
  /** `figures` of `figures.csv`. */
  readonly name: string;
  readonly columns: Readonly<Record<Name, Column>>;
  /** Columns that are never empty, and of which no two rows have the same. */
  readonly key: readonly NoInfer<Name>[];
}

/** What a dataset says of itself as a whole. */
export interface DatasetHead {
  readonly title: LocalizedText;
  /** True where the country is invented. */
  readonly invented: boolean;
  /** Whose data these are not, or that they are invented: it stands in every row. */
  readonly notice: LocalizedText;
}

/** One row a figure, an answer or an activity, with a cell for each column that is its own. */
export interface Dataset extends DatasetHead {
  readonly kind: DatasetKind;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Columns that end every dataset. */
const ofEveryRow = {
  invented: {
    holds: 'boolean',
    title: { km: 'ប្រឌិត', en: 'Invented' },
    meaning: { km: 'true នៅពេលប្រទេសនេះជារឿងប្រឌិត', en: 'true where the country is invented' },
  },
  notice_km: { holds: 'text', title: { km: 'សេចក្តីជូនដំណឹង ជាភាសាខ្មែរ', en: 'Notice, in Khmer' } },
  notice_en: {
    holds: 'text',
    title: { km: 'សេចក្តីជូនដំណឹង ជាភាសាអង់គ្លេស', en: 'Notice, in English' },
  },
} as const satisfies Readonly<Record<string, Column>>;

/** A kind of dataset with its own columns, and those that every row ends with. */
export function datasetKind<Name extends string>(
  kind: DatasetKind<Name>,
): DatasetKind<Name | keyof typeof ofEveryRow> {
  return { ...kind, columns: { ...kind.columns, ...ofEveryRow } };
}

/** A dataset of a kind, with its rows as they are given; each has a cell for every column of its own. */
export function makeDataset<Name extends string>(
  kind: DatasetKind<Name>,
  { title, invented, notice }: DatasetHead,
  rows: readonly Readonly<Record<Exclude<Name, keyof typeof ofEveryRow>, Cell>>[],
): Dataset {
  return { kind, title, invented, notice, rows };
}

/** The columns by name, in their order. */
export function columnsOf({ columns }: DatasetKind): readonly (readonly [string, Column])[] {
  return Object.entries(columns);
}

/** The cells of every row, in the order of the columns. */
export function cellsOf({ kind, invented, notice, rows }: Dataset): readonly (readonly Cell[])[] {
  const own = Object.keys(kind.columns).filter((name) => !Object.hasOwn(ofEveryRow, name));
  const last = [invented, notice.km, notice.en];
  return rows.map((row) => [...own.map((name) => row[name]), ...last]);
}
