import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Month } from '../kernel/month.ts';
import type { Semester } from '../kernel/semester.ts';

/** One count that somebody owed for one month: the finest that there is. */
export interface CountedLeaf {
  readonly reporter: string;
  readonly month: Month;
  /** Empty for the total; otherwise one code for each dimension, `{"sex": "female"}`. */
  readonly split: Readonly<Record<string, string>>;
  /** What was counted for certain, in the unit of the indicator; 0 of a nil and of silence. */
  readonly count: number;
  /** What was counted only "about", besides: it is in figures that say "about", and in no other. */
  readonly about: number;
  /**
   * `data`: a count came, if not from its reporter then from elsewhere. `nil`: it was confirmed that
   * there was none. `silent`: nothing came, or an answer that leaves this split out.
   */
  readonly state: 'data' | 'nil' | 'silent';
}

/** What is compared like for like: the reporters and months that answered exactly in both semesters. */
export interface MatchedLeaves {
  readonly split: CountedLeaf['split'];
  /** The other semester. */
  readonly with: Semester;
  /** Those whose counts are in the subtotal. */
  readonly among: readonly { readonly reporter: string; readonly month: Month }[];
}

/** What is said of a figure elsewhere than in its report: that it lies between two counts. */
export interface SaidBound {
  /** Who says it, as findings name it; unique. */
  readonly name: string;
  readonly at: Figure['at'];
  readonly least: number;
  /** `Infinity` where nothing bounds it. */
  readonly greatest: number;
}

/**
 * A release, or what is to be one, with what was counted behind its figures: of its own semester and
 * of the year before, each as it stood when it was released.
 */
export interface CountedRelease {
  /** As findings name it: `2022-S1 v1`. */
  readonly name: string;
  readonly semester: Semester;
  /** Whether readers have it already; else it is to be made, and its figures are raw. */
  readonly isPublic: boolean;
  readonly figures: readonly Figure[];
  /** Of a compilation that is public, the same figures as newspapers printed them, none withheld. */
  readonly printed?: readonly Figure[];
  /** What others publish of its figures, such as the progress of a plan; none where left out. */
  readonly bounds?: readonly SaidBound[];
  /** None of a compilation: of what newspapers print nobody knows the parts. */
  readonly counted: readonly CountedLeaves[];
}

/** Everything that was counted of one indicator for one semester, as it stood on a day. */
export interface CountedIndicator {
  readonly addition: Indicator['addition'];
  /** Each reporter, month and part once; what was not owed is not there. */
  readonly leaves: readonly CountedLeaf[];
  /** The months that stand for the semester: all of them, or of a level the last that was owed. */
  readonly monthsBehind: (split: CountedLeaf['split']) => readonly Month[];
  readonly matched: readonly MatchedLeaves[];
}

/**
 * What was counted for one semester as it stood on a day, leaf by leaf: what whoever protects a
 * release, and whoever audits it, must know besides its figures. It is raw, and stays inside.
 */
export interface CountedLeaves {
  readonly semester: Semester;
  readonly asOf: CalendarDate;
  /** Undefined of an indicator that was not collected. */
  readonly of: (indicator: string) => CountedIndicator | undefined;
  /** The reporters behind each place that is no reporter: zones, and the country. */
  readonly groupings: readonly { readonly id: string; readonly members: ReadonlySet<string> }[];
}
