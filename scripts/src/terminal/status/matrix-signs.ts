import type { SemesterStatus } from '@chhamas/core';
import { styleText } from 'node:util';
import { flowItems } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';

/** What became of one owed return. */
export type MatrixCell = SemesterStatus['matrix'][number]['reporters'][number]['months'][string];

/**
 * The sign of each state. All of them are in WGL4, the set of characters that the fonts of terminals
 * share, are one column wide, and differ without colour: round is an answer, a block is a part of
 * one, a cross is silence.
 */
export const signs: Readonly<Record<MatrixCell['status'], string>> = {
  received: '●',
  nil: '○',
  partial: '▄',
  unverified: '?',
  empty: '□',
  missing: '→',
  overdue: '×',
  excused: '/',
  'not-applicable': '-',
  'not-due': '·',
};

/** Stands behind the sign of what came after its first due date. */
export const lateMark = '*';

/** Red is silence, yellow waits for something; whoever sees no colour has the signs. */
const colours: Partial<Record<MatrixCell['status'], 'red' | 'yellow'>> = {
  overdue: 'red',
  missing: 'yellow',
  empty: 'yellow',
  unverified: 'yellow',
  partial: 'yellow',
};

/** The sign of a cell and its mark, two columns wide; blank where nothing is owed. */
export function drawCell(cell: MatrixCell | undefined): string {
  if (cell === undefined) return '  ';
  const colour = colours[cell.status];
  const sign = signs[cell.status];
  const painted = colour === undefined ? sign : styleText(colour, sign);
  return `${painted}${cell.daysLate === undefined ? ' ' : lateMark}`;
}

/** The signs that stand on the page, with their words. */
export function legendOf(
  cells: readonly MatrixCell[],
  { texts, term, language }: PageWords,
): string {
  const drawn = new Set<string>(cells.map(({ status }) => status));
  const items = Object.entries(signs)
    .filter(([status]) => drawn.has(status))
    .map(([status, sign]) => `${sign} ${term(status)}`);
  const isLate = cells.some(({ daysLate }) => daysLate !== undefined);
  const late = isLate ? [`${lateMark} ${texts.lateMark}`] : [];
  return flowItems([...items, ...late], '   ', language, 2);
}
