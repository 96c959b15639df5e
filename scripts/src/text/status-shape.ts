/** Every word of the daily page, apart from names, terms and the sentences of findings. Numbers and dates come written. */
export interface StatusTexts {
  readonly asOf: (day: string) => string;
  readonly elapsed: (months: string, days: string, deadline: string) => string;
  readonly passed: (months: string, days: string, deadline: string) => string;
  readonly standing: (blockers: string, warnings: string) => string;
  readonly nothingBlocks: (warnings: string) => string;
  readonly nothingStands: string;
  readonly today: {
    /** People to urge who were never urged, and who were urged long ago. */
    readonly urgeFirst: (names: string) => string;
    readonly urgeAgain: (names: string) => string;
    /** People of whose returns a part is missing. */
    readonly urgeForParts: (names: string) => string;
    readonly lastUrged: (name: string, day: string) => string;
    readonly resting: (count: string) => string;
    readonly ask: (names: string) => string;
    readonly answerDue: (body: string, confirmation: string, day: string) => string;
    readonly answerOver: (body: string, confirmation: string, day: string) => string;
    readonly came: (what: string) => string;
    readonly cameAs: Readonly<
      Record<'return' | 'claim' | 'answer', (count: string, names: string) => string>
    >;
    readonly nothing: string;
    readonly next: (call: string) => string;
  };
  readonly headings: Readonly<
    Record<
      | 'today'
      | 'groups'
      | 'reporters'
      | 'returns'
      | 'quantities'
      | 'strata'
      | 'sections'
      | 'meetings'
      | 'matrix'
      | 'outstanding'
      | 'unexpected'
      | 'differences'
      | 'confirmations'
      | 'conservation'
      | 'blockers'
      | 'warnings',
      string
    >
  >;
  readonly months: (count: string) => string;
  readonly ofElapsed: (share: string, elapsed: string) => string;
  readonly ofSemester: (share: string) => string;
  readonly receivedOf: (received: string, bases: readonly string[]) => string;
  readonly between: (least: string, most: string) => string;
  readonly quantityNames: Readonly<Record<string, string>>;
  /** A month by its name alone: `ខែឧសភា`. */
  readonly monthName: (name: string) => string;

  /** Of a conflict between desks: who decided, and what is counted meanwhile. */
  readonly desksDiffer: string;
  readonly deskHolds: (desk: string, day: string) => string;
  readonly inHand: (returns: string) => string;
  readonly noneInHand: string;

  /** Of a promised day: where it lies before or after the deadline. */
  readonly promised: (group: string, day: string) => string;
  readonly aboutDay: (day: string) => string;
  readonly beforeDeadline: (days: string) => string;
  readonly afterDeadline: (days: string) => string;
  readonly onDeadline: string;

  /** Of the matrix: beside the numbers of the months, and of the sums. */
  readonly monthsAbove: string;
  readonly cameBelow: string;
  readonly owedBelow: string;
  readonly lateMark: string;
  readonly cameOf: (came: string, expected: string) => string;
  readonly ofWhich: (state: string, count: string) => string;

  readonly returnsOf: (returns: string, reporters: string) => string;
  readonly days: (count: string) => string;
  readonly daysBetween: (least: string, most: string) => string;
  readonly postponed: (times: string) => string;
  readonly nowDue: (day: string) => string;
  readonly urgedOnce: (kind: string, day: string, outcome: string) => string;
  readonly urged: (times: string, kind: string, day: string, outcome: string) => string;
  readonly neverUrged: string;

  readonly unasked: (reporter: string, what: string, document: string) => string;
  readonly unaskedNil: string;

  readonly ownReturn: string;
  readonly isCounted: (total: string, by: string) => string;
  readonly isOurSum: (total: string) => string;
  readonly neitherCounted: (ours: string, theirs: string) => string;
  readonly says: (who: string, total: string) => string;
  readonly splitDiffers: (who: string) => string;
  readonly notAsked: string;
  readonly asked: (day: string) => string;
  readonly answered: (day: string) => string;

  /** Of a question to a competent body. */
  readonly sentToAnswer: (sent: string, by: string) => string;
  readonly countsItself: (indicator: string, total: string) => string;
  readonly indicatorsOf: (count: string) => string;

  readonly numbersArrived: (numbers: string) => string;
  readonly endedAs: (end: string, numbers: string) => string;
  readonly likewise: (subjects: string) => string;
  readonly andMore: (count: string) => string;
}
