import type { Language } from '@chhamas/core';
import type { Explanation, ProtectInput, Suggestion } from '@chhamas/core/disclosure';
import { nameOfCell } from '@chhamas/core/disclosure';
import { formatNumber } from '@chhamas/core/language';
import { textsFor } from '../text/texts.ts';

/** One sentence for each withheld cell. */
export function printExplanations(
  explanations: readonly Explanation[],
  { threshold }: ProtectInput,
  language: Language,
): string {
  const { because, nothingWithheld } = textsFor(language).protect;
  const number = (n: number) => formatNumber(n, language);
  if (explanations.length === 0) return nothingWithheld;
  const lines = explanations.map((each) => {
    const name = nameOfCell(each.at);
    switch (each.why) {
      case 'small':
        return because.small(name, number(each.count), number(threshold));
      case 'complement':
        return because.complement(name, each.protects.join(', '), each.follows);
      case 'together':
        return because.together(name);
      case 'before':
        return because.before(name);
    }
  });
  return [because.heading, ...lines].join('\n');
}

/** Merges of codes, with what each saves. */
export function printSuggestions(
  suggestions: readonly Suggestion[],
  { previous }: ProtectInput,
  language: Language,
): string {
  const { heading, merge, none, tooLate } = textsFor(language).protect.suggestions;
  const number = (n: number) => formatNumber(n, language);
  if (previous !== undefined) return tooLate;
  if (suggestions.length === 0) return none;
  const lines = suggestions.map(({ dimension, codes, withheld, before }) =>
    merge(
      dimension,
      codes.join(' + '),
      number(withheld),
      before === undefined ? undefined : number(before),
    ),
  );
  return [heading, ...lines].join('\n');
}
