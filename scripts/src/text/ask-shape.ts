/** What is said where a call needs a value that it does not give. */
export interface AskTexts {
  /** Options with what stands for their values: `--about REPORTER`. */
  readonly needed: (options: readonly string[]) => string;
  readonly empty: (option: string) => string;
  readonly unknown: (
    option: string,
    value: string,
    meant: string | undefined,
    known: readonly string[],
  ) => string;
  /** A role that nobody knows, all that somebody does with their words, and the one that was probably meant. */
  readonly notARole: (
    option: string,
    role: string,
    meant: string | undefined,
    known: readonly string[],
  ) => string;
  readonly notACount: (text: string) => string;
  readonly notAPeriod: (text: string) => string;
  readonly notAnId: (text: string) => string;
  /** Whoever was asked stopped. */
  readonly stopped: string;
}
