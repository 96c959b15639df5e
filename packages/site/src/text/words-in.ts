import type { Language } from '@chhamas/core/published';
import { en } from './en.ts';
import { km } from './km.ts';
import type { Words } from './words.ts';

/** The interface in a language. */
export function wordsIn(language: Language): Words {
  return { km, en }[language];
}
