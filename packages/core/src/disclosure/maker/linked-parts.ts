import type { OrderedSystem } from './ordered-system.ts';

/**
 * Which withheld cells hang together: through an unknown that they share, or through a shown cell
 * that adds up unknowns of both. What is withheld for a reason has that reason in its own part.
 *
 * @param isWithheld one entry a form, 1 where it is withheld
 * @returns the number of its part for each form; -1 for a shown cell and for what cannot move
 */
export function linkedParts(system: OrderedSystem, isWithheld: Uint8Array): Int32Array {
  const { unknowns, forms, cells, relations } = system;
  const parent = Int32Array.from(unknowns, (_, index) => index);
  const isFixed = Uint8Array.from(unknowns, ({ isKnown = false }) => (isKnown ? 1 : 0));
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = index; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  forms.forEach(({ terms }, form) => {
    const [first] = terms;
    if (terms.length === 1 && first && isWithheld[form] !== 1) isFixed[first[0]] = 1;
  });
  const join = (terms: readonly (readonly [number, number])[]) => {
    const free = terms.filter(([index]) => isFixed[index] !== 1);
    const [first] = free;
    if (first === undefined) return;
    for (const [index] of free) parent[rootOf(index)] = rootOf(first[0]);
  };
  // A derived count is nothing that readers hold.
  for (const { terms } of forms.slice(0, cells.length)) join(terms);
  for (const { terms } of relations) join(terms);
  return Int32Array.from(forms, ({ terms }, form) => {
    const free = terms.find(([index]) => isFixed[index] !== 1);
    return isWithheld[form] === 1 && free !== undefined ? rootOf(free[0]) : -1;
  });
}
