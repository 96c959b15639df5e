/** Every word that `template` and `import` print, apart from findings. */
export interface FormsTexts {
  readonly noReporter: (named: string, meant: string | undefined) => string;
  readonly owesNothing: (reporter: string, semester: string) => string;
  /** A file of that name is there and is another one; it may have been filled in. */
  readonly isThere: (file: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly formWritten: (file: string) => string;
  readonly formsWritten: (count: string, folder: string) => string;
  /** Forms that lay there already, byte for byte. */
  readonly formsThere: (count: string) => string;
  readonly notARole: (option: string, named: string, known: readonly string[]) => string;
  readonly cameLater: (day: string) => string;
  readonly whoWrote: string;
  readonly making: (file: string, at: string, of: string) => string;
  readonly reading: (file: string, at: string, of: string) => string;
  readonly states: Readonly<Record<'new' | 'on-file' | 'amendment' | 'unclear', string>>;
  readonly none: string;
  readonly confirmed: (role: string, day: string) => string;
  readonly amends: (id: string) => string;
  readonly numbers: (indicators: string, numbers: string) => string;
  readonly leftBlank: (months: string) => string;
  readonly noForm: string;
  readonly summary: (fresh: string, onFile: string, amended: string) => string;
  readonly notAskedToWrite: (count: string) => string;
  readonly nothingNew: string;
  readonly faultsFirst: string;
  readonly written: (count: string) => string;
  readonly finishedEarlier: (files: readonly string[]) => string;
  readonly leftEarlier: (files: readonly string[]) => string;
}
