import type { Inquiry } from '../evidence/inquiry.ts';
import { compareText } from '../kernel/compare-text.ts';

/** Where the question about one count stands. */
export type InquiryState = 'none' | 'open' | 'answered';

/** Whether anybody asked about a cell, and whether an answer came. */
export function inquiryStateOf(
  inquiries: readonly Inquiry[],
  cell: {
    readonly reporter: string;
    readonly month: string | undefined;
    readonly indicator: string;
  },
): InquiryState {
  const asked = inquiryAbout(inquiries, cell);
  if (asked === undefined) return 'none';
  return asked.answer === undefined ? 'open' : 'answered';
}

/** The latest inquiry about a cell; undefined where nobody asked. */
export function inquiryAbout(
  inquiries: readonly Inquiry[],
  cell: Parameters<typeof inquiryStateOf>[1],
): Inquiry | undefined {
  return inquiries
    .filter(
      ({ reporter, month, indicator }) =>
        reporter === cell.reporter && month === cell.month && indicator === cell.indicator,
    )
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
    .at(-1);
}
