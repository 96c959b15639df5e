import type { Attainment } from '../group-report/target-outcome.ts';
import { targetOutcome } from '../group-report/target-outcome.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { formatPercent } from '../language/digits.ts';
import { formatQuantity } from '../language/quantities.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { figureIn } from './look-up.ts';
import { targetShare } from './target-share.ts';

/** A target of a group as a page shows it. */
export interface TargetLine {
  readonly name: LocalizedText;
  /** What became of it. */
  readonly figure: ProtectedFigure;
  /** What was planned; undefined where nothing was. */
  readonly planned: string | undefined;
  readonly attainment: Attainment['status'];
  /** Actual over planned, where the whole is known. */
  readonly share: string | undefined;
  /** Why there is no number, where the group says so; a number that is withheld is there. */
  readonly whyNone: LocalizedText | undefined;
}

/**
 * The targets of a section with what became of each. What was not received is no zero, and no share
 * of a plan.
 *
 * @source minutes, paragraph D7; brief R-34
 */
export function targetLines(
  report: PublishedReport,
  { targets }: PublishedReport['sections'][number],
  language: Language,
): readonly TargetLine[] {
  return targets.map(({ name, figure: ref, planned, whyNone }) => {
    const figure = figureIn(report, ref);
    const outcome = targetOutcome({ planned, whyNone }, figure);
    const attainment: Attainment =
      outcome.status === 'counted' ? outcome.attainment : { status: 'unknown' };
    const ratio = 'ratio' in attainment ? attainment.ratio : undefined;
    const shared = targetShare(report, figure, ratio);
    return {
      name,
      figure,
      planned: planned && formatQuantity(planned, language),
      attainment: attainment.status,
      share: 'share' in shared ? formatPercent(shared.share, language) : undefined,
      whyNone:
        outcome.status === 'counted' || outcome.status === 'withheld' ? undefined : outcome.whyNone,
    };
  });
}
