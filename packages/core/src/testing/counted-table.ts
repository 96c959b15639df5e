import type {
  CountedIndicator,
  CountedLeaf,
  CountedRelease,
} from '../disclosure/counted-leaves.ts';
import type { Figure } from '../figure/figure.ts';
import type { Month } from '../kernel/month.ts';
import { day, month, semester } from './brands.ts';
import { makeFigure } from './make-figure.ts';

/** So many of each sex: `[12, 3]`; `nil`; or `silent`. */
export type SexCounts = readonly [female: number, male: number] | 'nil' | 'silent';

/** What tables of counts are published of. */
export interface TableOptions {
  readonly name?: string;
  readonly isPublic?: boolean;
  readonly asOf?: string;
  /** Which figures, by place and split: all where left out. */
  readonly prints?: (figure: Figure) => boolean;
  /** Groups of places that are printed as well. */
  readonly zones?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A release of victims by place and sex, of one month, which is the only one of its semester: what was
 * counted, and all figures of the table.
 */
export function countedTable(
  rows: Readonly<Record<string, SexCounts>>,
  options: TableOptions = {},
): CountedRelease {
  const { name = '', isPublic = false, asOf = '2017-07-11', prints = () => true } = options;
  const places = Object.keys(rows);
  const groupings = [
    ...Object.entries(options.zones ?? {}).map(([id, members]) => ({
      id,
      members: new Set(members),
    })),
    { id: 'xs', members: new Set(places) },
  ];
  const january = month('2017-01');
  const leaves = Object.entries(rows).flatMap(([place, counts]) =>
    leavesOf(place, counts, january),
  );
  const counted: CountedIndicator = {
    addition: 'sum',
    leaves,
    monthsBehind: () => [january],
    matched: [],
  };
  const splits = [{}, { sex: 'female' }, { sex: 'male' }];
  const membersOf = (place: string) =>
    groupings.find(({ id }) => id === place)?.members ?? new Set([place]);
  const figures = [...places, ...groupings.map(({ id }) => id)].flatMap((place) =>
    splits.flatMap((split): readonly Figure[] => {
      const key = JSON.stringify(split);
      const behind = leaves.filter(
        (leaf) => membersOf(place).has(leaf.reporter) && JSON.stringify(leaf.split) === key,
      );
      const came = behind.filter(({ state }) => state === 'data');
      const n = came.reduce((sum, { count }) => sum + count, 0);
      return came.length === 0 ? [] : [makeFigure(n, { place, split })];
    }),
  );
  return {
    name,
    semester: semester('2017-S1'),
    isPublic,
    figures: figures.filter(prints),
    counted: [
      {
        semester: semester('2017-S1'),
        asOf: day(asOf),
        groupings,
        of: (indicator) => (indicator === 'victims' ? counted : undefined),
      },
    ],
  };
}

function leavesOf(reporter: string, counts: SexCounts, at: Month): readonly CountedLeaf[] {
  const state = typeof counts === 'string' ? counts : 'data';
  const [female, male] = typeof counts === 'string' ? [0, 0] : counts;
  const leaf = (split: CountedLeaf['split'], count: number): CountedLeaf => ({
    reporter,
    month: at,
    split,
    count,
    about: 0,
    state,
  });
  return [leaf({}, female + male), leaf({ sex: 'female' }, female), leaf({ sex: 'male' }, male)];
}
