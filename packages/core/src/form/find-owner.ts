import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { latinDigitsOf } from '../kernel/khmer-digits.ts';
import { nearestWord } from '../kernel/nearest-word.ts';
import type { Semester } from '../kernel/semester.ts';
import { parseSemester, semesterOf } from '../kernel/semester.ts';
import { cellPlace } from './cell-place.ts';
import type { HeadRow } from './find-months.ts';
import type { FormContext } from './form-context.ts';
import { isOfThisVersion, parseMark } from './form-mark.ts';
import type { CellAt, Grid } from './grid.ts';
import { textOf } from './grid.ts';
import { monthIn } from './read-month.ts';
import type { ReporterForm } from './reporter-form.ts';
import { wordsKey } from './same-words.ts';
import { typedSigns } from './typed-signs.ts';

/** Whose form a sheet is; or why nobody can tell. */
export type Owner =
  | { readonly form: ReporterForm; readonly findings: readonly Finding[] }
  | {
      readonly form?: undefined;
      readonly isMarked: boolean;
      readonly findings: readonly Finding[];
    };

/**
 * Whose form a sheet is, and of which semester: by its hidden mark; where that is gone, by the name and
 * the months that stand at its head. A mark and a name that say two things are a finding.
 */
export function findOwner(grid: Grid, heads: readonly HeadRow[], context: FormContext): Owner {
  const marks = marksIn(grid);
  const [first] = marks;
  const isMarked = first !== undefined;
  const refuse = (...findings: readonly Finding[]): Owner => ({ isMarked, findings });
  const other = marks.find(({ text }) => text !== first?.text);
  if (other !== undefined) {
    return refuse(finding('form/two-forms', other.text, cellPlace(grid, other.at)));
  }
  const named = namesIn(grid, heads[0]?.row ?? 10, context);
  const top = cellPlace(grid, first?.at ?? named[0]?.at ?? { row: 0, column: 0 });
  if (first !== undefined && !isOfThisVersion(first.mark)) {
    return refuse(finding('form/other-version', String(first.mark.version), top));
  }
  const reporter = first?.mark.reporter ?? named[0]?.id;
  const foreign = named.find(({ id }) => id !== reporter);
  if (reporter !== undefined && foreign !== undefined) {
    const place = cellPlace(grid, foreign.at);
    return refuse(finding('form/reporters-differ', reporter, place, { reporter: foreign.id }));
  }
  const known = context.reporters.map(({ id }) => id);
  if (reporter === undefined || !known.includes(reporter)) {
    const suggestion = reporter === undefined ? '' : nearestWord(reporter, known);
    return refuse(finding('form/unknown-reporter', reporter ?? '', top, { suggestion }));
  }
  const semester = first?.mark.semester ?? semesterIn(grid, heads);
  if (semester === undefined || !context.semesters.includes(semester)) {
    const there = context.semesters.join(', ');
    return refuse(finding('form/unknown-semester', semester ?? '', top, { known: there }));
  }
  const form = context.formOf(reporter, semester);
  if (form === undefined) {
    return refuse(finding('form/not-expected', reporter, top, { first: semester }));
  }
  return { form, findings: [] };
}

function marksIn(grid: Grid) {
  return grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = cell?.value.kind === 'text' ? cell.value.text.trim() : '';
      const mark = text.length > 150 ? undefined : parseMark(text);
      return mark === undefined ? [] : [{ mark, text, at: { row, column } }];
    }),
  );
}

/** The reporters that are named above the months or beside them, each by a cell of its own or behind a colon. */
function namesIn(
  grid: Grid,
  until: number,
  { reporters }: FormContext,
): readonly { readonly id: string; readonly at: CellAt }[] {
  const byName = new Map<string, string>();
  for (const { id, names } of reporters) {
    for (const name of [id, ...names]) byName.set(plainName(name), id);
  }
  return grid.rows.slice(0, Math.min(until + 1, 30)).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.value.kind !== 'text' || cell.value.text.length > 200) return [];
      const last = cell.value.text.split(/[:៖]/).at(-1) ?? '';
      const id = byName.get(plainName(cell.value.text)) ?? byName.get(plainName(last));
      return id === undefined ? [] : [{ id, at: { row, column } }];
    }),
  );
}

/** A name without the word that says what it names. */
function plainName(name: string): string {
  const plain = typedSigns(name).replace(
    /^(?:រាជធានី|ខេត្ត|the |province of |province |capital )/i,
    '',
  );
  return wordsKey(plain.replace(/ province$/i, ''));
}

/** The semester that the head names, or in which all its months lie that have a year. */
function semesterIn(grid: Grid, heads: readonly HeadRow[]): Semester | undefined {
  const until = heads[0]?.row ?? 10;
  for (const cells of grid.rows.slice(0, Math.min(until, 30))) {
    for (const cell of cells) {
      const named = semesterNamed(textOf(cell));
      if (named !== undefined) return named;
    }
  }
  const semesters = new Set(
    heads.flatMap(({ named }) =>
      Array.from(named.values()).flatMap((each) => {
        const month = monthIn(each, undefined);
        return month === undefined ? [] : [semesterOf(month)];
      }),
    ),
  );
  const [only, ...others] = semesters;
  return others.length === 0 ? only : undefined;
}

function semesterNamed(text: string): Semester | undefined {
  if (text.length > 200) return undefined;
  const plain = latinDigitsOf(typedSigns(text));
  const [, half, year] =
    /ឆមាស\s*(?:ទី)?\s*([12])\s*(?:ឆ្នាំ)?\s*(\d{4})/.exec(plain) ??
    /\bsemester ([12]),? (\d{4})/i.exec(plain) ??
    [];
  if (half !== undefined) return parseSemester(`${year ?? ''}-S${half}`);
  return parseSemester(/\b\d{4}-S[12]\b/.exec(plain)?.[0] ?? '');
}
