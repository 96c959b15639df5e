import { formatNumber, formatSignedPercent } from '@chhamas/core/language';
import type { ChangeOnBase, Language } from '@chhamas/core/published';
import { figureWords, periodWords } from '@chhamas/core/published';
import { wordsIn } from './words-in.ts';

/** A change in words: the counts first, then the percentage, then how far it can be trusted. */
export type ChangeText =
  | {
      readonly told: true;
      readonly counts: string;
      readonly percent: string;
      readonly basis: string;
    }
  | { readonly told: false; readonly why: string };

/** The sentence of a change; where the change cannot be told, the reason. */
export function changeText({ change, base }: ChangeOnBase, language: Language): ChangeText {
  const words = wordsIn(language).change;
  const { result } = change;
  if (result.status === 'refused') return { told: false, why: words.refused[result.why] };
  const by = formatNumber(Math.abs(result.difference), language);
  const earlier = figureWords(base, language).text;
  const period = periodWords(base.at.period, language);
  const counts =
    result.difference === 0
      ? words.same(earlier, period)
      : words[result.difference > 0 ? 'more' : 'fewer'](by, earlier, period);
  const percent = formatSignedPercent(result.ratio, language);
  return { told: true, counts, percent, basis: words.basis[result.basis] };
}

/**
 * The change among those who answered both times, in words: where the totals themselves cannot be
 * compared, and those can. Undefined otherwise.
 */
export function matchedChange(
  on: ChangeOnBase | undefined,
  matched: ChangeOnBase | undefined,
  language: Language,
): string | undefined {
  const among = matched && changeText(matched, language);
  if (on?.change.result.status === 'computed' || among?.told !== true) return undefined;
  return wordsIn(language).comparePage.among(`${among.counts} (${among.percent})`);
}
