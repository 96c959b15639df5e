import type { Language } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';

/**
 * A code with the word for it, said once where the two are the same but for capitals and hyphens.
 *
 * @example withWord('chief', 'en') //=> 'chief (Chief of the Secretariat)'
 * @example withWord('letter', 'en') //=> 'letter'
 * @example withWord('secretary-general', 'en') //=> 'secretary-general'
 */
export function withWord(code: string, language: Language): string {
  const word = termFor(code, language);
  const isSame = word.toLowerCase().replaceAll(' ', '-') === code;
  return isSame ? code : `${code} (${word})`;
}
