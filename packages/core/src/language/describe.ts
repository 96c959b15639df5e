import type { Finding } from '../kernel/finding.ts';
import type { Language } from '../kernel/localized-text.ts';
import { findingTextsEn } from './finding-texts-en.ts';
import { findingTextsKm } from './finding-texts-km.ts';

const catalogues = { km: findingTextsKm, en: findingTextsEn };

/**
 * The sentences of a finding: what is wrong, and what to write instead.
 *
 * @example
 * describe(finding, 'en')
 * //=> { message: 'There is no place kh-99.', hint: 'Write kh-9, or add the place …' }
 */
export function describe(
  finding: Finding,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const [message, hint] = catalogues[language][finding.code];
  return { message: fill(message, finding.values), hint: fill(hint, finding.values) };
}

function fill(text: string, values: Finding['values']): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
