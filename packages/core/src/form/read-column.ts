import type { Finding, FindingPlace } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { intervalOf } from '../kernel/quantity.ts';
import { cellPlace } from './cell-place.ts';
import { countEntries } from './count-entries.ts';
import type { MonthColumn } from './find-months.ts';
import type { FoundRow } from './find-rows.ts';
import type { AnswerRow } from './form-mark.ts';
import type { Grid, GridValue } from './grid.ts';
import { cellIn, textOf } from './grid.ts';
import { khmerFaultIn } from './khmer-faults.ts';
import type { MergedFigures } from './merged-figures.ts';
import type { MonthAnswer, MonthReading } from './month-reading.ts';
import { readAnswer, readDayCell, readRole } from './read-answer.ts';
import type { ColumnFigures } from './read-figures.ts';
import { quoted } from './read-figures.ts';
import type { ReporterForm } from './reporter-form.ts';
import { rowId } from './reporter-form.ts';
import { isBlankText } from './same-words.ts';

/** One month of a sheet: what it answers, and what is wrong with it; no reading where it is blank. */
export interface ReadColumn {
  readonly reading?: MonthReading;
  /** True where the answer is a part of a merged cell, and nothing else is written: it is not blank. */
  readonly isUnread?: boolean;
  readonly findings: readonly Finding[];
}

/**
 * What a column says of its month: that there is something, with its counts; that there is none,
 * confirmed by whom and when; or nothing, where all of it is blank. A blank cell is never taken for a 0,
 * and a 0 never for a confirmed nil.
 *
 * @source minutes, paragraph D6 ("confirm clearly whether there is or there is not"); brief
 */
export function readColumn(
  grid: Grid,
  column: MonthColumn,
  rows: readonly FoundRow[],
  form: ReporterForm,
  { figures, unread, findings: inFigures }: ColumnFigures,
  isMerged: MergedFigures['isMerged'],
): ReadColumn {
  const { month } = column;
  const head = cellPlace(grid, { row: column.row, column: column.column });
  const cells = answerCells(grid, column, rows, isMerged);
  const answerCell = cells.get('answer');
  const place = answerCell?.place ?? head;
  const answer = answerCell === undefined ? undefined : readAnswer(answerCell.value);
  const findings: Finding[] = [...inFigures];
  const unreadIndicators = new Set(
    form.rows.flatMap(({ id, indicator }) => (unread.has(id) ? [indicator] : [])),
  );
  const base = { form, month, place, figures: figuresOf(figures, form) };
  const reading = { ...base, unread: unreadIndicators };
  if (answerCell !== undefined && answer === undefined) {
    findings.push(unreadable('form/answer-unreadable', month, answerCell));
    return { reading: { ...reading, places: new Map() }, findings };
  }
  const isMergedAnswer = rows.some(
    (found) =>
      found.kind === 'answer' && found.of === 'answer' && isMerged(found.row, column.column),
  );
  if (answer === undefined && figures.size === 0 && inFigures.length === 0 && unread.size === 0) {
    return { findings, isUnread: isMergedAnswer };
  }
  const above = reading.figures.find(({ total }) => total !== 0);
  if (answer === 'nil') {
    if (above !== undefined) {
      const { least } = {
        least: typeof above.total === 'number' ? above.total : intervalOf(above.total)[0],
      };
      const values = { amount: least, other: above.place.cell ?? '' };
      findings.push(finding('form/nil-with-figures', month, place, values));
      return { reading: { ...reading, places: new Map() }, findings };
    }
    const nil = confirmation(month, cells, findings);
    return { reading: { ...reading, answer: nil, places: new Map() }, findings };
  }
  const owed = form.owed.get(month) ?? new Set();
  const made = countEntries(form, owed, { figures, unread });
  findings.push(...made.findings);
  if (made.counts.length === 0) {
    // Where every figure is at fault, that is told, and not that there are none.
    if (inFigures.length === 0 && unread.size === 0 && made.findings.length === 0) {
      findings.push(finding('form/data-without-figures', month, place));
    }
    return { reading: { ...reading, places: made.places }, findings };
  }
  // Of an answer that was made one cell with others, that is told.
  const said = isMergedAnswer ? 'merged' : answer;
  findings.push(...remarks(month, place, said, above === undefined, made));
  const data: MonthAnswer = { answer: 'has-data', counts: made.counts };
  return { reading: { ...reading, answer: data, places: made.places }, findings };
}

