export type { PublishedSemesters, TargetProgress, WhyNot } from './activity-progress.ts';
export type { WhyNoShare } from './target-share.ts';
export { targetProgress } from './activity-progress.ts';
export type { Change } from '../figure/change.ts';
export type { Completeness } from '../figure/completeness.ts';
export { shareOf } from '../figure/completeness.ts';
export type { FigureAt } from '../figure/figure.ts';
export { figureRefOf } from '../figure/figure-ref.ts';
export type { ProtectedFigure } from '../figure/protected-figure.ts';
export type { Language, LocalizedText } from '../kernel/localized-text.ts';
export { languages, textIn } from '../kernel/localized-text.ts';
export type { Month } from '../kernel/month.ts';
export type { Semester } from '../kernel/semester.ts';
export { monthsOf } from '../kernel/semester.ts';
export { writeStableJson } from '../kernel/stable-json.ts';
export type { Unit } from '../kernel/unit.ts';
export type { PlanDecision } from '../plan/plan.ts';
export type { PublishedReport } from '../release/published-report.ts';
export type { PublishedActivity } from '../release/published-plan.ts';
export { isInYearsOf } from '../plan/plan.ts';
export { PublishedPlan } from '../release/published-plan.ts';
export type { PublishedItem } from '../release/report-sections.ts';
export type {
  PublishedNote,
  PublishedStratum,
  PublishedTable,
  ReportHead,
  ReportReference,
} from '../release/release-files.ts';
export type { SiteSettings } from '../release/site-settings.ts';
export type { Withdrawal } from '../release/withdrawal.ts';
export type { Highlight } from '../figure/highlight.ts';
export type { ChangeOnBase } from './change-of.ts';
export { changeOf } from './change-of.ts';
export { csvCell, csvFile, csvText } from './csv-cell.ts';
export { changesDataset, changesKind } from './dataset/changes-dataset.ts';
export { csvwMetadata, meaningOf } from './dataset/csvw-metadata.ts';
export { datasetCsv, datasetJson, datasetShape } from './dataset/dataset-files.ts';
export type {
  Cell,
  CellKind,
  Column,
  Dataset,
  DatasetHead,
  DatasetKind,
} from './dataset/dataset.ts';
export { cellsOf, columnsOf } from './dataset/dataset.ts';
export { inLanguages } from './dataset/in-languages.ts';
export { figuresDataset, figuresKind } from './dataset/figures-dataset.ts';
export { planDataset, planKind, progressDataset, progressKind } from './dataset/plan-dataset.ts';
export { returnsDataset, returnsKind } from './dataset/returns-dataset.ts';
export { dateWords } from './date-words.ts';
export type { FigureParts } from './figure-parts.ts';
export { figureParts } from './figure-parts.ts';
export type { FigureWords } from './figure-words.ts';
export { figureWords } from './figure-words.ts';
export type { ComparedIndicator } from './compare-reports.ts';
export { compareReports } from './compare-reports.ts';
export type { LikeForLike } from './like-for-like-of.ts';
export { likeForLikeOf } from './like-for-like-of.ts';
export { figureAt, figureIn, findFigure, findName, nameIn } from './look-up.ts';
export type { SeriesBreak, SeriesPoint } from './series-of.ts';
export { seriesOf } from './series-of.ts';
export type { Headline } from './headlines.ts';
export { headlinesOf } from './headlines.ts';
export type { HighlightLine } from './highlight-lines.ts';
export { highlightLines } from './highlight-lines.ts';
export type { HighlightNames } from './highlight-sentence.ts';
export { clearChangeSentence, highlightSentence } from './highlight-sentence.ts';
export { itemHtml } from './item-html.ts';
export { notesOn } from './notes-on.ts';
export type {
  ConfidentialityStatus,
  ObservationCode,
  ObservationStatus,
} from './observation-code.ts';
export { observationCodeOf } from './observation-code.ts';
export type { RevisedLine, RevisedSentenceLine } from './revision-view.ts';
export { revisedLines, revisedSentenceLines } from './revision-view.ts';
export type { ActivityChange, ActivityChangeKind } from './plan-changes.ts';
export { PlanChanges, planChanges } from './plan-changes.ts';
export { periodWords } from './period-words.ts';
export type { ActivityProgress, TargetAttainment, ToldTarget } from './plan-progress.ts';
export { PlanProgress, planProgress, attainmentOf, targetAttainments } from './plan-progress.ts';
export type { PublicPage } from './public-page.ts';
export { spokenFigure } from './spoken-figure.ts';
export type { TargetLine } from './target-lines.ts';
export { targetLines } from './target-lines.ts';
export type { TableRow, TableView } from './table-view.ts';
export { tableView } from './table-view.ts';
export type { WithheldCells } from './withheld-in.ts';
export { withheldIn } from './withheld-in.ts';
