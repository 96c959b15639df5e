import type { CalendarDate, Language } from '@chhamas/core';
import type { Format, OwnOptions } from './parse-call.ts';

/** One call of the command, its words parsed. */
export interface Run {
  /** The content folder, as it was named. */
  readonly folder: string;
  readonly language: Language;
  readonly format: Format;
  /** The day on which the question is asked; today where it is left out. */
  readonly asOf: CalendarDate | undefined;
  /** The words after the verb, as many as it takes. */
  readonly parameters: readonly string[];
  /** What was asked with options of this verb alone. */
  readonly own: OwnOptions;
  readonly print: (text: string) => void;
  /** On the error channel: what is not the result itself. */
  readonly remark: (text: string) => void;
}

/** What an editor can ask `chhamas` to do. */
export interface Verb {
  readonly name: string;
  /**
   * The words that it takes, for the help: `<semester>`; one that may be left out: `[folder]`; one or
   * more, as the last: `<file…>`.
   */
  readonly parameters: readonly string[];
  /** The options that this verb has alone: none where left out. */
  readonly options?: readonly (keyof OwnOptions)[];
  /** False of a verb that reads no content folder; or only where its first word names no other. */
  readonly readsContent?: false | 'unless-named';
  /** True of a verb whose result is findings: they can be posted on lines with `--format github`. */
  readonly posts?: true;
  /** @returns the exit code: 0 fine, 1 findings or refused, 2 wrong use */
  readonly run: (run: Run) => Promise<number>;
}
