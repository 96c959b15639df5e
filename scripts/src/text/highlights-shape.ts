/** Every word of the page of highlights, apart from their sentences. */
export interface HighlightsTexts {
  readonly title: string;
  /** The day, and the semester of the year before, where there is one. */
  readonly beside: (day: string, semester: string | undefined) => string;
  /** While the semester runs: so many of its months are over. */
  readonly elapsed: (months: string) => string;
  readonly headings: {
    readonly highlights: string;
    readonly unclear: string;
    readonly notCompared: string;
    readonly withoutParts: string;
    readonly withoutAnything: string;
  };
  readonly none: string;
  /** That no return had come by that day. */
  readonly nothingCame: string;
  /** That these figures are not published yet. */
  readonly preview: string;
}