/** Each number by itself, also where one cell says two. */
function figuresOf(figures: ColumnFigures['figures'], form: ReporterForm): MonthReading['figures'] {
  return Array.from(figures.values()).flatMap(({ row, total, place, female }) => {
    const id = rowId(row.indicator, { sex: 'female' });
    const below = form.rows.find((each) => each.id === id);
    if (female === undefined || below === undefined || figures.has(id))
      return [{ row, total, place }];
    return [
      { row, total, place },
      { row: below, total: female, place },
    ];
  });
}

interface AnswerCell {
  readonly value: GridValue;
  readonly place: FindingPlace;
  readonly hasLegacyFont: boolean;
}

function answerCells(
  grid: Grid,
  { column }: MonthColumn,
  rows: readonly FoundRow[],
  isMerged: MergedFigures['isMerged'],
): ReadonlyMap<AnswerRow, AnswerCell> {
  const cells = new Map<AnswerRow, AnswerCell>();
  for (const found of rows) {
    if (found.kind !== 'answer' || isMerged(found.row, column)) continue;
    const at = { row: found.row, column };
    const cell = cellIn(grid, at);
    if (cell === undefined || isBlankText(textOf(cell)) || cells.has(found.of)) continue;
    const hasLegacyFont = cell.hasLegacyFont === true;
    cells.set(found.of, { value: cell.value, place: cellPlace(grid, at), hasLegacyFont });
  }
  return cells;
}

/** Who confirmed a nil and when, as far as the sheet says so; what cannot be read is a finding. */
function confirmation(
  month: string,
  said: ReadonlyMap<AnswerRow, AnswerCell>,
  findings: Finding[],
): MonthAnswer {
  const [by, on] = [said.get('confirmed-by'), said.get('confirmed-on')];
  const confirmedBy = by === undefined ? undefined : readRole(by.value);
  const confirmedOn = on === undefined ? undefined : readDayCell(on.value);
  if (by !== undefined && confirmedBy === undefined) {
    findings.push(unreadable('form/unknown-role', month, by));
  }
  if (on !== undefined && confirmedOn === undefined) {
    findings.push(unreadable('form/not-a-day', month, on));
  }
  return { answer: 'nil', confirmedBy, confirmedOn };
}

function unreadable(
  code: 'form/answer-unreadable' | 'form/unknown-role' | 'form/not-a-day',
  month: string,
  { value, place, hasLegacyFont }: AnswerCell,
): Finding {
  const text = textOf({ value });
  const fault = khmerFaultIn(text, hasLegacyFont);
  if (fault !== undefined) return finding(fault, month, place);
  // In the place of a role people write their name, which is not repeated.
  const actual = code === 'form/unknown-role' ? '' : quoted(text);
  return finding(code, month, place, { actual });
}

/** What an editor should look at, though it can be read. */
function remarks(
  month: string,
  place: FindingPlace,
  answer: 'has-data' | 'merged' | undefined,
  areZeros: boolean,
  {
    blank,
    undivided,
  }: { readonly blank: readonly string[]; readonly undivided: readonly string[] },
): readonly Finding[] {
  const named = (indicators: readonly string[]) => ({ indicators: indicators.join(', ') });
  return [
    ...(answer === undefined && areZeros ? [finding('form/answer-missing', month, place)] : []),
    ...(answer === undefined && !areZeros ? [finding('form/answer-assumed', month, place)] : []),
    ...(answer === 'has-data' && areZeros ? [finding('form/zeros-only', month, place)] : []),
    ...(blank.length > 0 ? [finding('form/indicator-blank', month, place, named(blank))] : []),
    ...(undivided.length > 0 ? [finding('form/split-blank', month, place, named(undivided))] : []),
  ];
}
