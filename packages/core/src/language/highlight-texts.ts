/** What a sentence says first: what is counted, how much now, and how much in the semester before. */
export interface CountWords {
  readonly what: string;
  /** With its unit, where the language needs one: `១៣៥ នាក់`. */
  readonly now: string;
  readonly before: string;
  /** The name of the earlier semester. */
  readonly semester: string;
}

/** The sentences of highlights in one language, from parts that are already in its digits and names. */
export interface HighlightTexts {
  readonly change: (words: CountWords, percent: string, basis: 'complete' | 'as-printed') => string;
  /** Like for like, with the total first; of a change the total may not be shown. */
  readonly matchedChange: (
    words: CountWords,
    percent: string,
    total: string | undefined,
    among: AnswerWords | undefined,
  ) => string;
  readonly targetReached: (group: string, what: string, now: string, planned: string) => string;
  readonly targetMissed: (group: string, what: string, now: string, planned: string) => string;
  readonly firstCounted: (what: string, now: string, semesters: readonly string[]) => string;
  readonly firstAboveNone: (what: string, now: string, semesters: readonly string[]) => string;
  /** Against the nearest earlier count, of so many. */
  readonly highest: (nearest: CountWords, semesters: string) => string;
  readonly lowest: (nearest: CountWords, semesters: string) => string;
  /** The total; the answers now and before; and what those count that came in both. */
  readonly reportingFall: ReportingSentence;
  readonly reportingRise: ReportingSentence;
  /** Said once beside them all: what is called clear, and what that does not say. */
  readonly clearChange: (leastPercent: string, timesInHundred: string) => string;
  /** A part of what is counted: `Victims (female)`. */
  readonly part: (indicator: string, code: string) => string;
}

/** Monthly returns that came, and those owed. */
export interface AnswerWords {
  readonly came: string;
  readonly owed: string;
}

type ReportingSentence = (
  total: CountWords,
  now: AnswerWords,
  before: AnswerWords,
  matched: CountWords,
) => string;
