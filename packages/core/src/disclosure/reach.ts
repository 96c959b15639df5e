import type { Figure, FigureAt } from '../figure/figure.ts';
import { numberIn } from './number-in.ts';
import { splitKeyOf } from './split-key.ts';
import type { Speaker } from './topic.ts';

/** A count where it stands: one reporter and time, and its split. */
export interface Leaf {
  readonly count: number;
  readonly about: number;
  /** Whether a number came at all. */
  readonly isCounted: boolean;
}

/** What was counted behind the figures of one release in a topic. */
export interface Evidence {
  /** Leaves by split and then by spot: a reporter and a time. */
  readonly leaves: ReadonlyMap<string, ReadonlyMap<string, Leaf>>;
  /** The spots that a figure adds up; undefined where it adds nothing up. */
  readonly spotsOf: (at: FigureAt) => readonly string[] | undefined;
  /** Whether readers know of each answer that it came. */
  readonly areAnswersKnown: boolean;
}

/** What stands behind figures: what was counted, or what newspapers printed. */
export function evidenceOf(speaker: Speaker): Evidence {
  return speaker.counted === undefined ? printed(speaker) : counted(speaker, speaker.counted);
}

function counted(
  { groupings }: Speaker,
  { leaves, monthsBehind, matched, addition }: NonNullable<Speaker['counted']>,
): Evidence {
  const bySplit = new Map<string, Map<string, Leaf>>();
  const reporters = new Set<string>();
  for (const { reporter, month, split, count, about, state } of leaves) {
    const key = splitKeyOf(split);
    const bySpot = bySplit.get(key) ?? new Map<string, Leaf>();
    bySplit.set(key, bySpot);
    bySpot.set(spot(reporter, month), { count, about, isCounted: state === 'data' });
    reporters.add(reporter);
  }
  const membersOf = new Map(groupings.map(({ id, members }) => [id, [...members]]));
  return {
    leaves: bySplit,
    areAnswersKnown: true,
    spotsOf: ({ place, period, split, matched: other }) => {
      if ('semester' in period && addition === 'none') return undefined;
      const members = membersOf.get(place) ?? (reporters.has(place) ? [place] : []);
      const months = 'month' in period ? [period.month] : monthsBehind(split);
      const all = members.flatMap((reporter) => months.map((month) => spot(reporter, month)));
      if (other === undefined) return all;
      const key = splitKeyOf(split);
      const pairs = matched.find((each) => each.with === other && splitKeyOf(each.split) === key);
      const among = new Set(pairs?.among.map(({ reporter, month }) => spot(reporter, month)));
      return all.filter((each) => among.has(each));
    },
  };
}

/**
 * What newspapers printed, as if the country had reported it: each month that was printed, and what
 * is left of the semester beside them.
 */
function printed({ printed: figures }: Speaker): Evidence {
  const bySplit = new Map<string, Map<string, Leaf>>();
  const put = ({ at }: Figure, key: string, count: number) => {
    const split = splitKeyOf(at.split);
    const bySpot = bySplit.get(split) ?? new Map<string, Leaf>();
    bySplit.set(split, bySpot);
    bySpot.set(key, { count, about: 0, isCounted: true });
  };
  const monthsIn = ({ place, split, matched }: FigureAt) =>
    figures.filter(
      ({ at }) =>
        'month' in at.period &&
        at.place === place &&
        at.matched === matched &&
        splitKeyOf(at.split) === splitKeyOf(split),
    );
  const nameOf = ({ place, period, matched }: FigureAt) =>
    spot(
      place,
      [...('month' in period ? [period.month] : []), ...(matched ? [matched] : [])].join(' '),
    );
  const whole = new Set<string>();
  for (const figure of figures) {
    const { at } = figure;
    const parts = 'month' in at.period ? [] : monthsIn(at);
    const rest = numberIn(figure) - parts.reduce((sum, part) => sum + numberIn(part), 0);
    // Months that are more than their semester are no parts of it.
    if (rest < 0) whole.add(`${nameOf(at)} ${splitKeyOf(at.split)}`);
    put(figure, nameOf(at), rest < 0 ? numberIn(figure) : rest);
  }
  return {
    leaves: bySplit,
    areAnswersKnown: false,
    spotsOf: (at) =>
      'month' in at.period || whole.has(`${nameOf(at)} ${splitKeyOf(at.split)}`)
        ? [nameOf(at)]
        : [nameOf(at), ...monthsIn(at).map((part) => nameOf(part.at))],
  };
}

function spot(reporter: string, time: string): string {
  return time === '' ? reporter : `${reporter} ${time}`;
}
