/** Every word of a letter, apart from names and terms. Numbers, months and dates come written. */
export interface LetterTexts {
  /** What stands where whoever sends it puts its own letterhead. */
  readonly letterhead: string;
  readonly number: string;
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  /** Whoever answers for a place. */
  readonly committeeOf: (place: string, kind: 'capital' | 'province') => string;
  /** Over the second language, whose text is a translation of the first. */
  readonly translation: string | undefined;
  /** At the foot of every page: what made it, and that it is nobody's document. */
  readonly madeWith: Readonly<Record<'real' | 'invented', string>>;
  readonly listed: (items: readonly string[]) => string;
  readonly closing: string;
  readonly reminder: {
    readonly title: string;
    readonly about: (semester: string) => string;
    readonly opening: (day: string) => string;
    readonly columns: readonly [month: string, due: string, missing: string];
    readonly postponedTo: (day: string) => string;
    readonly daysOver: (days: string) => string;
    readonly whole: string;
    readonly empty: string;
    readonly uncounted: string;
    readonly partly: string;
    readonly withoutSplits: (indicator: string, splits: string) => string;
    /** Over the indicators of a whole return. */
    readonly counts: string;
    readonly indicator: (name: string, unit: string) => string;
    readonly before: string;
    readonly attempt: (kind: string, day: string, reference: string | undefined) => string;
    /** To those of whose returns a part is missing. */
    readonly sendRest: string;
    readonly sendBack: string;
    readonly data: string;
    readonly nil: string;
    readonly notNil: string;
    readonly noNames: string;
    /** Until when, and until when the report is due, where that is still to come. */
    readonly until: (day: string, deadline: string | undefined) => string;
    readonly ifNot: string;
  };
  readonly confirmation: {
    readonly title: string;
    readonly about: (semester: string) => string;
    readonly opening: string;
    readonly columns: readonly [month: string, indicator: string, count: string, source: string];
    readonly sources: string;
    readonly source: (provider: string, details: readonly string[]) => string;
    readonly sourceKinds: Readonly<Record<string, string>>;
    readonly ask: (day: string) => string;
    readonly ifNot: string;
    readonly silence: string;
    readonly notPublic: string;
    readonly reply: string;
    readonly replyLines: readonly string[];
  };
}
