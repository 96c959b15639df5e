import type { DataWords } from './data-words.ts';
import type { PlanWords } from './plan-words.ts';
import type { SearchWords } from './search-words.ts';

/** Every word of the interface in one language. Numbers and dates arrive already formatted. */
export interface Words {
  /** This language in its own words. */
  readonly languageName: string;
  readonly skipToContent: string;
  readonly menu: string;
  readonly reports: string;
  readonly provinces: string;
  readonly indicators: string;
  readonly reporting: string;
  readonly compare: string;
  readonly plan: string;
  readonly methodology: string;
  readonly about: string;
  readonly glossary: string;
  readonly accessibility: string;
  /** The page on which a downloaded file is checked. */
  readonly verify: string;
  readonly demo: string;
  readonly leaveDemo: string;
  /** What this software is not. */
  readonly disclaimer: string;
  /** The label of everything under /demo/. */
  readonly invented: string;
  /** The name of the label of a preview, and what it says of every page. */
  readonly preview: string;
  readonly draft: string;
  readonly license: string;

  readonly allReports: string;
  readonly noReport: string;
  readonly planState: { readonly title: string; readonly link: string };
  readonly readReport: string;
  /** What all figures are about. */
  readonly subject: string;
  readonly description: (country: string) => string;
  readonly kind: { readonly press: string; readonly report: string };
  readonly pressNotice: string;
  readonly demoInvitation: { readonly title: string; readonly text: string; readonly link: string };
  readonly demoWelcome: { readonly title: string; readonly text: string; readonly link: string };

  readonly change: {
    readonly more: (by: string, base: string, period: string) => string;
    readonly fewer: (by: string, base: string, period: string) => string;
    readonly same: (base: string, period: string) => string;
    readonly basis: Readonly<Record<'complete' | 'as-printed', string>>;
    readonly refused: Readonly<
      Record<'inexact' | 'base-zero' | 'not-shown' | 'incomplete' | 'owed-differs', string>
    >;
  };
  readonly completeness: {
    readonly title: string;
    readonly pressUndetermined: string;
    /** The same as a sentence, at the head of the page. */
    readonly pressSentence: string;
    readonly undetermined: string;
    readonly complete: (received: string, expected: string) => string;
    readonly incomplete: (received: string, expected: string) => string;
    /** What is to be said of the returns that came, in brackets. */
    readonly ofWhich: (parts: string) => string;
    /** Between two of these parts. */
    readonly and: string;
    readonly nil: (nil: string) => string;
    readonly late: (late: string) => string;
    readonly missing: (missing: string) => string;
  };

  /** A name and what it names, with the colon of the language. */
  readonly labelled: (label: string, text: string) => string;
  readonly onThisPage: string;
  readonly documentNo: (number: string) => string;
  readonly releasedOn: (date: string) => string;
  /** The same of a compilation, which nobody released. */
  readonly compiledOn: (date: string) => string;
  readonly version: (number: string) => string;
  readonly figures: string;
  readonly highlights: string;
  /** From a highlight to the figure that it speaks of. */
  readonly toFigure: string;
  readonly mustKnow: string;
  readonly exceptions: string;
  readonly acknowledged: string;
  readonly chart: string;
  readonly tables: string;
  readonly whoReported: string;
  readonly groupReports: string;
  readonly meetingsNotHeld: string;
  readonly attended: string;
  readonly evidence: {
    readonly title: string;
    readonly agree: string;
    readonly differ: (count: string, open: string) => string;
    readonly ownReturns: string;
    readonly gathered: Readonly<
      Record<
        'agreed' | 'disagreed' | 'no-response' | 'pending' | 'not-sent',
        (count: string) => string
      >
    >;
  };
  readonly approval: string;
  readonly revision: {
    readonly title: string;
    readonly kind: Readonly<Record<'scheduled' | 'correction', string>>;
    readonly figure: string;
    readonly before: string;
    readonly now: string;
    readonly noFigure: string;
    readonly noSentence: string;
    readonly sentences: string;
    readonly ofReport: string;
    readonly absent: string;
  };
  readonly versions: string;
  readonly cite: {
    readonly title: string;
    readonly text: (parts: string) => string;
    readonly permalink: string;
    readonly superseded: (version: string) => string;
  };
  /** A version on paper. */
  readonly print: {
    /** To the page that is nothing but the document. */
    readonly view: string;
    readonly pdf: string;
    readonly hint: string;
    /** From there back to the page of the version. */
    readonly back: string;
    readonly sheet: (number: string, of: string) => string;
  };
  readonly sources: string;
  readonly source: string;
  readonly manySources: (count: string) => string;
  /** Before the sources that give the same count again. */
  readonly corroborated: string;
  readonly yearInferred: string;
  /** The same beside the title of a report. */
  readonly yearInferredMark: string;
  readonly definition: string;
  readonly countingRule: string;
  /** The same where the figure is a newspaper's, which may have counted otherwise. */
  readonly countingRuleOfPress: string;
  readonly smallCounts: string;
  readonly verification: Readonly<Record<'as-printed' | 'as-received' | 'verified', string>>;
  readonly onlyKhmer: string;

