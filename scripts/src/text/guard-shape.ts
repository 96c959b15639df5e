/** The words of `chhamas guard`. */
export interface GuardTexts {
  readonly fine: string;
  readonly noRepository: string;
  readonly noCommit: (named: string) => string;
  /** Changes of releases that somebody let pass on purpose. */
  readonly rebuilt: string;
}
