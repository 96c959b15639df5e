/** Every word of the page of highlights, apart from their sentences. */
export interface HighlightsTexts {
  readonly title: string;
  /** The day, and the semesters beside which this one is put; there may be none. */
  readonly beside: (day: string, semesters: readonly string[]) => string;
  readonly headings: {
    readonly highlights: string;
    readonly unclear: string;
    readonly notCompared: string;
    readonly withoutParts: string;
    readonly withoutAnything: string;
  };
  readonly none: string;
  /** That these figures are not published yet. */
  readonly preview: string;
}
