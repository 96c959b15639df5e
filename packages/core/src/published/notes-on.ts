import type { Running } from '../figure/figure.ts';
import { figureRefOf, normaliseFigureRef } from '../figure/figure-ref.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { formatDate } from '../language/dates.ts';
import { formatNumber } from '../language/digits.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { confirmationWords } from './confirmation-words.ts';

/**
 * What a report says of one of its figures in particular: that it still grows, who did not confirm
 * it, that it was worked out and not printed.
 */
export function notesOn(
  report: PublishedReport,
  figure: ProtectedFigure,
): readonly LocalizedText[] {
  const ref = figureRefOf(figure.at, report.head.semester);
  return [
    ...(figure.running === undefined ? [] : [runningWords(figure.running)]),
    ...(figure.confirmations ?? []).map((each) => confirmationWords(report, each)),
    ...report.notes
      .filter((note) => normaliseFigureRef(note.figure) === ref)
      .map(({ text }) => text),
  ];
}

/**
 * A total that still grows, with its day and its months.
 *
 * @source minutes, paragraph G3.r ("collected for 4 months"); brief
 */
function runningWords({ status, asOf, months, ofMonths }: Running): LocalizedText {
  const of = (language: Language) => [
    formatNumber(months, language),
    formatNumber(ofMonths, language),
    formatDate(asOf, language),
  ];
  const [kmMonths, kmOf, kmDay] = of('km');
  const [enMonths, enOf, enDay] = of('en');
  const isProvisional = status === 'provisional';
  return {
    km: `${isProvisional ? 'តួលេខបណ្តោះអាសន្ន៖ ' : ''}បូកសរុបបាន ${kmMonths} ក្នុងចំណោម ${kmOf} ខែ គិតត្រឹម${kmDay}។`,
    en: `${isProvisional ? 'Provisional: ' : ''}${enMonths} of ${enOf} months, as of ${enDay}.`,
  };
}
