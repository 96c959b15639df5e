/** What the verb `protect` says beside the sentences of findings. */
export interface ProtectTexts {
  /** Over the intervals of one table. */
  readonly table: (number: string, dimensions: string) => string;
  /** What a withheld cell can be. */
  readonly interval: (cell: string, interval: string) => string;
  readonly nothingWithheld: string;
  /** Why a cell is withheld: for the maker only. */
  readonly because: {
    /** Over all reasons: they contain small counts. */
    readonly heading: string;
    readonly small: (cell: string, count: string, threshold: string) => string;
    readonly complement: (cell: string, protects: string, follows: string) => string;
    readonly together: (cell: string) => string;
    readonly before: (cell: string) => string;
  };
  readonly suggestions: {
    readonly heading: string;
    readonly none: string;
    /** Where an earlier release told the codes apart. */
    readonly tooLate: string;
    readonly merge: (
      dimension: string,
      codes: string,
      withheld: string,
      before: string | undefined,
    ) => string;
  };
}
