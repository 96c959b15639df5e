import type { Figure, FigureAt } from '../../figure/figure.ts';
import { compareText } from '../../kernel/compare-text.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Semester } from '../../kernel/semester.ts';
import { semesterOf } from '../../kernel/semester.ts';
import type { CountedLeaves, CountedRelease, SaidBound } from '../counted-leaves.ts';
import { splitKeyOf } from '../split-key.ts';
import type { CountedTable } from './counted-spots.ts';
import { spotsCounted, spotsPrinted } from './counted-spots.ts';

/** What one release says of an indicator in a period, and what it was counted from. */
export interface Voice {
  /** The name of the release. */
  readonly release: string;
  /** Its own semester, after which it names its figures. */
  readonly semester: Semester;
  readonly isPublic: boolean;
  /** In one order, whatever theirs. */
  readonly figures: readonly Figure[];
  readonly table: CountedTable;
  /** What others say of its figures. */
  readonly bounds: readonly SaidBound[];
}

/** All that releases say of one indicator in one semester, which can be laid side by side. */
export interface PublishedTopic {
  readonly indicator: FigureAt['indicator'];
  /** The semester, or the two days of an article. */
  readonly period: string;
  /** In the order of the days on which they were counted, the one that is to be last. */
  readonly voices: readonly Voice[];
  /** The zones and the country, of any release. */
  readonly zones: ReadonlySet<string>;
}

/** The topics of releases of one kind, in one order whatever theirs. */
export function publishedTopics(releases: readonly CountedRelease[]): readonly PublishedTopic[] {
  const inTurn = releases.toSorted((a, b) => compareText(turnOf(a), turnOf(b)));
  const said = inTurn.flatMap((release) => release.figures.map((figure) => ({ release, figure })));
  const byTopic = groupBy(said, ({ figure: { at } }) => `${at.indicator} ${periodOf(at)}`);
  const inOrder = [...byTopic].toSorted(([a], [b]) => compareText(a, b));
  return inOrder.flatMap(([, inTopic]) =>
    inTopic.slice(0, 1).map(({ figure: { at } }) => topicOf(at.indicator, periodOf(at), inTopic)),
  );
}

interface Said {
  readonly release: CountedRelease;
  readonly figure: Figure;
}

/** @param said all of this indicator and period */
function topicOf(
  indicator: FigureAt['indicator'],
  period: string,
  said: readonly Said[],
): PublishedTopic {
  const speaking = Array.from(groupBy(said, ({ release }) => release)).map(([release, each]) => ({
    release,
    counted: release.counted.find(({ semester }) => semester === period),
    figures: each.map(({ figure }) => figure).toSorted(inOneOrder),
  }));
  const inOrder = speaking.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  const boundsIn = ({ bounds = [] }: CountedRelease) =>
    bounds.filter(({ at }) => at.indicator === indicator && periodOf(at) === period);
  const printed = new Map<string, Figure>();
  const voices = inOrder.map(({ release, counted, figures }): Voice => {
    const of = counted?.of(indicator);
    if (counted !== undefined && of !== undefined) {
      const table = spotsCounted(of, counted.groupings);
      return { ...nameOf(release), figures, table, bounds: boundsIn(release) };
    }
    // What newspapers have printed once stays beside whatever they print later.
    for (const figure of release.printed ?? figures) {
      if (figure.at.indicator !== indicator || periodOf(figure.at) !== period) continue;
      printed.set(keyOfPlace(figure.at), figure);
    }
    const all = [...printed.values()].toSorted(inOneOrder);
    return { ...nameOf(release), figures, table: spotsPrinted(all), bounds: boundsIn(release) };
  });
  const zones = new Set(
    speaking.flatMap(({ counted }) => (counted?.groupings ?? []).map(({ id }) => id)),
  );
  return { indicator, period, voices, zones };
}

/** Equal for figures that stand in the same place of their releases. */
export function keyOfPlace({ place, period, split, matched }: Place): string {
  const time =
    'month' in period ? period.month : 'semester' in period ? period.semester : period.from;
  return [place, time, matched ?? '', splitKeyOf(split)].join('|');
}

interface Place extends Pick<FigureAt, 'period' | 'split'> {
  readonly place: string;
  readonly matched?: string | undefined;
}

function nameOf({ name, semester, isPublic }: CountedRelease) {
  return { release: name, semester, isPublic };
}

function inOneOrder(a: Figure, b: Figure): number {
  return compareText(keyOfPlace(a.at), keyOfPlace(b.at));
}

function turnOf({ isPublic, name }: CountedRelease): string {
  return `${isPublic ? 0 : 1} ${name}`;
}

/** Sorting keeps the order of the releases where the day is the same. */
function dayOf({ counted }: { readonly counted: CountedLeaves | undefined }): string {
  return counted?.asOf ?? '9999';
}

function periodOf({ period }: Pick<FigureAt, 'period'>): string {
  if ('semester' in period) return period.semester;
  return 'month' in period ? semesterOf(period.month) : `${period.from}/${period.to}`;
}
