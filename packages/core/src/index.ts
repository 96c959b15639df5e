export type { CalendarDate, PartialDate } from './kernel/calendar-date.ts';
export {
  addDays,
  CalendarDate as CalendarDateSchema,
  daysBetween,
} from './kernel/calendar-date.ts';
export type { Finding, FindingPlace, Severity } from './kernel/finding.ts';
export { ofSeverity, sortFindings } from './kernel/finding.ts';
export type { FindingCode } from './kernel/finding-codes.ts';
export { findingSeverity } from './kernel/finding-codes.ts';
export type { Language, LocalizedText } from './kernel/localized-text.ts';
export { textIn } from './kernel/localized-text.ts';
export type { Month } from './kernel/month.ts';
export type { Interval, Quantity } from './kernel/quantity.ts';
export { addQuantities, exactly, intervalOf, partition } from './kernel/quantity.ts';
export type { Semester } from './kernel/semester.ts';
export { daysOf, monthsOf, parseSemester, yearBefore } from './kernel/semester.ts';
export { writeStableJson } from './kernel/stable-json.ts';
export { describe } from './language/describe.ts';
export type { Completeness } from './figure/completeness.ts';
export { completenessOf, shareOf } from './figure/completeness.ts';
export type { FigureCell } from './figure/figure-cell.ts';
export { cellOf } from './figure/figure-cell.ts';
export type { Figure, FigureAt } from './figure/figure.ts';
export { figureRefOf } from './figure/figure-ref.ts';
export type { ProtectedFigure } from './figure/protected-figure.ts';
export type { Tally } from './figure/tally.ts';
export { addTallies } from './figure/tally.ts';
export { changeBetween } from './comparison/change-between.ts';
export { protectFigures } from './disclosure/protect-figures.ts';
export type { PublishedReport } from './release/published-report.ts';
export { readRelease } from './release/read-release.ts';
export type { ReleaseContent } from './release/release-files.ts';
export { writeRelease } from './release/write-release.ts';
export type { Corpus, Period } from './report/corpus.ts';
export { checkCorpus } from './report/check.ts';
export { nameOf } from './report/name-of.ts';
export { parseCorpus } from './report/parse-corpus.ts';
export { publishSemester } from './report/publish.ts';
export { readinessOf } from './report/readiness.ts';
export type { SemesterStatus } from './report/status.ts';
export { statusOf } from './report/status.ts';
