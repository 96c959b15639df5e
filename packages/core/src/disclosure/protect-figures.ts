import type { Figure } from '../figure/figure.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { CountedRelease } from './counted-leaves.ts';
import { protectSystem } from './protect-system.ts';
import type { PublicSystem } from './public-system.ts';
import type { Solver } from './solver.ts';
import type { DisclosureContext, FigureSystem } from './system-of-figures.ts';
import { systemsOfFigures } from './system-of-figures.ts';

/** What cannot be kept secret, whatever is withheld now: it follows from what is public already. */
export interface ExposedFigure {
  /** The figures of the release that is to be from which it would follow. */
  readonly figures: readonly Figure[];
  /** The earlier releases that help, by name. */
  readonly releases: readonly string[];
}

/** The figures of a release after disclosure control. */
export interface ProtectedFigures {
  /** All of them, in the order in which they came. */
  readonly figures: readonly ProtectedFigure[];
  /** Empty where they may be published so. */
  readonly exposed: readonly ExposedFigure[];
}

/**
 * The figures of a release as they may be published: small counts, and whatever would give one away,
 * are withheld. Their completeness is public and stays; who confirmed a withheld count, and which
 * source gives it too, goes with it.
 *
 * @param release raw figures, and what was counted behind them
 * @param earlier all that is public already
 * @source Handbook on Statistical Disclosure Control, chapters 4 and 5; brief §10
 */
export function protectFigures(
  release: CountedRelease,
  earlier: readonly CountedRelease[],
  context: DisclosureContext,
  solver: Solver,
): ProtectedFigures {
  const withheld = new Set<Figure>();
  const exposed: ExposedFigure[] = [];
  for (const each of systemsOfFigures([...earlier, release], context)) {
    const { system, rules, cellOf } = each;
    const protection = protectSystem(system, rules, solver);
    const isPublicly = new Map(system.cells.map(({ id, status }) => [id, status]));
    for (const [figure, id] of cellOf) {
      if (protection.withheld.has(id) || isPublicly.get(id) === 'withheld') withheld.add(figure);
    }
    if (protection.exposures.length === 0) continue;
    const known = exposedAlready(each, solver);
    for (const { id } of protection.exposures) {
      if (known.has(id)) continue;
      exposed.push({ figures: each.figuresOf(id), releases: each.releasesOf(id) });
    }
  }
  const figures = release.figures.map((figure) =>
    mintProtected(withheld.has(figure) ? withhold(figure) : figure),
  );
  return { figures, exposed };
}

/** What follows from the releases before, without the one that is to be: nothing can hide it again. */
function exposedAlready({ system, rules }: FigureSystem, solver: Solver): ReadonlySet<string> {
  const cells = system.cells.filter(({ status }) => status !== 'open');
  if (cells.every(({ status }) => status !== 'shown')) return new Set();
  const before: PublicSystem = { ...system, cells };
  return new Set(protectSystem(before, rules, solver).exposures.map(({ id }) => id));
}

/** The same figure without its number, and without what would point to it. */
function withhold(figure: Figure): Figure {
  const { at, completeness, verification, sources } = figure;
  return { at, cell: { status: 'withheld' }, completeness, verification, sources };
}
