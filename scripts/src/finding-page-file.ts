import type { FindingCode, Language } from '@chhamas/core';

/** Where the page of a finding lies, from `docs/`: `findings/collection/female-above-total.md`. */
export function pagePathOf(code: FindingCode): string {
  return `findings/${code}.md`;
}

/** The headings under which a page says the same in each language, Khmer first. */
export const halfHeadings: Readonly<Record<Language, string>> = { km: 'ខ្មែរ', en: 'English' };

/** Of a page, what stands under the heading of a language. */
export function halfIn(page: string, language: Language): string {
  const { km, en } = halfHeadings;
  const [, first = '', second = ''] = page.split(new RegExp(`^## (?:${km}|${en})$`, 'm'));
  return (language === 'km' ? first : second).trim();
}
