import type { Month, PlanDecision, Semester } from '@chhamas/core/published';

/** The activities of a plan over its years. */
export interface Timeline {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The last month that a report tells of; absent where no report does. */
  readonly lastReported?: Month | undefined;
  /** What is printed in place of a bar where a first or a last month is not known. */
  readonly undated: string;
  readonly groups: readonly TimelineGroup[];
}

/** The activities under one strategy. */
export interface TimelineGroup {
  /** Broken into lines where it is longer than the picture is wide. */
  readonly name: string;
  readonly bars: readonly TimelineBar[];
}

/** One activity: from its first to its last month. */
export interface TimelineBar {
  /** Its number: `5`. */
  readonly label: string;
  readonly decision: PlanDecision;
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
  readonly targets: readonly TimelineDot[];
}

/** What became of one target, in the semester for which it was planned. */
export interface TimelineDot {
  readonly semester: Semester;
  readonly outcome: 'reached' | 'late' | 'not-reached' | 'cannot-be-assessed';
}
