import { chooseComplements } from './maker/choose-complements.ts';
import type { OrderedSystem } from './maker/ordered-system.ts';
import { orderSystem } from './maker/ordered-system.ts';
import type { Pattern } from './maker/pattern.ts';
import { openPattern } from './maker/pattern.ts';
import { sparseSums } from './maker/sparse-sums.ts';
import type { DisclosureRules, Exposure, PublicSystem, WithheldReason } from './public-system.ts';
import type { Solver } from './solver.ts';

/** What is to be withheld, and what even that does not protect. */
export interface Protection {
  /** The cells that were open and are withheld, by id. */
  readonly withheld: ReadonlyMap<string, WithheldReason>;
  /** What follows from what is public already, whatever is withheld now; empty where all is well. */
  readonly exposures: readonly Exposure[];
}

/**
 * Which open cells to withhold so that no withheld count can be worked out: the small ones, and the
 * fewest and lightest others that keep them from being computed.
 *
 * @returns the same for the same system in any order
 * @source Handbook on Statistical Disclosure Control, chapter 4: primary and secondary suppression;
 *   Fischetti and Salazar (2001)
 */
export function protectSystem(
  system: PublicSystem,
  rules: DisclosureRules,
  solver: Solver,
): Protection {
  const ordered = orderSystem(system);
  const pattern = openPattern(ordered, sparseSums(ordered), rules, solver);
  try {
    const { exposures, known } = giveUpWhatCannotBe(ordered, rules, pattern);
    chooseComplements(ordered, rules, pattern, solver);
    pattern.show(known.filter((form) => pattern.isWithheld[form] === 1));
    return { withheld: withheldIn(ordered, pattern), exposures };
  } finally {
    pattern.close();
  }
}

/** Finds what stays weak though everything is withheld, and asks for it no more. */
function giveUpWhatCannotBe(
  system: OrderedSystem,
  { threshold, zeros }: DisclosureRules,
  pattern: Pattern,
): { readonly exposures: readonly Exposure[]; readonly known: readonly number[] } {
  // Where nothing is public yet, to withhold everything tells nothing; unless one count alone is
  // small, so that whoever knows the policy knows what is withheld.
  const smallCounts = threshold - (zeros === 'withhold' ? 0 : 1);
  if (smallCounts > 1 && isUntold(system)) return { exposures: [], known: [] };
  const shown = openAndShown(system, pattern);
  const isSure = Uint8Array.from(pattern.isWithheld);
  pattern.withhold(shown);
  const hopeless = pattern.weaknesses();
  const exposures = hopeless
    .filter(({ form }) => isSure[form] === 1)
    .map((weakness) => pattern.exposureOf(weakness));
  // What follows from what is public already hides nothing, and is shown.
  const known = hopeless
    .filter(({ form, insider }) => insider === undefined && isSure[form] !== 1)
    .map((weakness) => ({ form: weakness.form, ...pattern.exposureOf(weakness) }))
    .filter(({ least, greatest, from }) => least === greatest && from.length > 0)
    .map(({ form }) => form);
  pattern.giveUp(hopeless);
  pattern.show(shown);
  return { exposures, known };
}

function isUntold({ unknowns, cells, relations }: OrderedSystem): boolean {
  return (
    relations.length === 0 &&
    cells.every(({ status }) => status === 'open') &&
    unknowns.every(({ least = 0, isKnown = false }) => least === 0 && !isKnown)
  );
}

function openAndShown({ cells }: OrderedSystem, { isWithheld }: Pattern): readonly number[] {
  return [...cells.keys()].filter(
    (form) => cells[form]?.status === 'open' && isWithheld[form] !== 1,
  );
}

function withheldIn(
  { cells }: OrderedSystem,
  { isWithheld }: Pattern,
): ReadonlyMap<string, WithheldReason> {
  return new Map(
    cells.flatMap(({ id, status, isSmall }, form): readonly [string, WithheldReason][] =>
      status === 'open' && isWithheld[form] === 1 ? [[id, isSmall ? 'small' : 'complement']] : [],
    ),
  );
}
