import type { ExposedFigure } from '../disclosure/protect-figures.ts';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { Semester } from '../kernel/semester.ts';
import type { PublishedTable } from '../release/release-files.ts';

/**
 * The figures from which a small count would follow whatever is withheld, each with the coarser
 * publication that can be: the fewest of its tables without which nothing follows.
 *
 * @param exposedIn what would be exposed by other figures
 * @source issue "Redesign first"; brief §10.3, R-54
 */
export function exposedFigures(
  figures: readonly Figure[],
  tables: readonly PublishedTable[],
  semester: Semester,
  exposedIn: (figures: readonly Figure[]) => readonly ExposedFigure[],
): readonly Finding[] {
  const exposed = exposedIn(figures);
  if (exposed.length === 0) return [];
  const refs = new Map(
    exposed.flatMap(({ figures: from, releases }) =>
      from.slice(0, 1).map(({ at }) => [figureRefOf(at, semester), releases.join(', ')] as const),
    ),
  );
  const holding = tables.filter(({ rows }) =>
    rows.some((row) => row.figures.some((ref) => refs.has(ref))),
  );
  const indicators = new Set(holding.map(({ indicator }) => indicator));
  const choices = [
    ...holding.map((table) => [table]),
    holding,
    tables.filter(({ indicator }) => indicators.has(indicator)),
  ];
  const safe = choices.find(
    (left) => left.length > 0 && exposedIn(without(left, figures, tables, semester)).length === 0,
  );
  const remedy = (safe ?? []).map(({ id }) => id).join(', ');
  return Array.from(refs, ([ref, releases]) =>
    finding('disclosure/cannot-publish', ref, {}, { releases, tables: remedy }),
  );
}

/** The figures that stand in other tables too, and what is compared like for like with those. */
function without(
  left: readonly PublishedTable[],
  figures: readonly Figure[],
  tables: readonly PublishedTable[],
  semester: Semester,
): readonly Figure[] {
  const refsIn = (some: readonly PublishedTable[]) =>
    new Set(some.flatMap(({ rows }) => rows.flatMap((row) => row.figures)));
  const kept = refsIn(tables.filter((table) => !left.includes(table)));
  const gone = refsIn(left);
  return figures.filter(({ at: { matched: _, ...at } }) => {
    const ref = figureRefOf({ ...at, period: asOwn(at.period, semester) }, semester);
    return kept.has(ref) || !gone.has(ref);
  });
}

function asOwn(period: Figure['at']['period'], semester: Semester): Figure['at']['period'] {
  return 'semester' in period ? { semester } : period;
}
