import { expect } from 'vitest';
import { foldDigits, readPage, textOf } from './built-site.ts';
import type { ReadRow } from './read-download.ts';
import { rowsOfCsv } from './read-download.ts';

/**
 * The page that tells where each number of an indicator comes from says of every figure what its file says:
 * the number or that there is none, the place, the answers behind it, the notes.
 *
 * @param path the CSV file beside the page
 */
export async function expectFiguresOfPage(path: string): Promise<void> {
  const rows = await rowsOfCsv(path);
  for (const language of ['km', 'en'] as const) {
    const page = await readPage(pageIn(path, language));
    expect(page.querySelectorAll('.table--provenance tbody tr')).toHaveLength(rows.length);
    for (const row of rows) {
      const line = page.getElementById(anchorOf(row));
      const [number, behind] = line?.querySelectorAll('td') ?? [];
      const { obs_value: value, completeness, answers_expected: expected = '' } = row;
      expect(numbersIn(number)).toEqual(value === undefined ? [] : [value]);
      expect(textOf(line?.querySelector('th'))).toContain(row[`ref_area_${language}`]);
      const notes = Array.from(behind?.querySelectorAll('.note') ?? [], textOf).join(' ');
      expect(notes).toBe((row[`notes_${language}`] ?? '').replaceAll(/\s+/g, ' '));
      if (completeness === 'undetermined') continue;
      const came = Number(row['answers_received']) + Number(row['answers_nil']);
      expect(numbersIn(behind)).toEqual(expect.arrayContaining([String(came), expected]));
    }
  }
}

/** The page beside which a file lies. */
export function pageIn(path: string, language: 'km' | 'en'): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (language === 'km') return folder;
  return folder.startsWith('/demo/') ? folder.replace('/demo/', '/demo/en/') : `/en${folder}`;
}

/** The numbers that a reader sees, without the marks between thousands. */
export function numbersIn(element: Element | undefined): readonly string[] {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const note of copy?.querySelectorAll('.note, .visually-hidden') ?? []) note.remove();
  const text = foldDigits(textOf(copy)).replaceAll(/(?<=\d)[.,](?=\d{3})/g, '');
  return text.match(/\d+/g) ?? [];
}

function anchorOf({ figure = '', indicator = '' }: ReadRow): string {
  return figure.slice(indicator.length + 1).replaceAll(/[?=&]/g, '.');
}
