import type { Figure } from '../../figure/figure.ts';
import type { Spot } from './small-semesters.ts';
import { spotPlaces } from './small-semesters.ts';

/** Some of the women and men of all spots, by number: `2 * spot`, and one more for the men. */
type Leaves = readonly number[];

/** What an attacker holds of one release. */
export interface Held {
  /** The spots of which a count had come by then: their completeness is public. */
  readonly spots: readonly Spot[];
  readonly figures: readonly Figure[];
}

/** Beyond this the list is given up: `unknown`. */
const mostTries = 60_000;

/**
 * Whether a sum can be anything but what it is, by trying table after table of whole numbers against
 * all that is printed: no solver, no equations, nothing of the engine or of the audit.
 *
 * @param truth women and men of every spot that ever came
 */
export function canDiffer(
  truth: readonly number[],
  held: readonly Held[],
  asked: Leaves,
): 'yes' | 'no' | 'unknown' {
  const sums = held.flatMap(({ spots, figures }) =>
    figures.flatMap(({ at, cell }) => {
      if (cell.status !== 'shown' || cell.quantity.kind === 'unknown') return [];
      return [{ leaves: leavesOf(at, spots), least: cell.quantity.n, most: cell.quantity.n }];
    }),
  );
  const open = [...truth.keys()].filter((leaf) =>
    held.some(({ spots }) => typeof spots[leaf >> 1] !== 'string'),
  );
  const answers = spotPlaces.flatMap((_, spot) => {
    const total = (truth[2 * spot] ?? 0) + (truth[2 * spot + 1] ?? 0);
    if (total === 0 || !open.includes(2 * spot)) return [];
    return [{ leaves: [2 * spot, 2 * spot + 1], least: 1, most: Infinity }];
  });
  const rules = [...sums, ...answers];
  const table = truth.map(() => 0);
  const isIn = open.map((leaf) => rules.filter(({ leaves }) => leaves.includes(leaf)));
  const isLast = open.map((_, place) =>
    rules.filter(({ leaves }) => leaves.every((each) => !open.slice(place + 1).includes(each))),
  );
  const sumOf = (leaves: Leaves) => leaves.reduce((sum, leaf) => sum + (table[leaf] ?? 0), 0);
  const is = asked.reduce((sum, leaf) => sum + (truth[leaf] ?? 0), 0);
  let tries = 0;
  const search = (place: number): boolean => {
    tries += 1;
    if (tries > mostTries) return false;
    const leaf = open[place];
    if (leaf === undefined) return sumOf(asked) !== is;
    const own = truth[leaf] ?? 0;
    // Near the truth first: what is open is mostly open there.
    for (const count of [own + 1, own - 1, own, own + 2, own - 2, ...range(own)]) {
      if (count < 0) continue;
      table[leaf] = count;
      const fits =
        isIn[place]?.every(({ leaves, most }) => sumOf(leaves) <= most) === true &&
        isLast[place]?.every(({ leaves, least }) => sumOf(leaves) >= least) === true;
      if (fits && search(place + 1)) return true;
      table[leaf] = 0;
    }
    return false;
  };
  if (search(0)) return 'yes';
  return tries > mostTries ? 'unknown' : 'no';
}

/** All other counts that matter in tables so small. */
function range(own: number): readonly number[] {
  return Array.from({ length: 20 }, (_, count) => count).filter(
    (count) => Math.abs(count - own) > 2,
  );
}

/** What a figure adds up. */
export function leavesOf({ place, period, split }: Figure['at'], spots: readonly Spot[]): Leaves {
  return spotPlaces.flatMap(({ reporter, at }, spot) => {
    if (typeof spots[spot] === 'string') return [];
    if (place !== 'xs' && place !== reporter) return [];
    if ('month' in period && period.month !== at) return [];
    const sexes = split['sex'] === undefined ? [0, 1] : [split['sex'] === 'female' ? 0 : 1];
    return sexes.map((sex) => 2 * spot + sex);
  });
}
