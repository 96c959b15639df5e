import type { FigureCell } from '../figure/figure-cell.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Language } from '../kernel/localized-text.ts';
import { formatQuantity } from '../language/quantities.ts';

/** How a figure is shown: a short text for a cell, and the words that say what it is. */
export interface FigureWords {
  /** The number, or the sign that stands for its absence. */
  readonly text: string;
  /** What the sign means; for a number nothing is added. */
  readonly meaning: string | undefined;
  readonly status: ProtectedFigure['cell']['status'];
}

/** A figure in words; a number that is absent says why. */
export function figureWords({ cell }: ProtectedFigure, language: Language): FigureWords {
  return cellWords(cell, language);
}

/** A cell in words, as a figure or as what one used to be. */
export function cellWords(cell: FigureCell, language: Language): FigureWords {
  if (cell.status === 'shown') {
    return { text: formatQuantity(cell.quantity, language), meaning: undefined, status: 'shown' };
  }
  const sign = signs[cell.status];
  return {
    text: cell.status === 'nil' && language === 'km' ? '០' : sign.text,
    meaning: sign[language],
    status: cell.status,
  };
}

const signs = {
  nil: { text: '0', km: 'បានបញ្ជាក់ថាគ្មាន', en: 'confirmed: none' },
  'no-return': { text: '—', km: 'មិនទាន់បានទទួល', en: 'no return received' },
  withheld: {
    text: '■',
    km: 'មិនបង្ហាញ ដើម្បីការពារអត្តសញ្ញាណ',
    en: 'withheld to protect identity',
  },
  'not-applicable': { text: '•', km: 'មិនពាក់ព័ន្ធ', en: 'not applicable' },
  'cannot-add': { text: '≠', km: 'មិនអាចបូកបញ្ចូលគ្នាបាន', en: 'cannot be added' },
} as const;
