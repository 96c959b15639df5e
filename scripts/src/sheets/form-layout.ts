import type { AnswerRow, FormRow, Language, LocalizedText, ReporterForm } from '@chhamas/core';
import { answerRows, formWords, markOf, monthsRow, textIn } from '@chhamas/core';
import { formatSemester, khmerDigitsOf, monthNameOf, unitWord } from '@chhamas/core/language';
import type { CellObject, Row } from 'write-excel-file/node';

/** The rows of a form as they stand on its sheet, and what a program must know of them besides. */
export interface FormLayout {
  readonly rows: readonly Row[];
  /** Rows from the top that stay in sight; the last two name the months, and stand on every page. */
  readonly headRows: number;
  /** Rows that nobody sees, from 0. */
  readonly hiddenRows: readonly number[];
  /** The row of each answer that is chosen from a list or typed, from 0. */
  readonly answers: Readonly<Record<AnswerRow, number>>;
  /** The first and the last row of numbers, from 0. */
  readonly figures: readonly [first: number, last: number];
  /** The first and the last column of months, from 0. */
  readonly months: readonly [first: number, last: number];
}

/** Columns before the months: ids, the title in Khmer and in English, the unit. */
const before = 4;

const line = { borderStyle: 'thin', borderColor: '#8a8a8a' } as const;
const english = { fontSize: 8, textColor: '#555555' } as const;
const shade = '#efefef';

/**
 * The rows of a form: whose it is and that it is nobody's official paper, the months, the answer of each
 * month, then each number that is asked for. Khmer stands first, English beside it, smaller.
 */
export function formLayout(form: ReporterForm, isInvented: boolean): FormLayout {
  const head = headRows(form, isInvented);
  const answers = answerRows.map((id) => answerRow(id, form));
  const figures = form.rows.map((row) => figureRow(row, form));
  const first = head.rows.length;
  return {
    rows: [...head.rows, ...answers, ...figures],
    headRows: head.rows.length,
    hiddenRows: [head.hidden],
    answers: { answer: first, 'confirmed-by': first + 1, 'confirmed-on': first + 2 },
    figures: [first + answers.length, first + answers.length + figures.length - 1],
    months: [before, before + form.months.length - 1],
  };
}

function headRows(form: ReporterForm, isInvented: boolean) {
  const { months, name, semester } = form;
  const span = before - 1 + months.length;
  const beside = (km: string, en: string, style: Partial<CellObject>): Row => [
    null,
    { ...said(km), columnSpan: 2, ...style },
    null,
    { ...said(en), columnSpan: span - 2, ...english, fontSize: 10 },
  ];
  const below = (language: Language, value: string): Row => [
    null,
    {
      ...said(value),
      columnSpan: span,
      ...(language === 'km' ? { height: 18 } : { ...english, height: 13 }),
    },
  ];
  const title = (language: Language) =>
    `${formWords[language].title}${language === 'km' ? ' ' : ', '}${formatSemester(semester, language)}`;
  const [, ...titled] = beside(title('km'), title('en'), { fontSize: 13, height: 26 });
  const rows: Row[] = [
    // The mark stands in the hidden column.
    [text(markOf(form)), ...titled],
    beside(name.km, name.en ?? '', { fontSize: 12, height: 22 }),
    ...languages.map((language) => below(language, noticeOf(language, isInvented))),
    ...languages.map((language) => below(language, formWords[language].howToFill)),
    [text(monthsRow), null, null, null, ...months.map((month) => text(month))],
    monthHeads(form, 'km'),
    monthHeads(form, 'en'),
  ];
  return { rows, hidden: rows.length - 3 };
}

const languages = ['km', 'en'] as const;

/** Whose paper a form is not, and whether what it speaks of is invented. */
export function noticeOf(language: Language, isInvented: boolean): string {
  const { notOfACommittee, invented } = formWords[language];
  return isInvented ? `${invented} ${notOfACommittee}` : notOfACommittee;
}

function monthHeads({ months }: ReporterForm, language: Language): Row {
  const isKhmer = language === 'km';
  const style = {
    ...line,
    ...(isKhmer ? { fontSize: 11, height: 22 } : { ...english, height: 14 }),
    backgroundColor: shade,
    alignVertical: 'center',
  } as const;
  const { indicator, unit } = formWords[language];
  const heads = isKhmer ? [indicator, undefined, unit] : [undefined, indicator, unit];
  const year = (month: string) => (isKhmer ? khmerDigitsOf(month.slice(0, 4)) : month.slice(0, 4));
  return [
    null,
    ...heads.map((head) => ({ ...style, ...(head === undefined ? {} : said(head)) })),
    ...months.map((month) => ({
      ...said(`${monthNameOf(month, language)} ${year(month)}`),
      ...style,
      align: 'center' as const,
    })),
  ];
}

const answerTitles = {
  answer: 'answer',
  'confirmed-by': 'confirmedBy',
  'confirmed-on': 'confirmedOn',
} as const;

function answerRow(id: AnswerRow, form: ReporterForm): Row {
  const word = answerTitles[id];
  const title: LocalizedText = { km: formWords.km[word], en: formWords.en[word] };
  const style =
    id === 'answer' ? ({ fontSize: 12, backgroundColor: '#fff6d6' } as const) : { fontSize: 10 };
  return [
    text(id),
    ...titleCells(title, 0, style),
    { ...line, ...style, height: 24 },
    ...form.months.map((month) => ({
      ...line,
      ...style,
      align: 'center' as const,
      alignVertical: 'center' as const,
      ...(form.owed.has(month) ? {} : { backgroundColor: closed }),
      // What is typed stays as it was typed: no program makes another day of 7/2/2022.
      type: String,
      format: '@',
    })),
  ];
}

/** Of a month in which it is not asked. */
const closed = '#d0d0d0';

function figureRow({ id, indicator, split, title }: FormRow, form: ReporterForm): Row {
  const isTotal = Object.keys(split).length === 0;
  const unit = form.indicators.find((each) => each.id === indicator)?.unit ?? 'person';
  const style = isTotal ? ({ fontSize: 11, backgroundColor: shade } as const) : { fontSize: 10 };
  const units = languages.map((language) => unitWord(unit, 2, language)).join(' · ');
  return [
    text(id),
    ...titleCells(title, isTotal ? 0 : 1, style),
    { ...line, ...style, fontSize: 9, alignVertical: 'center', ...(isTotal ? said(units) : {}) },
    ...form.months.map((month) => ({
      ...line,
      align: 'right' as const,
      alignVertical: 'center' as const,
      ...(isTotal ? { backgroundColor: '#fbfbfb' } : {}),
      ...(form.owed.get(month)?.has(indicator) === true ? {} : { backgroundColor: closed }),
    })),
  ];
}

function titleCells(title: LocalizedText, indent: number, style: Partial<CellObject>): Row {
  const cell = { ...line, indent, wrap: true, alignVertical: 'center' } as const;
  const { text: en, language } = textIn(title, 'en');
  return [
    { ...said(title.km), ...style, ...cell, height: 22 },
    { ...(language === 'en' ? said(en) : {}), ...style, ...english, ...cell },
  ];
}

function said(value: string): CellObject {
  return { value, type: String, alignVertical: 'center' };
}

/** What only a program reads. */
function text(value: string): CellObject {
  return { value, type: String };
}
