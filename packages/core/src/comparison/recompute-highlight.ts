import type { Highlight } from '../figure/highlight.ts';
import { exactCountOf } from '../figure/figure-cell.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Semester } from '../kernel/semester.ts';
import { changeOfPair } from './find-change.ts';
import { quantityIn } from './least-count.ts';

/**
 * The same highlight with each of its numbers taken from protected figures anew: whoever has the
 * figures can do the sum again.
 *
 * @param figures of the release in which the highlight stands, bases included; in any order
 * @param semester the semester of that release
 * @returns undefined where a figure is not there, or does not show what the highlight says it does
 * @source brief R-55
 */
export function recomputeHighlight(
  highlight: Highlight,
  figures: readonly ProtectedFigure[],
  semester: Semester,
): Highlight | undefined {
  const refOf = ({ at }: ProtectedFigure) => figureRefOf(at, semester);
  const byRef = new Map(figures.map((figure) => [refOf(figure), figure]));
  const find = (ref: string) => byRef.get(ref);
  const countAt = (ref: string) => {
    const cell = find(ref)?.cell;
    const n = cell && exactCountOf(cell);
    return n === undefined ? undefined : { figure: ref, n };
  };
  const earlierAt = (said: readonly { readonly figure: string }[]) => {
    const counts = said.map(({ figure }) => countAt(figure));
    return counts.every((each) => each !== undefined) ? counts : undefined;
  };
  const quantityAt = (ref: string) => quantityIn(find(ref)?.cell);
  const answersAt = (ref: string) => {
    const completeness = find(ref)?.completeness;
    if (completeness === undefined || completeness.status === 'undetermined') return undefined;
    return { came: completeness.received + completeness.nil, owed: completeness.expected };
  };
  switch (highlight.kind) {
    case 'change': {
      const [now, before] = [find(highlight.figure), find(highlight.before.figure)];
      if (now === undefined || before === undefined) return undefined;
      const isMatched = now.at.matched !== undefined;
      const series = { semester, find, refOf: (at: typeof now.at) => figureRefOf(at, semester) };
      return changeOfPair({ now, before, isMatched }, highlight.unit, series);
    }
    case 'target-reached':
    case 'target-missed': {
      const now = quantityAt(highlight.figure);
      return now && { ...highlight, now };
    }
    case 'first-counted': {
      const now = quantityAt(highlight.figure);
      const { indicator, earlier } = highlight;
      const isCounted = figures.some(
        ({ at: { indicator: id, period } }) =>
          id === indicator && 'semester' in period && earlier.includes(period.semester),
      );
      return isCounted ? undefined : now && { ...highlight, now };
    }
    case 'first-above-none': {
      const [now, earlier] = [quantityAt(highlight.figure), earlierAt(highlight.earlier)];
      return now && earlier && { ...highlight, now, earlier };
    }
    case 'highest':
    case 'lowest': {
      const [now, earlier] = [countAt(highlight.figure)?.n, earlierAt(highlight.earlier)];
      return now === undefined || !earlier ? undefined : { ...highlight, now, earlier };
    }
    case 'reporting-fall':
    case 'reporting-rise': {
      const { figure, before, matched } = highlight;
      const [now, quantity] = [quantityAt(figure), quantityAt(before.figure)];
      const [answers, answersBefore] = [answersAt(figure), answersAt(before.figure)];
      const [matchedNow, matchedBefore] = [
        countAt(matched.now.figure),
        countAt(matched.before.figure),
      ];
      if (!now || !quantity || !answers || !answersBefore || !matchedNow || !matchedBefore) {
        return undefined;
      }
      return {
        ...highlight,
        now,
        before: { ...before, quantity },
        answers,
        answersBefore,
        matched: { now: matchedNow, before: matchedBefore },
      };
    }
  }
}
