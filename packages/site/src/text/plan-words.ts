import type { ActivityChangeKind, PlanDecision } from '@chhamas/core/published';
import type { TargetAttainment, WhyNoShare, WhyNot } from '@chhamas/core/published';

/** The words of the pages of an action plan. */
export interface PlanWords {
  readonly title: (years: string) => string;
  readonly half: Readonly<Record<1 | 2, string>>;
  readonly intro: (activities: string, strategies: string, cut: string) => string;
  readonly superseded: (version: string) => string;
  readonly strategy: (number: string, name: string) => string;
  readonly strategyNumber: (number: string) => string;
  readonly objective: string;
  readonly noObjective: string;
  readonly activity: (number: string) => string;
  readonly lead: string;
  readonly bodies: string;
  readonly partners: string;
  readonly partnersNote: string;
  readonly alsoServes: string;
  readonly time: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly untimed: string;
  readonly decision: string;
  readonly decided: Readonly<Record<PlanDecision, string>>;
  readonly evidence: {
    readonly title: string;
    readonly figure: (semester: string) => string;
    readonly direction: (semester: string) => string;
    readonly gone: string;
  };
  readonly progress: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Beside an activity in a list. */
    readonly noTarget: string;
    readonly total: string;
    readonly totals: (targets: string, activities: string, without: string) => string;
    readonly overlap: string;
    readonly semester: string;
    readonly planned: string;
    readonly actual: string;
    readonly outcome: string;
    readonly behind: string;
    readonly attainment: Readonly<Record<TargetAttainment, string>>;
    readonly lateIn: (semester: string) => string;
    readonly count: (attainment: string, count: string) => string;
    readonly share: (share: string) => string;
    readonly noShare: Readonly<Record<WhyNoShare, string>>;
    readonly whyNot: Readonly<Record<WhyNot, string>>;
    readonly selfReported: string;
    readonly verified: string;
    readonly allSelfReported: string;
    readonly asOf: (semester: string) => string;
    readonly noReport: string;
  };
  readonly indicators: string;
  readonly noIndicator: string;
  readonly results: string;
  readonly noResults: string;
  readonly inReport: (group: string, semester: string) => string;
  readonly history: string;
  readonly unchanged: string;
  readonly notYet: string;
  readonly noLonger: string;
  /** On the page of an activity that the latest version has not. */
  readonly gone: (version: string) => string;
  /** A heading under which activities are listed, and how many they are. */
  readonly counted: (title: string, count: string) => string;
  readonly byGroup: string;
  readonly byYear: string;
  readonly byDecision: string;
  readonly untimedYear: string;
  /** What an item of a report is, one alone. */
  readonly item: Readonly<Record<'result' | 'challenge' | 'request', string>>;
  readonly answers: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly ledTo: string;
  };
  readonly road: {
    readonly title: string;
    readonly awaiting: (groups: string) => string;
    readonly revised: (role: string, date: string) => string;
    readonly comments: (accepted: string, declined: string) => string;
    readonly noComments: string;
    readonly feedback: string;
    readonly sentOn: (date: string) => string;
    readonly responses: (count: string) => string;
    readonly noResponse: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly finding: (planned: string, cut: string) => string;
    readonly target: (what: string, planned: string, actual: string, outcome: string) => string;
  };
  readonly changes: {
    readonly title: (later: string, earlier: string) => string;
    readonly link: string;
    readonly none: string;
    /** Why a version was made. */
    readonly revision: Readonly<Record<'scheduled' | 'correction', string>>;
    readonly kinds: Readonly<Record<ActivityChangeKind, string>>;
    readonly before: string;
    readonly now: string;
    readonly what: string;
    readonly absent: string;
    readonly signed: (groups: string) => string;
    /** What else of the plan changed, by its name in it. */
    readonly elsewhere: string;
    readonly parts: Readonly<Record<string, string>>;
    readonly fields: Readonly<Record<string, string>>;
  };
  readonly summary: {
    readonly title: (years: string) => string;
    readonly link: string;
    readonly print: string;
    readonly activities: string;
    readonly targets: string;
    readonly pushed: string;
    readonly cut: string;
    readonly full: string;
  };
  readonly data: {
    readonly plan: string;
    readonly progress: string;
    readonly changes: string;
  };
  readonly strategyPage: {
    /** From the plan to the page of a strategy. */
    readonly link: (strategy: string) => string;
    readonly activities: string;
    readonly figures: string;
  };
  /** On the pages of reports and indicators. */
  readonly serves: string;
  readonly answered: string;
  readonly ofIndicator: string;
  readonly other: string;
}
