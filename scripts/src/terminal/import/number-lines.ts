import type { FindingPlace, MonthReading, ProposedReturn } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatNumber, formatQuantity } from '@chhamas/core/language';
import type { Run } from '../../verb.ts';
import { padText, wrapText } from '../wrap-text.ts';

type Figure = MonthReading['figures'][number];

/** A number with the cell from which it was read, and what it counts. */
export function figureLine({ row, total, place }: Figure, reading: MonthReading, run: Run): string {
  return `    ${padText(placeName(place), 14)} ${padText(quantity(total, run), 8)} ${rowName(row.id, reading, run)}`;
}

/** A number that an amendment changes: what is on file, and what the form says. */
export function changeLine(
  { row, from, to }: ProposedReturn['changes'][number],
  reading: MonthReading,
  run: Run,
): string {
  const place = reading.figures.find((each) => each.row.id === row)?.place;
  const [before, after] = [from, to].map((each) =>
    each === undefined ? '–' : quantity(each, run),
  );
  const cell = place === undefined ? '' : ` (${placeName(place)})`;
  const colon = run.language === 'km' ? '៖' : ':';
  const line = `${rowName(row, reading, run)}${colon} ${before ?? ''} → ${after ?? ''}${cell}`;
  return wrapText(line, run.language, 4, 2);
}

/** The cell of a place; line and field of a file without sheets. */
export function placeName({ cell, line = 1, column = 1 }: FindingPlace): string {
  return cell ?? `${line}:${column}`;
}

/** A count as people read it. */
export function quantity(total: Figure['total'], { language }: Run): string {
  return typeof total === 'number'
    ? formatNumber(total, language)
    : formatQuantity(total, language);
}

/** A row by its indicator, and its part where it is one. */
function rowName(id: string, { form }: MonthReading, { language }: Run): string {
  const row = form.rows.find((each) => each.id === id);
  const indicator = form.indicators.find((each) => each.id === row?.indicator);
  if (row === undefined || indicator === undefined) return id;
  const title = textIn(row.title, language).text;
  const name = textIn(indicator.name, language).text;
  return title === name ? name : `${name} · ${title}`;
}
