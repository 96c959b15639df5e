/**
 * A text as it is read where somebody typed a number or a word into a cell: spaces of one kind, dashes of
 * one kind, nothing that nobody sees. Digits stay what they are, for mixed ones are a fault.
 */
export function typedSigns(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/[\s\p{Zs}]+/gu, ' ')
    .trim();
}
