import type { Exposure } from '../public-system.ts';
import type { Question, Weakness } from './question.ts';
import { directions, unknownsOf } from './question.ts';

/** The forms whose being shown gives it away; undefined where it is for no sum of them alone. */
export function heldBy(
  { system, attack, rules, isWithheld }: Question,
  { form, insider }: Weakness,
): readonly number[] | undefined {
  const need = insider === undefined ? rules.width : 1;
  attack.know(unknownsOf(system, insider));
  const ends = directions.flatMap((each) => attack.reach(form, each, need) ?? []);
  attack.forget();
  // Wide enough for sums, and too narrow for whole numbers, or for what the policy allows.
  const span = ends.reduce((sum, { by }) => sum + Math.floor(by + 1e-6), 0);
  if (ends.length < 2 || span >= need) return undefined;
  // That a withheld count is not below nothing holds it back too; nobody shows anything by it.
  const shown = ends.flatMap((end) => end.heldBy).filter((each) => isWithheld[each] !== 1);
  return Array.from(new Set(shown)).toSorted((a, b) => a - b);
}

/** How far to look where somebody asks how wide a range is: beyond it, it is as good as open. */
const far = 100_000;

/** What somebody knows of a form: the least and the greatest it can be. */
export function exposureOf(question: Question, weakness: Weakness): Exposure {
  const { system, attack, witnesses, rules } = question;
  const { form, insider } = weakness;
  const { forms } = system;
  attack.know(unknownsOf(system, insider));
  const [up = 0, down = 0] = directions.map((each) => attack.reach(form, each, far)?.by ?? 0);
  attack.forget();
  const count = forms[form]?.count ?? 0;
  const id = (each: number) => forms[each]?.id ?? '';
  const isWide = insider === undefined && witnesses.widthOf(form) >= rules.width;
  if (isWide && witnesses.plausibleWidthOf(form) === 0) {
    // Sums leave it open, and the policy does not: nothing else has a reason to be withheld.
    return { id: id(form), least: count, greatest: count, from: [] };
  }
  return {
    id: id(form),
    // A little below nothing is nothing, and not "minus nothing".
    least: Math.ceil(count - down - 1e-6) + 0,
    greatest: up >= far ? Infinity : Math.floor(count + up + 1e-6),
    ...(insider === undefined ? {} : { insider: id(insider) }),
    from: (heldBy(question, weakness) ?? []).map(id),
  };
}
