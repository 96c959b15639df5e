import type { AuditTexts } from './audit-shape.ts';

/** The words of `audit` in English. */
export const auditTextsEn: AuditTexts = {
  release: (name, cells, withheld) => `${name}: ${cells} counts, ${withheld} withheld.`,
  narrowest: (width) => `Each can be several numbers, at least ${width} apart.`,
  corrected: (count) => `${count} shown no longer come out as counted.`,
  safe: 'No withheld or small count can be worked out from all of them together.',
};
