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
import { countRead } from './count-read.ts';
import { familiesOf } from './families.ts';
import { isGuarded } from './is-guarded.ts';
import type { DisclosurePolicy } from './policy.ts';
import { isSmallCount } from './is-small-count.ts';
import { subtractionsIn } from './subtractions.ts';

/** What the rule must know besides the figures. */
export interface DisclosureContext {
  readonly policy: DisclosurePolicy;
  readonly indicators: readonly Indicator[];
  /** The place of which all others are parts. */
  readonly country: PlaceId;
  /** The semester of the report, for the names of the figures. */
  readonly semester: Semester;
  /** What other releases tell of the same semesters: not published anew, and subtracted all the same. */
  readonly beside?: readonly ProtectedFigure[];
}

/**
 * The figures as they may be published, or the reasons why they may not.
 *
 * Refuses all of them where a count of protected units lies from 1 to below the threshold, or where
 * such a count follows from one subtraction: a total less one of its published parts, or less all
 * of one kind, and either also less a subtotal that was compared like for like. What an indicator
 * that is not defined counts is not known, so it is protected.
 *
 * @returns every figure protected, or findings; never both
 * @source Handbook on Statistical Disclosure Control, chapter 5: threshold rule and differencing;
 * brief §10
 */
export function protectFigures(
  figures: readonly Figure[],
  context: DisclosureContext,
): { readonly figures?: readonly ProtectedFigure[]; readonly findings: readonly Finding[] } {
  const guarded = [...figures, ...(context.beside ?? [])].filter(isGuarded(context));
  const own = new Set(figures);
  const findings = Array.from(groupBy(guarded, ({ at }) => at.indicator).values()).flatMap(
    (counted) => breachesIn(counted, own, context),
  );
  return findings.length > 0 ? { findings } : { figures: figures.map(mintProtected), findings };
}

/** @param own what is to be published; what is public already is no fault of it */
function breachesIn(
  figures: readonly Figure[],
  own: ReadonlySet<Figure>,
  { policy, semester, country }: DisclosureContext,
): readonly Finding[] {
  const refOf = ({ at }: Figure) => figureRefOf(at, semester);
  const write = (whole: Figure, less: readonly Figure[]) => [whole, ...less].map(refOf).join(' − ');
  const families = familiesOf(figures, country);

  const small = figures.filter(
    (figure) => own.has(figure) && isSmallCount(countRead(figure), policy),
  );
  const differences = subtractionsIn(families).filter(
    ({ whole, less, count }) =>
      isSmallCount(count, policy) && [whole, ...less].some((figure) => own.has(figure)),
  );
  return [
    ...small.map((figure) => {
      const family = families.find(({ parts }) => parts.length > 1 && parts.includes(figure));
      const others = family?.parts.filter((part) => part !== figure) ?? [];
      const subtraction = family === undefined ? '' : write(family.whole, others);
      const values = { count: countRead(figure), subtraction };
      return finding('disclosure/small-count', refOf(figure), {}, values);
    }),
    ...differences.map(({ whole, less, count }) => {
      const values = { count, subtraction: write(whole, less) };
      return finding('disclosure/subtraction', refOf(whole), {}, values);
    }),
  ];
}
