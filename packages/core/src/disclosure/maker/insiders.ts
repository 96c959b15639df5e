import type { Question, Weakness } from './question.ts';
import { directions, unknownsOf } from './question.ts';

/** Which small counts those find out who are alone in a withheld cell, and know it. */
export function* insiderWeaknesses(question: Question): Generator<Weakness> {
  const { system, isWithheld } = question;
  const { forms, cells } = system;
  const isOfOne = (form: number) => forms[form]?.count === 1;
  for (const insider of cells.keys()) {
    if (isWithheld[insider] !== 1 || !isOfOne(insider)) continue;
    const own = unknownsOf(system, insider);
    const ownSet = new Set(own);
    for (const form of forms.keys()) {
      if (isWithheld[form] !== 1 || cells[form]?.isSmall === false) continue;
      const those = unknownsOf(system, form);
      // What they are part of themselves, alone, they know anyway.
      const isOwn =
        those.every((each) => ownSet.has(each)) ||
        (isOfOne(form) && own.every((each) => those.includes(each)));
      if (!isOwn && !isOutOfReach(question, form, own)) yield { form, insider };
    }
  }
}

/** True where a form can be another although somebody knows some of the unknowns. */
export function isOutOfReach(question: Question, form: number, own: readonly number[]): boolean {
  const { attack, witnesses, finder, isWithheld } = question;
  if (witnesses.moves(form, own)) return true;
  attack.know(own);
  finder.know(own);
  for (const direction of directions) {
    const found = attack.reach(form, direction, 1);
    if (found === undefined || found.by < 1e-6) continue;
    const move = finder.find(form, direction, isWithheld);
    if (move !== undefined) witnesses.add(move.unknowns);
    if (witnesses.moves(form, own)) break;
    // In halves only: whole numbers are asked for.
    const whole = attack.reachWhole(form, direction, 1);
    if (whole !== undefined) witnesses.add(whole.unknowns);
    if (witnesses.moves(form, own)) break;
  }
  finder.forget();
  attack.forget();
  return witnesses.moves(form, own);
}
