import type { Attainment } from '../group-report/target-outcome.ts';
import { targetOutcome } from '../group-report/target-outcome.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { formatPercent } from '../language/digits.ts';
import { formatQuantity } from '../language/quantities.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { figureWords } from './figure-words.ts';
import { figureIn } from './look-up.ts';

/** A target of a group as a page shows it. */
export interface TargetLine {
  readonly name: LocalizedText;
  /** The number, or the sign and the words for its absence. */
  readonly actual: string;
  /** What was planned; undefined where nothing was. */
  readonly planned: string | undefined;
  readonly attainment: Attainment['status'];
  /** Actual over planned, where both are exact. */
  readonly share: string | undefined;
  /** Why there is no number, where the group says so. */
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
    const { text, meaning } = figureWords(figure, language);
    const ratio = 'ratio' in attainment ? attainment.ratio : undefined;
    return {
      name,
      actual: meaning === undefined ? text : `${text} (${meaning})`,
      planned: planned && formatQuantity(planned, language),
      attainment: attainment.status,
      share: ratio === undefined ? undefined : formatPercent(ratio, language),
      whyNone: outcome.status === 'counted' ? undefined : outcome.whyNone,
    };
  });
}
