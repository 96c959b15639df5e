import type { FigureAt, ReferencePeriod } from '../../figure/figure.ts';
import { figureRefOf } from '../../figure/figure-ref.ts';
import type { FigureCell } from '../../figure/figure-cell.ts';
import type { ProtectedFigure } from '../../figure/protected-figure.ts';
import { languages, textIn } from '../../kernel/localized-text.ts';
import type { LocalizedText } from '../../kernel/localized-text.ts';
import type { PublishedReport } from '../../release/published-report.ts';
import { nameIn } from '../look-up.ts';
import { notesOn } from '../notes-on.ts';
import { observationCodeOf } from '../observation-code.ts';
import type { Cell, Dataset, DatasetHead } from './dataset.ts';
import { datasetKind, makeDataset } from './dataset.ts';
import { figureColumns } from './figure-columns.ts';

/** Figures of reports, one a row: each is named by its report, its version and its reference. */
export const figuresKind = datasetKind({
  name: 'figures',
  columns: figureColumns,
  key: ['report', 'version', 'figure'],
});

/**
 * Figures of one or more reports as a dataset, in the order in which they are given. Whatever a page says
 * of a figure stands in its row; a number that is absent has the code of the reason, and no value.
 *
 * @param isWanted whether a figure belongs to it
 * @source brief §9.5 (SDMX), R-14, R-53
 */
export function figuresDataset(
  reports: readonly PublishedReport[],
  head: DatasetHead,
  isWanted: (figure: ProtectedFigure, report: PublishedReport) => boolean = () => true,
): Dataset {
  const rows = reports.flatMap((report) =>
    report.figures
      .filter((figure) => isWanted(figure, report))
      .map((figure) => knownRowOf(report, figure)),
  );
  return makeDataset(figuresKind, head, rows);
}

/** A figure stands in several datasets: its report, its indicator, its place. */
const knownRows = new WeakMap<ProtectedFigure, ReturnType<typeof rowOf>>();

function knownRowOf(report: PublishedReport, figure: ProtectedFigure) {
  const known = knownRows.get(figure) ?? rowOf(report, figure);
  knownRows.set(figure, known);
  return known;
}

function rowOf(report: PublishedReport, figure: ProtectedFigure) {
  const { head } = report;
  const { at, cell, completeness, running, verification } = figure;
  const indicator = report.reference.indicators.find(({ id }) => id === at.indicator);
  const { obs, conf } = observationCodeOf(figure);
  const answers = completeness.status === 'undetermined' ? undefined : completeness;
  return {
    report: head.semester,
    version: head.version,
    released_on: head.releasedOn,
    figure: figureRefOf(at, head.semester),
    indicator: at.indicator,
    ...inBoth('indicator', nameIn(report, 'indicator', at.indicator)),
    unit_measure: indicator?.unit,
    ref_area: at.place,
    ...inBoth('ref_area', nameIn(report, 'place', at.place)),
    time_period: periodCode(at.period),
    ...splitCells(report, at),
    matched: at.matched,
    cell: cell.status,
    quantity: cell.status === 'shown' ? cell.quantity.kind : undefined,
    obs_value: valueOf(cell),
    obs_status: obs,
    conf_status: conf === '' ? undefined : conf,
    completeness: completeness.status,
    answers_expected: answers?.expected,
    answers_received: answers?.received,
    answers_nil: answers?.nil,
    running: running?.status,
    as_of: running?.asOf,
    months_counted: running?.months,
    months_expected: running?.ofMonths,
    verification,
    confirmations: listed(figure.confirmations?.map(({ status }) => status)),
    sources: listed(figure.sources),
    corroborated_by: listed(figure.corroboratedBy),
    ...notesCells(notesOn(report, figure)),
  };
}

/** The number of a cell; a confirmed nil is a true zero, and what is absent has none. */
export function valueOf(cell: FigureCell): number | undefined {
  if (cell.status === 'nil') return 0;
  return cell.status === 'shown' && cell.quantity.kind !== 'unknown' ? cell.quantity.n : undefined;
}

/** The time of a figure in one word: `2022-S1`, `2022-03`, `2017-11-01/2018-10-31`. */
function periodCode(period: ReferencePeriod): string {
  if ('semester' in period) return period.semester;
  return 'month' in period ? period.month : `${period.from}/${period.to}`;
}

function splitCells(report: PublishedReport, { split }: FigureAt) {
  const codes = Object.entries(split);
  const names = codes.map(([dimension, code]) => nameIn(report, 'dimension', dimension, code));
  const [km, en] = languages.map((language) =>
    names.map((name) => textIn(name, language).text).join(' · '),
  );
  return {
    split: listed(codes.map((pair) => pair.join('='))),
    split_km: codes.length === 0 ? undefined : km,
    split_en: codes.length === 0 ? undefined : en,
  };
}

function notesCells(notes: readonly LocalizedText[]) {
  const [km, en] = languages.map((language) =>
    notes.map((note) => textIn(note, language).text).join(' '),
  );
  return { notes_km: km || undefined, notes_en: en || undefined };
}

/** A name in both of its columns; the English one is empty where there is no translation. */
export function inBoth<Name extends string>(
  name: Name,
  text: LocalizedText | undefined,
): Readonly<Record<`${Name}_km` | `${Name}_en`, Cell>> {
  // Template literals lose their type as keys.
  return { [`${name}_km`]: text?.km, [`${name}_en`]: text?.en } as Readonly<
    Record<`${Name}_km` | `${Name}_en`, Cell>
  >;
}

function listed(each: readonly string[] | undefined): string | undefined {
  return each === undefined || each.length === 0 ? undefined : each.join(' ');
}
