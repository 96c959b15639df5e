import type { Language } from '@chhamas/core/published';

/** What every chart is told besides its rows. */
export interface ChartFrame {
  /** Unique on the page. */
  readonly id: string;
  /** In units of the picture; the page scales it. Narrow for phones, wide for all else. */
  readonly width: number;
  readonly language: Language;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  /** Its numbers in a sentence. */
  readonly description: string;
  /** Lines that are printed in the picture itself, so that they travel with it. */
  readonly notices: readonly { readonly text: string; readonly language: Language }[];
}

/** A figure as a bar: its length, a zero that was confirmed, a gap, or a number that is withheld. */
export interface FigureBar {
  /** What is printed at its end: the number, and before it what qualifies it. */
  readonly number: string;
  readonly qualifier: string;
  /** The length of the bar; absent where no number is known. */
  readonly count: number | undefined;
  /** A `gap` is a number that is owed; `absent` one that nobody expects, or that cannot be added. */
  readonly kind: 'exact' | 'inexact' | 'nil' | 'gap' | 'withheld' | 'absent';
}

/** The two widths in which a chart is drawn. */
export const chartWidths = { narrow: 330, wide: 640 } as const;
