/** What the verb `protect` says beside the sentences of findings. */
export interface ProtectTexts {
  /** Over the intervals of one table. */
  readonly table: (number: string, dimensions: string) => string;
  /** What a withheld cell can be. */
  readonly interval: (cell: string, interval: string) => string;
  readonly nothingWithheld: string;
  /** Why a cell is withheld: for the maker only. */
  readonly because: {
    readonly small: (cell: string, count: string, threshold: string) => string;
    readonly complement: (cell: string, protects: string, follows: string) => string;
    readonly together: (cell: string) => string;
    readonly before: (cell: string) => string;
  };
  readonly suggestions: {
    readonly heading: string;
    readonly none: string;
    readonly merge: (
      dimension: string,
      codes: string,
      withheld: string,
      before: string | undefined,
    ) => string;
  };
}
