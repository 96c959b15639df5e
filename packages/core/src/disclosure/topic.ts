import type { Figure, FigureAt } from '../figure/figure.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import { semesterOf } from '../kernel/semester.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { CountedIndicator, CountedLeaves, CountedRelease } from './counted-leaves.ts';

/** All that releases say of one indicator in one semester: numbers that can be subtracted. */
export interface Topic {
  readonly indicator: string;
  /** The semester, or the two days of an article: `2022-01-01/2022-03-31`. */
  readonly period: string;
  /** In the order in which their counts were made, the one that is to be last. */
  readonly speakers: readonly Speaker[];
}

/** What one release says in a topic, and what was counted behind it. */
export interface Speaker {
  readonly name: string;
  readonly isPublic: boolean;
  readonly figures: readonly Figure[];
  /** All numbers that newspapers had printed until then, the last of each figure. */
  readonly printed: readonly Figure[];
  /** Undefined where nobody knows the parts, or the indicator was not collected. */
  readonly counted: CountedIndicator | undefined;
  readonly groupings: CountedLeaves['groupings'];
  /** The day on which was counted. */
  readonly asOf: string;
}

/** The topics of releases, in one order whatever theirs. */
export function topicsOf(releases: readonly CountedRelease[]): readonly Topic[] {
  const said = releases.flatMap((release) =>
    release.figures.map((figure) => ({ release, figure, period: periodOf(figure.at) })),
  );
  const byTopic = groupBy(said, ({ figure, period }) => `${figure.at.indicator} ${period}`);
  return [...byTopic.keys()].toSorted().flatMap((key) => {
    const inTopic = byTopic.get(key) ?? [];
    const [first] = inTopic;
    if (first === undefined) return [];
    const { period } = first;
    const { indicator } = first.figure.at;
    const speakers = Array.from(
      groupBy(inTopic, ({ release }) => release),
      ([release, each]): Speaker => {
        const counted = release.counted.find(({ semester }) => semester === period);
        return {
          name: release.name,
          isPublic: release.isPublic,
          figures: each.map(({ figure }) => figure).toSorted(inOrderOfPlace),
          printed: (release.printed ?? release.figures).filter(
            ({ at }) => at.indicator === indicator && periodOf(at) === period,
          ),
          counted: counted?.of(indicator),
          groupings: counted?.groupings ?? [],
          asOf: counted?.asOf ?? '',
        };
      },
    );
    const orderOf = ({ isPublic, asOf, name }: Speaker) =>
      `${asOf || '9999'} ${isPublic ? 0 : 1} ${name}`;
    const inOrder = speakers.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    return [{ indicator, period, speakers: withWhatWasPrintedBefore(inOrder) }];
  });
}

/** What was printed once can be laid beside whatever is printed later. */
function withWhatWasPrintedBefore(speakers: readonly Speaker[]): readonly Speaker[] {
  const known = new Map<string, Figure>();
  return speakers.map((speaker) => {
    for (const figure of speaker.printed) known.set(writeStableJson(figure.at), figure);
    return { ...speaker, printed: [...known.values()].toSorted(inOrderOfPlace) };
  });
}

function inOrderOfPlace(a: Figure, b: Figure): number {
  return compareText(writeStableJson(a.at), writeStableJson(b.at));
}

function periodOf({ period }: FigureAt): string {
  if ('semester' in period) return period.semester;
  return 'month' in period ? semesterOf(period.month) : `${period.from}/${period.to}`;
}
