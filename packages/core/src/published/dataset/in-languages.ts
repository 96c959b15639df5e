import type { LocalizedText } from '../../kernel/localized-text.ts';
import { languages } from '../../kernel/localized-text.ts';

/**
 * A text as linked data have it, in each language that it is in.
 *
 * @source W3C, JSON-LD 1.1, §4.2.4
 */
export function inLanguages(text: LocalizedText) {
  return languages.flatMap((language) => {
    const value = text[language];
    return value === undefined ? [] : [{ '@value': value, '@language': language }];
  });
}
