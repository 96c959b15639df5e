import fc from 'fast-check';
import type {
  CountedIndicator,
  CountedLeaf,
  CountedRelease,
} from '../../disclosure/counted-leaves.ts';
import type { Figure } from '../../figure/figure.ts';
import { day, month, semester } from '../brands.ts';
import { makeFigure } from '../make-figure.ts';

/** One province and month: so many women and men, that there was none, or nothing yet. */
export type Spot = readonly [female: number, male: number] | 'nil' | 'silent';

/** Three provinces over two months, spot by spot, and what is printed of them. */
export interface SmallSemester {
  readonly spots: readonly Spot[];
  /** Which kinds of figures: place and time, and how they are split. */
  readonly prints: readonly string[];
}

export const places = ['p-1', 'p-2', 'p-3'] as const;
const months = [month('2017-01'), month('2017-02')];
const splits = [{}, { sex: 'female' }, { sex: 'male' }] as const;

/** The province and month of each spot. */
export const spotPlaces = places.flatMap((reporter) => months.map((at) => ({ reporter, at })));

const kinds = ['country whole', 'country month', 'place whole', 'place month'].flatMap((reach) =>
  ['total', 'female', 'male'].map((part) => `${reach} ${part}`),
);
const count = fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 0, max: 6 }));

/** Semesters at random; a part of the spots may come later. */
export const smallSemesters: fc.Arbitrary<SmallSemester> = fc.record({
  spots: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(count, count) },
      { weight: 1, arbitrary: fc.constantFrom('nil' as const, 'silent' as const) },
    ),
    { minLength: spotPlaces.length, maxLength: spotPlaces.length },
  ),
  prints: fc.subarray(kinds, { minLength: 3 }),
});

/** What is to be published of a semester as it stood on a day, raw. */
export function smallRelease(
  { spots, prints }: SmallSemester,
  asOf: string,
  name: string,
): CountedRelease {
  const leaves = spotPlaces.flatMap(({ reporter, at }, index): readonly CountedLeaf[] => {
    const spot = spots[index] ?? 'silent';
    const [female, male] = typeof spot === 'string' ? [0, 0] : spot;
    const state = typeof spot === 'string' ? spot : 'data';
    const leaf = { reporter, month: at, about: 0, state } as const;
    return splits.map((split, part) => ({
      ...leaf,
      split,
      count: [female + male, female, male][part] ?? 0,
    }));
  });
  const counted: CountedIndicator = {
    addition: 'sum',
    leaves,
    monthsBehind: () => months,
    matched: [],
  };
  const own = semester('2017-S1');
  const figures = ['xs', ...places].flatMap((place) =>
    [undefined, ...months].flatMap((at) =>
      splits.flatMap((split): readonly Figure[] => {
        const part = 'sex' in split ? split.sex : 'total';
        const reach = `${place === 'xs' ? 'country' : 'place'} ${at === undefined ? 'whole' : 'month'}`;
        const behind = leaves.filter(
          (leaf) =>
            leaf.state === 'data' &&
            (place === 'xs' || leaf.reporter === place) &&
            (at === undefined || leaf.month === at) &&
            (leaf.split['sex'] ?? 'total') === part,
        );
        if (!prints.includes(`${reach} ${part}`) || behind.length === 0) return [];
        const n = behind.reduce((sum, each) => sum + each.count, 0);
        const period = at === undefined ? { semester: own } : { month: at };
        return [makeFigure(n, { place, split, period })];
      }),
    ),
  );
  const members = new Set<string>(places);
  return {
    name,
    semester: own,
    isPublic: false,
    figures,
    counted: [
      {
        semester: own,
        asOf: day(asOf),
        groupings: [{ id: 'xs', members }],
        of: (indicator) => (indicator === 'victims' ? counted : undefined),
      },
    ],
  };
}
