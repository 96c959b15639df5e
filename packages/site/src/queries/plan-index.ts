import { khmerDigitsOf } from '@chhamas/core/language';
import type { Language, PublishedActivity, PublishedPlan } from '@chhamas/core/published';
import { textIn } from '@chhamas/core/published';
import { wordsIn } from '../text/words-in.ts';

/** One way to look activities up, with an anchor for each heading. */
export interface PlanIndex {
  readonly id: 'by-group' | 'by-year' | 'by-decision';
  readonly title: string;
  readonly entries: readonly {
    /** `group-prevention`, `year-2022`, `decision-cut`. */
    readonly id: string;
    readonly title: string;
    readonly activities: readonly PublishedActivity[];
  }[];
}

const decisions = ['push', 'continue', 'new', 'cut'] as const;

/** The activities of a plan by group, by year and by decision; what has none is not listed. */
export function planIndex(plan: PublishedPlan, language: Language): readonly PlanIndex[] {
  const words = wordsIn(language).planPage;
  const { activities, groups } = plan;
  const [first = 0, last = first] = plan.id.split('-').map(Number);
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const digits = (year: string) => (language === 'km' ? khmerDigitsOf(year) : year);
  const untimed = activities.filter(({ from, to }) => from === undefined || to === undefined);
  const all: readonly PlanIndex[] = [
    {
      id: 'by-group',
      title: words.byGroup,
      entries: groups.map(({ id, name }) => ({
        id: `group-${id}`,
        title: textIn(name, language).text,
        activities: activities.filter(({ group }) => group === id),
      })),
    },
    {
      id: 'by-year',
      title: words.byYear,
      entries: [
        ...years.map((year) => ({
          id: `year-${year}`,
          title: digits(year),
          activities: activities.filter((each) => isIn(each, year)),
        })),
        { id: 'year-none', title: words.untimedYear, activities: untimed },
      ],
    },
    {
      id: 'by-decision',
      title: words.byDecision,
      entries: decisions.map((decision) => ({
        id: `decision-${decision}`,
        title: words.decided[decision],
        activities: activities.filter((each) => each.decision === decision),
      })),
    },
  ];
  return all.map(({ entries, ...index }) => ({
    ...index,
    entries: entries.filter((entry) => entry.activities.length > 0),
  }));
}

function isIn({ from, to }: PublishedActivity, year: string): boolean {
  return (
    from !== undefined && to !== undefined && from.slice(0, 4) <= year && year <= to.slice(0, 4)
  );
}
