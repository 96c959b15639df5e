import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { PlaceId } from '../kernel/ids.ts';
import type { Semester } from '../kernel/semester.ts';
import type { DisclosurePolicy } from './policy.ts';
import { axesOfRefinement } from './refinement.ts';

/** What the rule must know besides the figures. */
export interface DisclosureContext {
  readonly policy: DisclosurePolicy;
  readonly indicators: readonly Indicator[];
  /** The place of which all others are parts. */
  readonly country: PlaceId;
  /** The semester of the report, for the names of the figures. */
  readonly semester: Semester;
}

/**
 * The figures as they may be published, or the reasons why they may not.
 *
 * Refuses all of them where a count of protected units lies from 1 to below the threshold, or where
 * such a count follows from one subtraction: a total less one of its published parts, or less all
 * of one kind. What an indicator that is not defined counts is not known, so it is protected.
 *
 * @returns every figure protected, or findings; never both
 * @source Handbook on Statistical Disclosure Control, chapter 5: threshold rule and differencing;
 * brief §10
 */
export function protectFigures(
  figures: readonly Figure[],
  context: DisclosureContext,
): { readonly figures?: readonly ProtectedFigure[]; readonly findings: readonly Finding[] } {
  const { policy, indicators } = context;
  const open = indicators.filter(({ unit }) => !policy.units.includes(unit)).map(({ id }) => id);
  const guarded = figures.filter(({ at }) => !open.includes(at.indicator));
  const findings = Array.from(groupBy(guarded, ({ at }) => at.indicator).values()).flatMap(
    (counted) => breachesIn(counted, context),
  );
  return findings.length > 0 ? { findings } : { figures: figures.map(mintProtected), findings };
}

interface Family {
  readonly whole: Figure;
  /** The published parts of the whole along the same axes. */
  readonly parts: readonly Figure[];
}

function breachesIn(figures: readonly Figure[], context: DisclosureContext): readonly Finding[] {
  const { policy, semester } = context;
  const isSmall = (count: number) => count >= 1 && count < policy.threshold;
  const write = (whole: Figure, less: readonly Figure[]) =>
    [whole, ...less].map(({ at }) => figureRefOf(at, semester)).join(' − ');
  const families = familiesOf(figures, context.country);

  const small = figures.filter((figure) => isSmall(countOf(figure)));
  const differences = families.flatMap(({ whole, parts }) =>
    // Less each part; and less all of them, which is the same where only one is published.
    [...parts.map((part) => [part]), ...(parts.length > 1 ? [parts] : [])]
      .map((less) => ({ whole, less, count: countOf(whole) - sumOf(less) }))
      .filter(({ count }) => isSmall(count)),
  );
  return [
    ...small.map((figure) => {
      const family = families.find(({ parts }) => parts.length > 1 && parts.includes(figure));
      const others = family?.parts.filter((part) => part !== figure) ?? [];
      return finding(
        'disclosure/small-count',
        figureRefOf(figure.at, semester),
        {},
        {
          count: countOf(figure),
          subtraction: family === undefined ? '' : write(family.whole, others),
        },
      );
    }),
    ...differences.map(({ whole, less, count }) =>
      finding(
        'disclosure/subtraction',
        figureRefOf(whole.at, semester),
        {},
        {
          count,
          subtraction: write(whole, less),
        },
      ),
    ),
  ];
}

function familiesOf(figures: readonly Figure[], country: PlaceId): readonly Family[] {
  return figures.flatMap((whole) => {
    const parts = figures.flatMap((figure) => {
      const axes = axesOfRefinement(figure.at, whole.at, country);
      return axes === undefined ? [] : [{ axes: axes.toSorted().join(' '), figure }];
    });
    const byAxes = groupBy(parts, ({ axes }) => axes);
    return Array.from(byAxes.values(), (family) => ({
      whole,
      parts: family.map(({ figure }) => figure),
    }));
  });
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + countOf(figure), 0);
}

/** What a reader would take a cell for: the number in it, and nothing for what is not a number. */
function countOf({ cell }: Figure): number {
  return cell.status === 'shown' && cell.quantity.kind !== 'unknown' ? cell.quantity.n : 0;
}
