import type { Language } from '@chhamas/core/published';
import { searchEn } from './search-en.ts';
import { searchKm } from './search-km.ts';
import type { SearchWords } from './search-words.ts';

/** The words of the search in a language, without all others: the page's script carries them. */
export function searchWordsIn(language: Language): SearchWords {
  return { km: searchKm, en: searchEn }[language];
}