  readonly table: {
    readonly place: string;
    readonly total: string;
    readonly unit: (unit: string) => string;
    readonly atLeast: string;
    readonly scroll: string;
  };
  readonly withheld: {
    /** At the foot of a table: so many cells of so many. */
    readonly cells: (withheld: string, cells: string) => string;
    /** Why what is shown does not add up to its total. */
    readonly sums: string;
    /** The heading of the methodology that tells more, word for word: a link leads to it. */
    readonly method: string;
  };
  readonly strata: {
    readonly caption: string;
    readonly stratum: string;
    readonly expected: string;
    readonly received: string;
    readonly nil: string;
    readonly late: string;
    readonly missing: string;
    readonly status: string;
    readonly notes: string;
  };
  readonly section: {
    readonly result: string;
    readonly challenge: string;
    readonly request: string;
    readonly none: string;
    readonly notStated: string;
    readonly noMeeting: string;
    readonly noResult: string;
    readonly targets: string;
    readonly planned: (quantity: string) => string;
    readonly reached: string;
    readonly notReached: string;
    readonly ofPlan: (share: string) => string;
    readonly answeredBy: string;
    readonly carriedOver: (semester: string) => string;
    readonly state: string;
  };
  readonly steps: Readonly<Record<string, string>>;
  readonly noApproval: string;
  /** How a release was sealed, on its page. */
  readonly trail: {
    readonly signed: (persons: string) => string;
    readonly compiled: string;
    readonly fingerprint: string;
    readonly check: string;
    readonly files: string;
  };
  /** What stands in the place of a report that was withdrawn. */
  readonly withdrawn: {
    readonly mark: string;
    readonly versions: (versions: string, date: string) => string;
    readonly notice: (version: string) => string;
    readonly cause: Readonly<Record<'error' | 'disclosure', string>>;
    readonly reason: string;
    readonly nothing: string;
    readonly stands: (version: string) => string;
    /** On a report that compares with one that was withdrawn. */
    readonly base: (semesters: string) => string;
  };

  readonly charts: {
    readonly comparison: (indicator: string, now: string, base: string) => string;
    readonly parts: (indicator: string, now: string) => string;
    readonly months: (indicator: string, semester: string) => string;
    readonly monthsFinding: (
      total: string,
      unit: string,
      missing: string,
      expected: string,
    ) => string;
    readonly monthsComplete: (total: string, unit: string) => string;
    readonly finding: (part: string, change: string) => string;
    readonly notGiven: string;
    readonly sameInTable: string;
    readonly sameInWords: string;
  };

  /** The activities of a plan over its years, as a chart and as a table. */
  readonly timeline: {
    readonly asTable: string;
    readonly activity: string;
    readonly firstMonth: string;
    readonly lastMonth: string;
    readonly decision: string;
    readonly target: string;
    readonly targets: string;
    readonly lastReport: string;
    /** In place of a first or a last month. */
    readonly undated: string;
  };

