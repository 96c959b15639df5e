/** What the verbs `new …` ask and print. */
export interface NewTexts {
  readonly isThere: (file: string) => string;
  /** The folder of a semester with so many files in it. */
  readonly begun: (folder: string, files: string) => string;
  readonly written: (files: readonly string[]) => string;
  /** The semester that the new one was taken from. */
  readonly takenFrom: (semester: string) => string;
  readonly takenFromNothing: string;
  /** The day on which the report is due. */
  readonly due: (day: string) => string;
  readonly tooEarly: (day: string, first: string) => string;
  /** What held in the semester before alone. */
  readonly leftOut: (semester: string) => string;
  /** Of an indicator that was asked of others, and where that is written again. */
  readonly askedOf: (indicator: string, file: string) => string;
  /** Of a request by which one collects for others, and where that is written again. */
  readonly collecting: (request: string, file: string) => string;
  readonly noGroup: (semester: string) => string;
  readonly everySection: (semester: string) => string;
  readonly nextSection: (file: string) => string;
  readonly noSources: (semester: string, call: string) => string;
  readonly idTaken: (id: string, file: string) => string;
  /** A claim of the same source on the same count, or the same activity of a group. */
  readonly saidAlready: (id: string, file: string) => string;
  readonly entered: (id: string, file: string) => string;
  /** The call that tells whether a count differs from the return. */
  readonly seeWhetherItDiffers: (call: string) => string;
  readonly writeTimeOf: (id: string) => string;
  /** The call that tells what an activity lacks. */
  readonly seeWhatIsMissing: (call: string) => string;
  /** Of a claim about a time that the semester does not touch, and the semester in which it would be counted. */
  readonly outsideSemester: (time: string, semester: string, other: string) => string;
  readonly reasonEntered: (semester: string, version: string) => string;
  readonly reasonThere: (semester: string, version: string, file: string) => string;
  readonly noticeThere: (semester: string, version: string) => string;
  /** Of the first version no reason is asked. */
  readonly firstVersion: (semester: string) => string;
  readonly state: (state: string) => string;
  readonly blocked: (count: string) => string;
  /** What of a semester may be let pass, and there is none. */
  readonly nothingToPass: Readonly<
    Record<'exceptions' | 'acknowledged', (semester: string) => string>
  >;
  /** So many findings of one code, and what the first of them says. */
  readonly suchAs: (count: string, said: string) => string;
  readonly nothingAbout: (code: string, subject: string) => string;
  /** So many findings are let pass, or acknowledged, in a file. */
  readonly passed: Readonly<
    Record<'exceptions' | 'acknowledged', (count: string, file: string) => string>
  >;
  readonly noSection: (group: string, groups: readonly string[]) => string;
  /** After this state nobody writes a step. */
  readonly noStep: (state: string) => string;
  readonly stepTaken: (what: string, state: string) => string;
  readonly questions: {
    readonly code: string;
    readonly subject: string;
    readonly caveat: string;
    readonly step: string;
    readonly dueOn: string;
    readonly role: string;
    readonly group: string;
    readonly source: string;
    readonly about: string;
    readonly period: string;
    readonly indicator: string;
    readonly total: string;
    readonly female: string;
    readonly receivedOn: string;
    readonly writtenBy: string;
    readonly sourceId: string;
    readonly sourceKind: string;
    readonly provider: string;
    readonly providerEn: string;
    readonly strategy: string;
    readonly leads: string;
    readonly activity: string;
    readonly activityEn: string;
    readonly kind: string;
    readonly reason: string;
    readonly reasonEn: string;
  };
  readonly revisionKinds: Readonly<Record<'scheduled' | 'correction', string>>;
  /** What stands in the file of a new section, for whoever writes it. */
  readonly section: {
    readonly unseen: string;
    readonly howItBegins: string;
    /** An item, with a reference to a figure in it. */
    readonly example: (ref: string, unit: string) => string;
    readonly alsoIn: (file: string) => string;
    readonly kinds: string;
    readonly visibility: string;
    readonly figures: string;
    readonly noFigures: string;
    readonly places: (country: string, places: readonly string[]) => string;
  };
}
