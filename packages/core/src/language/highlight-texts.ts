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
  readonly change: (words: CountWords, percent: string, basis: string) => string;
  /** What a change speaks for. */
  readonly basis: {
    readonly complete: string;
    readonly 'as-printed': string;
    readonly matched: (answers: string) => string;
    /** The same where nobody knows how many were owed. */
    readonly matchedOnly: string;
  };
  /** So many monthly returns of so many. */
  readonly answers: (came: string, owed: string) => string;
  readonly targetReached: (group: string, what: string, now: string, planned: string) => string;
  readonly targetMissed: (group: string, what: string, now: string, planned: string) => string;
  readonly firstCounted: (what: string, now: string, semesters: readonly string[]) => string;
  readonly firstAboveNone: (what: string, now: string, semesters: readonly string[]) => string;
  /** Against the nearest earlier count, of so many. */
  readonly highest: (nearest: CountWords, semesters: string) => string;
  readonly lowest: (nearest: CountWords, semesters: string) => string;
  /** The total; the answers of both semesters; and what those count that came in both. */
  readonly reportingFall: (total: CountWords, answers: BothAnswers, matched: CountWords) => string;
  readonly reportingRise: (total: CountWords, answers: BothAnswers, matched: CountWords) => string;
  /** Said once beside them all: what is called clear, and what that does not say. */
  readonly clearChange: (leastPercent: string, timesInHundred: string) => string;
  /** A part of what is counted: `Victims (female)`. */
  readonly part: (indicator: string, code: string) => string;
}

/** The monthly returns that came now and before, each with those owed. */
export interface BothAnswers {
  readonly now: string;
  readonly before: string;
}
