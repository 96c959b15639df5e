import type { Completeness } from '../figure/completeness.ts';
import type { FigureAt } from '../figure/figure.ts';
import { exactCountOf } from '../figure/figure-cell.ts';
import type { HighlightOf } from '../figure/highlight.ts';
import { yearBefore } from '../kernel/semester.ts';
import { leastRatio } from './clear-change.ts';
import { leastOf, quantityIn } from './least-count.ts';
import { likeForLike } from './like-for-like.ts';
import type { Series } from './series.ts';

/**
 * A total that seems to fall although fewer answered and nothing fell among those that answered in
 * both semesters: a fall in reporting, and in nothing else that is known. Or the mirror of it, a rise.
 *
 * @returns undefined where the total shows no fall or rise of any size, or where like for like it
 *   did fall or rise, or nobody knows
 * @source minutes, paragraph I3; brief
 */
export function findReportingChange(
  at: FigureAt,
  series: Series,
): HighlightOf<'reporting-fall' | 'reporting-rise'> | undefined {
  const { semester, refOf, find } = series;
  const pair = likeForLike(at, series);
  const unit = series.indicator(at.indicator)?.unit;
  if (pair?.isMatched !== true || unit === undefined) return undefined;
  const base = refOf({ ...at, period: { semester: yearBefore(semester) } });
  const [now, before] = [find(refOf(at)), find(base)];
  const [quantity, earlier] = [quantityIn(now?.cell), quantityIn(before?.cell)];
  const [answers, answersBefore] = [answersOf(now?.completeness), answersOf(before?.completeness)];
  const [matchedNow, matchedBefore] = [exactCountOf(pair.now.cell), exactCountOf(pair.before.cell)];
  const [least, leastBefore] = [leastOf(quantity), leastOf(earlier)];
  if (quantity === undefined || earlier === undefined) return undefined;
  if (least === undefined || leastBefore === undefined) return undefined;
  if (matchedNow === undefined || matchedBefore === undefined) return undefined;
  if (answers === undefined || answersBefore === undefined) return undefined;
  const direction = Math.sign(answers.came - answersBefore.came);
  const step = (least - leastBefore) * direction;
  const isSeen = direction !== 0 && step > 0 && step >= leastRatio * leastBefore;
  if (!isSeen || (matchedNow - matchedBefore) * direction > 0) return undefined;
  return {
    kind: direction < 0 ? 'reporting-fall' : 'reporting-rise',
    indicator: at.indicator,
    unit,
    figure: refOf(at),
    now: quantity,
    before: { figure: base, quantity: earlier },
    answers,
    answersBefore,
    matched: {
      now: { figure: refOf(pair.now.at), n: matchedNow },
      before: { figure: refOf(pair.before.at), n: matchedBefore },
    },
  };
}

function answersOf(completeness: Completeness | undefined) {
  if (completeness === undefined || completeness.status === 'undetermined') return undefined;
  const { expected, received, nil } = completeness;
  return { came: received + nil, owed: expected };
}
