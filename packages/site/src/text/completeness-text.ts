import { formatNumber } from '@chhamas/core/language';
import type { Completeness, Language } from '@chhamas/core/published';
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

/** The same as a whole sentence for the head of a page: how many answers were nil, and how many never came. */
export function completenessSentence(
  completeness: Completeness,
  isPress: boolean,
  language: Language,
): string {
  const words = wordsIn(language).completeness;
  if (isPress) return words.pressSentence;
  const start = completenessText(completeness, isPress, language);
  if (completeness.status === 'undetermined') return start;
  const { expected, received, nil } = completeness;
  const missing = expected - received - nil;
  const ofNil = nil > 0 ? words.nil(formatNumber(nil, language)) : '';
  const ofMissing = missing > 0 ? words.missing(formatNumber(missing, language)) : '';
  return `${start}${ofNil}${ofMissing}`;
}
