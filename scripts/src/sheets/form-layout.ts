import type { AnswerRow, FormRow, Language, LocalizedText, ReporterForm } from '@chhamas/core';
import { answerRows, formWords, markOf, monthsRow, textIn } from '@chhamas/core';
import { formatSemester, khmerDigitsOf, monthNameOf, unitWord } from '@chhamas/core/language';
import type { LaidCell, LaidRow, Look } from './lay-out.ts';

/** The rows of a form as they stand on its sheet, and what a program must know of them besides. */
export interface FormLayout {
  readonly rows: readonly LaidRow[];
  /** Rows from the top that stay in sight; the last two name the months, and stand on every page. */
  readonly headRows: number;
  /** The row of each answer that is chosen from a list or typed, from 0. */
  readonly answers: Readonly<Record<AnswerRow, number>>;
  /** The first and the last row of numbers, from 0. */
  readonly figures: readonly [first: number, last: number];
  /** The first and the last column of months, from 0. */
  readonly months: readonly [first: number, last: number];
}

/** Columns before the months: ids, the title in Khmer and in English, the unit. */
const before = 4;

const english = { size: 8, color: '555555' } as const;
const shade = 'EFEFEF';

/**
 * The rows of a form: whose it is and that it is nobody's official paper, the months, the answer of each
 * month, then each number that is asked for. Khmer stands first, English beside it, smaller.
 */
export function formLayout(form: ReporterForm, isInvented: boolean): FormLayout {
  const head = headRows(form, isInvented);
  const answers = answerRows.map((id) => answerRow(id, form));
  const figures = form.rows.map((row) => figureRow(row, form));
  const first = head.length;
  return {
    rows: [...head, ...answers, ...figures],
    headRows: first,
    answers: { answer: first, 'confirmed-by': first + 1, 'confirmed-on': first + 2 },
    figures: [first + answers.length, first + answers.length + figures.length - 1],
    months: [before, before + form.months.length - 1],
  };
}

function headRows(form: ReporterForm, isInvented: boolean): readonly LaidRow[] {
  const { months, name, semester } = form;
  const span = before - 1 + months.length;
  const beside = (km: string, en: string, size: number, height: number, id?: string): LaidRow => ({
    cells: [
      id === undefined ? undefined : { value: id },
      { value: km, span: 2, size },
      undefined,
      { ...english, value: en, span: span - 2, size: 10 },
    ],
    height,
  });
  const below = (language: Language, value: string): LaidRow => ({
    cells: [undefined, { ...(language === 'km' ? {} : english), value, span }],
    height: language === 'km' ? 18 : 13,
  });
  const title = (language: Language) =>
    `${formWords[language].title}${language === 'km' ? ' ' : ', '}${formatSemester(semester, language)}`;
  const ids = [monthsRow, undefined, undefined, undefined, ...months];
  return [
    // The mark stands in the hidden column.
    beside(title('km'), title('en'), 13, 26, markOf(form)),
    beside(name.km, name.en ?? '', 12, 22),
    ...languages.map((language) => below(language, noticeOf(language, isInvented))),
    ...languages.map((language) => below(language, howToFill(language))),
    { cells: ids.map((value) => (value === undefined ? undefined : { value })), isHidden: true },
    monthHeads(form, 'km'),
    monthHeads(form, 'en'),
  ];
}

const languages = ['km', 'en'] as const;

/** Where to write, and what. */
function howToFill(language: Language): string {
  const { whereToWrite, howToFill: what } = formWords[language];
  return `${whereToWrite} ${what}`;
}

/** Whose paper a form is not, and whether what it speaks of is invented. */
export function noticeOf(language: Language, isInvented: boolean): string {
  const { notOfACommittee, invented } = formWords[language];
  return isInvented ? `${invented} ${notOfACommittee}` : notOfACommittee;
}

function monthHeads({ months }: ReporterForm, language: Language): LaidRow {
  const isKhmer = language === 'km';
  const look: Look = { ...(isKhmer ? { size: 11 } : english), isLined: true, fill: shade };
  const { indicator, unit } = formWords[language];
  const heads = isKhmer ? [indicator, undefined, unit] : [undefined, indicator, unit];
  const year = (month: string) => (isKhmer ? khmerDigitsOf(month.slice(0, 4)) : month.slice(0, 4));
  return {
    cells: [
      undefined,
      ...heads.map((value) => ({ ...look, ...(value === undefined ? {} : { value }) })),
      ...months.map((month): LaidCell => {
        return {
          ...look,
          value: `${monthNameOf(month, language)} ${year(month)}`,
          align: 'center',
        };
      }),
    ],
    height: isKhmer ? 22 : 14,
  };
}

const answerTitles = {
  answer: 'answer',
  'confirmed-by': 'confirmedBy',
  'confirmed-on': 'confirmedOn',
} as const;

function answerRow(id: AnswerRow, form: ReporterForm): LaidRow {
  const word = answerTitles[id];
  const title: LocalizedText = { km: formWords.km[word], en: formWords.en[word] };
  const look: Look = id === 'answer' ? { size: 12, fill: 'FFF6D6' } : {};
  return {
    cells: [
      { value: id },
      ...titleCells(title, 0, look),
      { ...look, isLined: true },
      ...form.months.map((month): LaidCell => {
        return { ...look, ...openOrNot(form.owed.has(month)), align: 'center', isText: true };
      }),
    ],
    height: 24,
  };
}

/** In a month in which nothing is asked, a cell is grey, and nothing can be typed into it. */
function openOrNot(isAsked: boolean): Look {
  return { isLined: true, ...(isAsked ? { isOpen: true } : { fill: 'D0D0D0' }) };
}

function figureRow({ id, indicator, split, title }: FormRow, form: ReporterForm): LaidRow {
  const isTotal = Object.keys(split).length === 0;
  const unit = form.indicators.find((each) => each.id === indicator)?.unit ?? 'person';
  const look: Look = isTotal ? { size: 11, fill: shade } : {};
  const units = languages.map((language) => unitWord(unit, 2, language)).join(' · ');
  return {
    cells: [
      { value: id },
      ...titleCells(title, isTotal ? 0 : 1, look),
      { ...look, isLined: true, size: 9, ...(isTotal ? { value: units } : {}) },
      ...form.months.map((month): LaidCell => {
        const isAsked = form.owed.get(month)?.has(indicator) === true;
        return { ...openOrNot(isAsked), align: 'right' };
      }),
    ],
    height: 22,
  };
}

function titleCells(title: LocalizedText, indent: number, look: Look): readonly LaidCell[] {
  const cell: Look = { ...look, isLined: true, isWrapped: true, indent };
  const { text, language } = textIn(title, 'en');
  return [
    { ...cell, value: title.km },
    { ...cell, ...english, ...(language === 'en' ? { value: text } : {}) },
  ];
}
