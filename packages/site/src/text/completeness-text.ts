import { formatNumber } from '@chhamas/core/language';
import type { Completeness, Language, ReportHead } from '@chhamas/core/published';
import { wordsIn } from './words-in.ts';

/**
 * How much of the country a number speaks for, short enough to stand beside it.
 *
 * @param isPress newspapers do not say who reported, so that there is nobody to count
 */
export function completenessText(
  completeness: Completeness,
  isPress: boolean,
  language: Language,
): string {
  const words = wordsIn(language).completeness;
  if (completeness.status === 'undetermined') {
    return isPress ? words.pressUndetermined : words.undetermined;
  }
  const { status, expected, received, nil } = completeness;
  return words[status](formatNumber(received + nil, language), formatNumber(expected, language));
}

/**
 * The same as a whole sentence for the head of a report: how many answers were nil, how many came
 * late, and how many never came.
 */
export function completenessSentence(
  { kind, completeness, strata }: Pick<ReportHead, 'kind' | 'completeness' | 'strata'>,
  language: Language,
): string {
  const words = wordsIn(language).completeness;
  if (kind === 'press') return words.pressSentence;
  const start = completenessText(completeness, false, language);
  if (completeness.status === 'undetermined') return start;
  const { expected, received, nil } = completeness;
  const missing = expected - received - nil;
  const late = strata.reduce((sum, stratum) => sum + stratum.late, 0);
  const parts = [
    ...(nil > 0 ? [words.nil(formatNumber(nil, language))] : []),
    ...(late > 0 ? [words.late(formatNumber(late, language))] : []),
  ];
  const ofWhich = parts.length > 0 ? words.ofWhich(parts.join(words.and)) : '';
  const ofMissing = missing > 0 ? words.missing(formatNumber(missing, language)) : '';
  return `${start}${ofWhich}${ofMissing}`;
}
