import type { MonthReading, ProposedReturn } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatDate, formatMonth, formatNumber, termFor } from '@chhamas/core/language';
import { textsFor } from '../../text/texts.ts';
import type { Run } from '../../verb.ts';
import { flowItems, padText, wrapText } from '../wrap-text.ts';
import { changeLine, figureLine, placeName, quantity } from './number-lines.ts';

/**
 * One month of a form as it was understood: new, on file already or an amendment; of a new one the totals
 * with their cells, of an amendment what it changes, and every number where that is asked for.
 */
export function monthBlock(
  reading: MonthReading,
  proposed: ProposedReturn | undefined,
  run: Run,
): string {
  const { language, own } = run;
  const { states } = textsFor(language).forms;
  const title = padText(`  ${formatMonth(reading.month, language)}`, 25);
  const said = saidOf(reading, proposed, run);
  const state = states[proposed?.state ?? 'unclear'];
  const head = wrapText(`${title} ${said === '' ? state : `${state} · ${said}`}`, language, 0, 4);
  if (own.cells === true) {
    return [head, ...reading.figures.map((each) => figureLine(each, reading, run))].join('\n');
  }
  if (proposed?.state === 'amendment') {
    const told = withoutImplied(proposed.changes);
    return [head, ...told.map((each) => changeLine(each, reading, run))].join('\n');
  }
  const totals = reading.figures.filter(({ row }) => Object.keys(row.split).length === 0);
  if (proposed?.state === 'on-file' || totals.length === 0) return head;
  const items = totals.map(({ row, total, place }) => {
    const cell = place.cell?.split('!').at(-1) ?? placeName(place);
    return `${textIn(row.title, language).text} ${quantity(total, run)} (${cell})`;
  });
  return `${head}\n${flowItems(items, ' · ', language, 4)}`;
}

type Changes = ProposedReturn['changes'];

/** Where a total is 0 or left blank, its parts are too. */
function withoutImplied(changes: Changes): Changes {
  const gone = new Set(changes.flatMap(({ row, to = 0 }) => (to === 0 ? [row] : [])));
  return changes.filter(({ row }) => !row.includes(' ') || !gone.has(row.split(' ', 1)[0] ?? ''));
}

/** What a month answers, in a few words. */
function saidOf(reading: MonthReading, proposed: ProposedReturn | undefined, run: Run): string {
  const { language } = run;
  const texts = textsFor(language).forms;
  const { answer, figures } = reading;
  if (proposed?.state === 'on-file') return proposed.onFile?.id ?? '';
  if (answer === undefined) return '';
  const amended = proposed?.state === 'amendment' ? [texts.amends(proposed.onFile?.id ?? '')] : [];
  if (answer.answer === 'has-data') {
    const indicators = formatNumber(answer.counts.length, language);
    const numbers = formatNumber(figures.length, language);
    return [...amended, texts.numbers(indicators, numbers)].join(' · ');
  }
  const value = proposed?.value;
  if (value?.answer !== 'nil') return [...amended, texts.none].join(' · ');
  const [role, day] = [
    termFor(value.confirmedBy, language),
    formatDate(value.confirmedOn, language),
  ];
  return [...amended, texts.none, texts.confirmed(role, day)].join(' · ');
}
