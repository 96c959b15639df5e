import { orderSystem } from './maker/ordered-system.ts';
import { openPattern } from './maker/pattern.ts';
import { sparseSums } from './maker/sparse-sums.ts';
import type { DisclosureRules, Exposure, PublicSystem } from './public-system.ts';
import type { Solver } from './solver.ts';

/**
 * What could be worked out if one withheld cell were shown: the reason why it is not.
 *
 * @param withheld the ids of all cells that are withheld
 * @param shown the id of the one that would be shown
 * @returns empty where nothing follows; not for a small count, which is itself the reason
 */
export function exposuresIf(
  system: PublicSystem,
  rules: DisclosureRules,
  solver: Solver,
  withheld: ReadonlySet<string>,
  shown: string,
): readonly Exposure[] {
  const ordered = orderSystem(system);
  const pattern = openPattern(ordered, sparseSums(ordered), rules, solver);
  try {
    const isOpen = (form: number) => ordered.cells[form]?.status === 'open';
    const idOf = (form: number) => ordered.cells[form]?.id ?? '';
    const forms = [...ordered.cells.keys()].filter(isOpen);
    pattern.withhold(forms.filter((form) => withheld.has(idOf(form)) && idOf(form) !== shown));
    pattern.show(forms.filter((form) => !withheld.has(idOf(form)) || idOf(form) === shown));
    return pattern.weaknesses().map(pattern.exposureOf);
  } finally {
    pattern.close();
  }
}