  readonly provenance: {
    /** The page of an indicator in one report. */
    readonly title: (indicator: string, semester: string) => string;
    readonly intro: string;
    readonly sections: Readonly<Record<'country' | 'places' | 'months' | 'compared', string>>;
    readonly figure: string;
    readonly number: string;
    readonly returns: string;
    readonly sources: string;
    readonly sourcesNote: string;
    readonly total: string;
    readonly matched: (semester: string) => string;
    readonly period: string;
    readonly approval: string;
    readonly approvedBy: (role: string, date: string) => string;
    readonly link: string;
    readonly alike: string;
  };
  readonly indicatorPage: {
    readonly all: string;
    readonly counted: string;
    readonly unit: string;
    readonly owner: string;
    readonly expectedFrom: string;
    readonly nobodyAsked: string;
    readonly series: string;
    readonly seriesOf: (indicator: string, from: string, to: string) => string;
    readonly latest: (number: string, semester: string) => string;
    readonly notPublished: string;
    readonly borrowed: string;
    readonly breaks: Readonly<
      Record<'definition' | 'counting-rule' | 'unit' | 'reporters', string>
    >;
    readonly breakMark: string;
    readonly semester: string;
    readonly change: string;
    readonly likeForLikeNote: string;
    readonly parts: (semester: string) => string;
    readonly partsFinding: (parts: string) => string;
    readonly partsOf: (indicator: string, semester: string) => string;
    readonly whereFrom: string;
    readonly inReport: (semester: string) => string;
    readonly whoReported: string;
    readonly noReturnsBehind: string;
  };
  readonly provincePage: {
    readonly tapNumber: string;
    readonly largest: (place: string, number: string) => string;
    readonly all: string;
    readonly intro: string;
    readonly noData: string;
    readonly choose: string;
    readonly others: string;
    readonly tiles: (indicator: string, semester: string) => string;
    readonly steps: (from: string, to: string) => string;
    readonly figures: string;
    readonly months: (indicator: string) => string;
    readonly gaps: string;
    readonly noGaps: string;
    readonly gap: (indicator: string, returns: string, months: string) => string;
    readonly notShown: string;
  };
  readonly reportingPage: {
    readonly intro: string;
    readonly noReturns: string;
    readonly heat: string;
    readonly heatFinding: (came: string, owed: string) => string;
    readonly came: string;
    /** What the colour of a cell says, in light and in dark alike. */
    readonly heatKey: string;
    readonly cell: (came: string, owed: string) => string;
    readonly late: (count: string) => string;
    readonly byIndicator: string;
    readonly none: string;
  };
  readonly comparePage: {
    readonly change: string;
    readonly title: (later: string, earlier: string) => string;
    readonly intro: string;
    readonly others: string;
    readonly nothing: string;
    readonly oneOnly: string;
    readonly broken: (how: string) => string;
    readonly among: (change: string) => string;
  };

  readonly planPage: PlanWords;
  readonly search: SearchWords;
  readonly data: DataWords;

  /** The page on which a downloaded file is checked. */
  readonly check: {
    readonly intro: string;
    readonly needsScript: string;
    readonly pick: string;
    readonly files: string;
    readonly folder: string;
    readonly drop: string;
    readonly result: string;
    readonly limits: { readonly title: string; readonly text: readonly string[] };
    readonly root: string;
    readonly terminal: { readonly title: string; readonly text: string };
    readonly register: string;
    readonly signers: string;
    readonly plan: (years: string) => string;
    readonly nameOf: (what: string, version: string) => string;
    readonly approvedBy: (role: string, signer: string, day: string) => string;
    /** The same of a compilation, which nobody approved. */
    readonly sealedBy: (signer: string, day: string) => string;
    /** What the script says. */
    readonly said: {
      readonly ready: (releases: string) => string;
      readonly notReady: string;
      readonly unable: string;
      readonly busy: string;
      readonly signs: Readonly<Record<'good' | 'bad' | 'unknown', string>>;
      readonly file: (file: string, name: string, release: string) => string;
      readonly unknownFile: (file: string) => string;
      readonly otherBytes: string;
      readonly moreUnknown: (count: string) => string;
      readonly release: (release: string, count: string) => string;
      readonly releaseDiffers: (release: string) => string;
      readonly tree: (count: string) => string;
      readonly treeLacks: (count: string) => string;
      readonly treeDiffers: string;
      readonly withdrawn: string;
      readonly nothing: string;
    };
  };

  readonly pageMissing: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly link: string };
}
