/** What `remind`, `confirm` and `answer` print, apart from names, terms and findings. Dates and counts come written. */
export interface ChaseTexts {
  readonly optionNeeded: (option: string) => string;
  /** Options that speak of what was sent, where nothing is said to be. */
  readonly onlyWithSent: (option: string) => string;
  /** Options for drafting, where something is recorded. */
  readonly onlyWithoutSent: (option: string) => string;
  readonly notYet: (option: string, day: string) => string;
  readonly noReporter: (named: string, meant: string | undefined) => string;
  readonly insideContent: (folder: string, content: string) => string;
  readonly remindersFor: (semester: string, day: string) => string;
  readonly confirmationsFor: (semester: string, day: string) => string;
  readonly owesNothing: (name: string, day: string) => string;
  readonly nobodyOwes: (day: string) => string;
  readonly nothingGathered: (name: string, day: string) => string;
  readonly nothingToAsk: (day: string) => string;
  /** Of somebody whose due dates are all still to come. */
  readonly waits: (name: string, day: string) => string;
  /** Of somebody of whom it is on record that it was urged on this very day. */
  readonly urgedToday: (name: string) => string;
  /** The same of somebody who is written to all the same. */
  readonly urgedAgain: (name: string) => string;
  readonly months: (months: readonly string[]) => string;
  readonly countsAsked: (count: string) => string;
  readonly isThere: (file: string) => string;
  readonly drafted: (count: string) => string;
  readonly noneDrafted: string;
  readonly thenRecord: (call: string) => string;
  readonly recorded: (kind: string, day: string, names: readonly string[], file: string) => string;
  readonly recordedBefore: (kind: string, day: string, names: readonly string[]) => string;
  /** What came of an attempt later is an attempt of its own. */
  readonly otherOutcome: string;
  readonly questionRecorded: (id: string, name: string, respondBy: string) => string;
  readonly questionBefore: (ids: readonly string[]) => string;
  readonly thenAnswer: (call: string) => string;
  readonly notAnAnswer: (word: string, meant: string | undefined) => string;
  readonly noConfirmation: (
    id: string,
    semester: string,
    meant: string | undefined,
    there: readonly string[],
  ) => string;
  readonly notACount: (text: string) => string;
  /** An option that goes with the other answer. */
  readonly goesWith: (option: string, answer: string) => string;
  readonly khmerFirst: (option: string) => string;
  readonly answered: (
    id: string,
    name: string,
    answer: string,
    day: string,
    isLate: boolean,
  ) => string;
  readonly answeredBefore: (id: string) => string;
  readonly ownCount: (indicator: string, total: string) => string;
  readonly nothingChanges: Readonly<Record<'agreed' | 'disagreed', string>>;
}
