import type { ProtectTexts } from './protect-shape.ts';

/** The words of `protect` in English. */
export const protectTextsEn: ProtectTexts = {
  table: (number, dimensions) => `Table ${number}: ${dimensions}`,
  interval: (cell, interval) => `  ${cell}: ${interval}`,
  nothingWithheld: 'Nothing is withheld.',
  because: {
    heading: 'Why each cell is withheld (small counts are named: not for publication)',
    small: (cell, count, threshold) => `${cell}: small, ${count} is below ${threshold}.`,
    complement: (cell, protects, follows) =>
      `${cell}: withheld so that ${protects} cannot be worked out${follows === '' ? '' : `: ${follows}`}.`,
    together: (cell) => `${cell}: withheld with others, so that no count can be narrowed down.`,
    before: (cell) => `${cell}: withheld in an earlier release, and unchanged.`,
  },
  suggestions: {
    heading: 'Coarser tables that lose less:',
    none: 'No merge of two codes that all groups keep together loses less.',
    tooLate:
      'Codes cannot be merged any more: an earlier release tells them apart. Leave a table out instead.',
    merge: (dimension, codes, withheld, before) =>
      `  ${dimension}: merge ${codes}. Withheld: ${withheld}${before === undefined ? '' : ` instead of ${before}`}.`,
  },
};
