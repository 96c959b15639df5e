/** What the verb `audit` says beside the sentences of findings. */
export interface AuditTexts {
  /** One release: `2022-S1 v1`, how many counts it has and how many of them are withheld. */
  readonly release: (name: string, cells: string, withheld: string) => string;
  /** How much at least lies between what a withheld count can be at least and at most. */
  readonly narrowest: (width: string) => string;
  /** How many shown figures no longer come out as they were counted. */
  readonly corrected: (count: string) => string;
  /** After the last release, where nothing was found. */
  readonly safe: string;
}
