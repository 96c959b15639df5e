import type { ProtectTexts } from './protect-shape.ts';

/** The words of `protect` in English. */
export const protectTextsEn: ProtectTexts = {
  table: (number, dimensions) => `Table ${number}: ${dimensions}`,
  interval: (cell, interval) => `  ${cell}: ${interval}`,
  nothingWithheld: 'Nothing is withheld.',
  because: {
    small: (cell, count, threshold) => `${cell}: small, ${count} is below ${threshold}.`,
    complement: (cell, protects, follows) =>
      `${cell}: withheld so that ${protects} cannot be worked out${follows === '' ? '' : `: ${follows}`}.`,
    together: (cell) => `${cell}: withheld with others, so that none of them can be narrowed down.`,
    before: (cell) => `${cell}: withheld in an earlier release, and unchanged.`,
  },
  suggestions: {
    heading: 'Coarser tables that lose less:',
    none: 'No merge of two codes loses less.',
    merge: (dimension, codes, withheld, before) =>
      `  ${dimension}: merge ${codes}. Withheld: ${withheld}${before === undefined ? '' : ` instead of ${before}`}.`,
  },
};
