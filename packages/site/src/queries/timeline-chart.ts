import type {
  Language,
  LocalizedText,
  Month,
  PlanDecision,
  Semester,
  TargetAttainment,
} from '@chhamas/core/published';
import { monthsOf, textIn } from '@chhamas/core/published';
import type { TimelineSign } from '../charts/draw-timeline-key.ts';
import type { Timeline, TimelineDot } from '../charts/timeline.ts';
import { wordsIn } from '../text/words-in.ts';

/** The activities of a plan under their strategies, as its timeline and the table below it show them. */
export interface ActivityTimeline {
  /** The years of the plan: `2019-2023`. */
  readonly years: string;
  /** The semester of the last report that stands; absent where there is none. */
  readonly lastReport?: Semester | undefined;
  readonly strategies: readonly TimelineStrategy[];
}

/** One strategy. */
export interface TimelineStrategy {
  /** Its number in digits of the language: `2`. */
  readonly label: string;
  readonly name: LocalizedText;
  readonly activities: readonly TimelineActivity[];
}

/** One activity under it. */
export interface TimelineActivity {
  /** Its number in digits of the language: `5`. */
  readonly label: string;
  readonly text: LocalizedText;
  /** Its page; absent where it has none. */
  readonly href?: string | undefined;
  readonly decision: PlanDecision;
  /** Its first and its last month. */
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
  readonly targets: readonly TimelineTarget[];
}

/** What became of one of its targets; of one of which nothing is asked yet, or any more, there is no dot. */
export interface TimelineTarget extends Pick<TimelineDot, 'semester'> {
  readonly outcome: TargetAttainment;
  /** What is to be said of it besides its semester. */
  readonly text: string;
}

/** A timeline as it is drawn, and what its legend explains: what occurs in it, and nothing else. */
export function timelineChart(
  { years, lastReport, strategies }: ActivityTimeline,
  language: Language,
): { readonly timeline: Timeline; readonly signs: readonly TimelineSign[] } {
  const [firstYear = 0, lastYear = firstYear] = years.split('-').map(Number);
  const activities = strategies.flatMap((each) => each.activities);
  const occurring = new Set<TimelineSign>([
    ...activities
      .filter(({ from, to }) => from !== undefined && to !== undefined)
      .map(({ decision }) => decision),
    ...activities.flatMap((each) => dotsOf(each).map(({ outcome }) => outcome)),
    ...(lastReport === undefined ? [] : ['last-report' as const]),
  ]);
  return {
    timeline: {
      firstYear,
      lastYear,
      lastReported: lastReport && monthsOf(lastReport).at(-1),
      undated: wordsIn(language).timeline.undated,
      groups: strategies.map(({ label, name, activities: bars }) => ({
        name: `${label}. ${textIn(name, language).text}`,
        bars: bars.map((each) => ({ ...each, targets: dotsOf(each) })),
      })),
    },
    signs: signOrder.filter((sign) => occurring.has(sign)),
  };
}

function dotsOf({ targets }: TimelineActivity): readonly TimelineDot[] {
  return targets.flatMap(({ semester, outcome }) =>
    outcome === 'not-due' || outcome === 'no-longer-asked' ? [] : [{ semester, outcome }],
  );
}

const signOrder = [
  'push',
  'continue',
  'new',
  'cut',
  'reached',
  'late',
  'not-reached',
  'cannot-be-assessed',
  'last-report',
] as const;
