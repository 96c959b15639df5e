import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../figure/figure.ts';
import { indicatorId, semester } from '../../testing/brands.ts';
import type { Held } from '../../testing/disclosure/list-attack.ts';
import { canDiffer, leavesOf } from '../../testing/disclosure/list-attack.ts';
import type { SmallSemester, Spot } from '../../testing/disclosure/small-semesters.ts';
import {
  smallRelease,
  smallSemesters,
  spotPlaces,
} from '../../testing/disclosure/small-semesters.ts';
import { solver } from '../../testing/solver.ts';
import type { CountedRelease } from '../counted-leaves.ts';
import { DisclosurePolicy } from '../policy.ts';
import { protectFigures } from '../protect-figures.ts';
import { auditReleases } from './audit-releases.ts';

const policy = DisclosurePolicy.parse({ schema: 1, threshold: 3, text: { km: 'ក' } });
const indicators = [{ id: indicatorId('victims'), unit: 'person' as const }];
const context = { policy, indicators, country: 'xs', semester: semester('2017-S1') };

const truthOf = ({ spots }: SmallSemester) =>
  spots.flatMap((spot) => (typeof spot === 'string' ? [0, 0] : spot));

/** The sums that nobody may know: what is withheld, and every small count of a province and month. */
function secretsOf(
  truth: readonly number[],
  { spots, figures }: Held,
): readonly (readonly number[])[] {
  const withheld = figures
    .filter(({ cell }) => cell.status === 'withheld')
    .map(({ at }) => leavesOf(at, spots));
  const leaves = spotPlaces.flatMap((_, spot) => [
    [2 * spot, 2 * spot + 1],
    [2 * spot],
    [2 * spot + 1],
  ]);
  const isSmall = (those: readonly number[]) => {
    const sum = those.reduce((total, leaf) => total + (truth[leaf] ?? 0), 0);
    return sum >= 1 && sum < 3 && those.every((leaf) => typeof spots[leaf >> 1] !== 'string');
  };
  return [...withheld, ...leaves.filter(isSmall)];
}

const foundOut = (truth: readonly number[], held: readonly Held[]) =>
  held
    .flatMap((each) => secretsOf(truth, each))
    .filter((secret) => canDiffer(truth, held, secret) === 'no');

const asPublic = (release: CountedRelease, figures: readonly Figure[]): CountedRelease => ({
  ...release,
  isPublic: true,
  figures,
});

test('R-53 what is published of small semesters, and again when late returns came, passes the audit and a list of all tables', () => {
  let versions = 0;
  fc.assert(
    fc.property(
      smallSemesters,
      fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
      (whole, late) => {
        const truth = truthOf(whole);
        const before: readonly Spot[] = whole.spots.map((spot, index) =>
          late.includes(index) ? 'silent' : spot,
        );
        const first = smallRelease({ ...whole, spots: before }, '2017-07-11', '2017-S1 v1');
        const one = protectFigures(first, [], context, solver);
        if (one.exposed.length > 0) return;
        const v1 = asPublic(first, one.figures);
        expect(auditReleases([v1], context, solver).exposures).toEqual([]);
        const held = [{ spots: before, figures: one.figures }];
        expect(foundOut(truth, held)).toEqual([]);

        const second = smallRelease(whole, '2017-08-01', '2017-S1 v2');
        const two = protectFigures(second, [v1], context, solver);
        if (two.exposed.length > 0) return;
        const v2 = { ...second, figures: two.figures };
        expect(auditReleases([v2, v1], context, solver).exposures).toEqual([]);
        expect(foundOut(truth, [...held, { spots: whole.spots, figures: two.figures }])).toEqual(
          [],
        );
        versions += 1;
      },
    ),
    { numRuns: 50, seed: 53 },
  );
  expect(versions).toBeGreaterThan(20);
}, 120_000);

test('R-53 the audit refuses whatever a list of all tables finds out', () => {
  let refused = 0;
  fc.assert(
    fc.property(smallSemesters, (whole) => {
      const truth = truthOf(whole);
      const raw = smallRelease(whole, '2017-07-11', '2017-S1 v1');
      // Only what is small is withheld, and nothing that would give it away.
      const figures = raw.figures.map((figure): Figure => {
        const { cell } = figure;
        const n = cell.status === 'shown' && cell.quantity.kind === 'exact' ? cell.quantity.n : 0;
        return n >= 1 && n < 3 ? { ...figure, cell: { status: 'withheld' } } : figure;
      });
      const { exposures } = auditReleases([asPublic(raw, figures)], context, solver);
      if (foundOut(truth, [{ spots: whole.spots, figures }]).length === 0) return;
      refused += 1;
      expect(exposures).not.toEqual([]);
    }),
    { numRuns: 60, seed: 54 },
  );
  expect(refused).toBeGreaterThan(10);
}, 120_000);
