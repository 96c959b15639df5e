import type { Figure } from '../figure/figure.ts';

/**
 * Codes of the SDMX list CL_OBS_STATUS that a published figure can have: A normal, D of another
 * period or definition, E estimated, L missing and not collected, M missing because it cannot exist,
 * O missing without a reason, P provisional, Q missing because it is withheld, U of low reliability,
 * V not validated.
 */
export type ObservationStatus = 'A' | 'D' | 'E' | 'L' | 'M' | 'O' | 'P' | 'Q' | 'U' | 'V';

/** Codes of CL_CONF_STATUS: F free, C confidential; empty where there is no number to be either. */
export type ConfidentialityStatus = 'F' | 'C' | '';

/** What a file says of a number, for machines: its standing, and whether it is confidential. */
export interface ObservationCode {
  readonly obs: ObservationStatus;
  readonly conf: ConfidentialityStatus;
}

/**
 * The two SDMX codes of a published figure.
 *
 * Every withheld figure has the same two, whatever else is known of it: A and D of CL_CONF_STATUS
 * would tell which cells are the small ones. A figure as received is V and, once released, F: the N
 * of the brief is its code in the working record. A number has one status; where several hold, it is
 * the one that most limits what the number is good for: another period, then a body that does not
 * stand behind it, then a bound in place of a count, then more to come, then not yet verified.
 *
 * B, K and W are told by no single figure, and are never given here.
 *
 * @source brief §9.5 (SDMX CL_OBS_STATUS 2.2, CL_CONF_STATUS 1.2), R-05, R-14, R-15, R-30, R-31, R-54, R-57
 * @example observationCodeOf(withheld) //=> { obs: 'Q', conf: 'C' }
 */
export function observationCodeOf(figure: Figure): ObservationCode {
  const { cell } = figure;
  switch (cell.status) {
    case 'withheld':
      return { obs: 'Q', conf: 'C' };
    case 'no-return':
      return { obs: 'L', conf: '' };
    case 'not-applicable':
    case 'cannot-add':
      return { obs: 'M', conf: '' };
    case 'nil':
      return { obs: 'A', conf: 'F' };
    case 'shown':
      return cell.quantity.kind === 'unknown'
        ? { obs: 'O', conf: '' }
        : { obs: standingOf(figure, cell.quantity.kind === 'exact'), conf: 'F' };
  }
}

function standingOf(figure: Figure, isExact: boolean): ObservationStatus {
  const answers = (figure.confirmations ?? []).map(({ status }) => status);
  if ('from' in figure.at.period) return 'D';
  if (answers.includes('disagreed') || answers.includes('no-response')) return 'U';
  if (!isExact) return 'E';
  if (figure.running !== undefined) return 'P';
  const isVerified =
    figure.verification === 'verified' && answers.every((status) => status === 'agreed');
  return isVerified ? 'A' : 'V';
}
