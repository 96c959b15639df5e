import { z } from 'zod';

/** The two languages of every page; Khmer first. */
export const Language = z.enum(['km', 'en']);
export type Language = z.output<typeof Language>;

export const languages: readonly Language[] = ['km', 'en'];

/**
 * A text in Khmer and, where there is a translation, in English.
 *
 * @source minutes, the whole record is in Khmer; brief R-51
 */
export const LocalizedText = z.strictObject({
  /** The text in Khmer. */
  km: z.string().trim().min(1),
  /** Its English translation; where it is missing, the English page says so. */
  en: z.string().trim().min(1).optional(),
});
export interface LocalizedText extends z.output<typeof LocalizedText> {}

/** The text in a language, and the language in which it really is. */
export function textIn(
  text: LocalizedText,
  language: Language,
): { readonly text: string; readonly language: Language } {
  return language === 'en' && text.en !== undefined
    ? { text: text.en, language: 'en' }
    : { text: text.km, language: 'km' };
}
