/** What is said while something takes long. */
export interface BusyTexts {
  readonly checking: string;
  readonly protecting: string;
  readonly signing: string;
  readonly auditing: string;
  readonly starting: string;
}
