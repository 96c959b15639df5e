import type { Reach } from './attack.ts';
import type { Question } from './question.ts';
import { directions } from './question.ts';

/**
 * True where readers are left with a range that is wide enough, whatever they know of the policy.
 *
 * @param isPatient false: where only halves are found, whole numbers are not searched for, which is
 *   dear, and the answer is no
 */
export function isOut(question: Question, form: number, isPatient = true): boolean {
  const { rules, attack, witnesses, finder, isWithheld } = question;
  const { width, threshold, zeros } = rules;
  const isWide = () => witnesses.widthOf(form) >= width;
  const isDone = () => isWide() && witnesses.plausibleWidthOf(form) > 0;
  const moveBy = (by: number) => {
    if (by === 0) return;
    const move = finder.find(form, by, isWithheld);
    if (move !== undefined) witnesses.add(move.unknowns);
  };
  if (isDone()) return true;
  const ends: Reach[] = [];
  let span = 0;
  for (const direction of directions) {
    const found = span < width ? attack.reach(form, direction, width) : undefined;
    if (found === undefined) continue;
    ends.push(found);
    span += Math.floor(found.by + 1e-6);
    // The nearest table: it moves few cells, and holds where one of the others is shown.
    moveBy(direction * Math.floor(found.by + 1e-6));
    if (isDone()) return true;
  }
  if (span < width) return false;
  for (const { unknowns } of ends) witnesses.add(unknowns);
  for (const direction of isPatient ? directions : []) {
    if (isWide()) break;
    const found = attack.reachWhole(form, direction, width);
    if (found !== undefined) witnesses.add(found.unknowns);
  }
  if (isDone()) return true;
  if (!isWide()) return false;
  // Readers who know the policy ask for a reason: one small count is held small, and tried again.
  for (const reason of witnesses.reasonsOf(form)) {
    attack.keep(reason, zeros === 'withhold' ? 0 : 1, threshold - 1);
    for (const direction of directions) {
      const found = attack.reach(form, direction, 1);
      if (found !== undefined) witnesses.add(found.unknowns);
      if (isDone()) break;
    }
    attack.withhold(reason);
    if (isDone()) return true;
  }
  return false;
}
