import type { Language } from '@chhamas/core';
import { textsEn } from './en.ts';
import { textsKm } from './km.ts';
import type { Texts } from './shape.ts';

/** The words of one language. */
export function textsFor(language: Language): Texts {
  return language === 'km' ? textsKm : textsEn;
}
