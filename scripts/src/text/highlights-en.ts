import type { HighlightsTexts } from './highlights-shape.ts';

/** The words of the page of highlights in English. */
export const highlightsTextsEn: HighlightsTexts = {
  title: 'highlights',
  beside: (day, semester) =>
    semester === undefined
      ? `as of ${day}; there is no semester of the year before to compare with.`
      : `as of ${day}, compared with ${semester}.`,
  elapsed: (months) => `${months} of 6 months are over; returns may still come in time.`,
  headings: {
    highlights: 'What to know first',
    unclear: 'Compared, and no clear change',
    notCompared: 'Not compared: not exact, counted otherwise, or not to be added over months',
    withoutParts: 'Looked at as totals only: their parts would show small counts',
    withoutAnything: 'Not looked at: a comparison would show small counts',
  },
  none: 'Nothing is clear enough to be put first.',
  nothingCame: 'No monthly return had come by that day: there is nothing to tell yet.',
  preview:
    'An internal preview of figures that are not published yet. What the release will say of them is settled by publish.',
};
