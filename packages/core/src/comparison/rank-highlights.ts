import type { Highlight } from '../figure/highlight.ts';
import { compareText } from '../kernel/compare-text.ts';
import { leastOf } from './least-count.ts';
import { isOutcome } from './outcome.ts';

/**
 * Highlights in the order in which a minister reads them: first targets that were missed, and those
 * of cases and persons that were reached; then what became of cases and persons, totals before parts;
 * then what only seems to have changed; then the work that was done, its targets before its changes;
 * last what is counted anew.
 *
 * Within each, the larger step comes first, by the ratio of the two counts, so that a doubling and a
 * halving are equal; then what is less likely chance; then the reference.
 *
 * @returns a new list; the same for the same highlights in any order
 */
export function rankHighlights(highlights: readonly Highlight[]): readonly Highlight[] {
  return highlights.toSorted(
    (a, b) =>
      tierOf(a) - tierOf(b) ||
      stepOf(b) - stepOf(a) ||
      chanceOf(a) - chanceOf(b) ||
      compareText(nameOf(a), nameOf(b)),
  );
}

function tierOf(highlight: Highlight): number {
  const { kind, unit, figure } = highlight;
  const isPart = kind === 'change' && figure.replace(/[?&]matched=[^&]*/, '').includes('=');
  switch (kind) {
    case 'target-missed':
      return 0;
    case 'target-reached':
      return isOutcome(unit) ? 1 : 5;
    case 'change':
    case 'highest':
    case 'lowest':
    case 'first-above-none':
      return (isOutcome(unit) ? 2 : 6) + (isPart ? 1 : 0);
    case 'reporting-fall':
    case 'reporting-rise':
      return 4;
    case 'first-counted':
      return 8;
  }
}

/** How far two counts are apart. Half of one is added to each: of small counts a ratio says little. */
function stepOf(highlight: Highlight): number {
  const apart = (a: number, b: number) => Math.abs(Math.log((a + 0.5) / (b + 0.5)));
  switch (highlight.kind) {
    case 'change':
      return apart(highlight.now, highlight.before.n);
    case 'target-missed':
    case 'target-reached':
      return apart(leastOf(highlight.now) ?? 0, leastOf(highlight.planned) ?? 0);
    case 'first-counted':
    case 'first-above-none':
      return apart(leastOf(highlight.now) ?? 0, 0);
    case 'highest':
    case 'lowest':
      return Math.min(...highlight.earlier.map(({ n }) => apart(highlight.now, n)));
    case 'reporting-fall':
    case 'reporting-rise':
      return apart(leastOf(highlight.now) ?? 0, leastOf(highlight.before.quantity) ?? 0);
  }
}

function chanceOf(highlight: Highlight): number {
  return highlight.kind === 'change' ? highlight.p : 0;
}

/** All that tells one highlight from another, so that no two are equal by accident. */
function nameOf(highlight: Highlight): string {
  const { figure, kind } = highlight;
  const target = 'planned' in highlight ? [highlight.group, JSON.stringify(highlight.planned)] : [];
  return [figure, kind, ...target].join(' ');
}
