import type { OrderedSystem } from './ordered-system.ts';
import type { Pattern } from './pattern.ts';

/** Questions times cells after which the rest stays withheld: in large tables each takes long. */
const effort = 4_000_000;

/**
 * Shows again what need not be withheld, the dearest first: a heuristic takes one cell too many here
 * and there, and later ones make earlier ones needless.
 *
 * Confesses: it changes the pattern.
 */
export function showNeedless({ cells }: OrderedSystem, pattern: Pattern): void {
  const { isWithheld } = pattern;
  const complements = [...cells.entries()]
    .filter(
      ([form, { status, isSmall }]) => status === 'open' && !isSmall && isWithheld[form] === 1,
    )
    .toSorted(([a, one], [b, other]) => other.weight - one.weight || a - b);
  const most = pattern.asked() + effort / cells.length;
  for (const [form] of complements) {
    if (pattern.asked() > most) return;
    pattern.tryShowing(form);
  }
}
