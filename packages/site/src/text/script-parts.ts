import type { Language } from '@chhamas/core/published';

/** A piece of a text, and its language where that is not the one around it. */
export interface ScriptPart {
  readonly text: string;
  readonly language: Language | undefined;
}

/**
 * A text of a page in pieces of one script: Khmer words in an English text, and texts without any
 * Khmer among Khmer ones. Each gets its font, and a screen reader its voice.
 */
export function scriptParts(text: string, around: Language): readonly ScriptPart[] {
  if (around === 'km') {
    const isLatin = /[a-z]/i.test(text) && !khmer.test(text);
    return [{ text, language: isLatin ? 'en' : undefined }];
  }
  return text
    .split(khmer)
    .map((part, at): ScriptPart => ({ text: part, language: at % 2 === 1 ? 'km' : undefined }))
    .filter((part) => part.text !== '');
}

const khmer = /([\u1780-\u17FF\u200B]+(?:\s+[\u1780-\u17FF\u200B]+)*)/u;
