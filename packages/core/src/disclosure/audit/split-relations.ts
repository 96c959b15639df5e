import { compareText } from '../../kernel/compare-text.ts';
import { narrowTo } from '../split-key.ts';
import type { SpotClasses } from './alike-spots.ts';
import { divides } from './alike-spots.ts';
import type { HiddenLeaves } from './hidden-leaves.ts';
import { plus } from './hidden-leaves.ts';
import type { Statement } from './knowledge.ts';

/**
 * Each split adds up to the next coarser one, release by release and class by class, with what was
 * left undivided.
 *
 * @param releases how many there are
 */
export function splitRelations(
  releases: number,
  classes: SpotClasses,
  { numbersOf, sumOf, add }: HiddenLeaves,
): readonly Statement[] {
  const relations = new Map<string, Statement>();
  const { families, splitsOf, sinceOf } = classes;
  for (const parts of families) {
    const wholes = families.filter(
      (whole) =>
        divides(parts, whole) &&
        !families.some((between) => divides(between, whole) && divides(parts, between)),
    );
    for (const whole of wholes) {
      for (const split of splitsOf(whole)) {
        const within = splitsOf(parts).filter((each) => narrowTo(each, whole) === split);
        for (const alike of classes.classesOf(parts)) {
          for (let release = 0; release < releases; release += 1) {
            const total = numbersOf(release, split, classes.classesOf(whole, alike.spots), true);
            const divided = within.flatMap((each) => numbersOf(release, each, [alike], true));
            const rest = sumOf(total) - sumOf(divided);
            // Of what was counted "at least" the parts may be more.
            if (total.length === 0 || divided.length === 0 || rest < 0) continue;
            const id = `${total.join()} = ${divided.join()}`;
            if (relations.has(id)) continue;
            // Spots that are alike have the same parts.
            const isWhole =
              rest === 0 && within.every((each) => sinceOf(release, each, alike.id) !== undefined);
            const undivided = isWhole
              ? []
              : [add(`undivided ${id}`, { split, spots: alike.spots }, { least: 0, count: rest })];
            const minus = [...divided, ...undivided].map((each) => [each, -1] as const);
            const terms = [...plus(total), ...minus];
            relations.set(id, { id, terms, least: 0, greatest: 0 });
          }
        }
      }
    }
  }
  return [...relations.values()].toSorted((a, b) => compareText(a.id, b.id));
}
