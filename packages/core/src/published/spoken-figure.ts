import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Language } from '../kernel/localized-text.ts';
import { figureWords } from './figure-words.ts';

/**
 * A figure as it is said aloud: a number that is absent is told in words alone, without the sign that
 * only eyes understand.
 *
 * @example spokenFigure(nil, 'en') //=> '0 (confirmed: none)'
 */
export function spokenFigure(figure: ProtectedFigure, language: Language): string {
  const { text, meaning, status } = figureWords(figure, language);
  if (meaning === undefined) return text;
  return status === 'nil' ? `${text} (${meaning})` : meaning;
}
