import type { ReporterForm } from '@chhamas/core';
import { confirmingRoles, formWords } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';
import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { rangeRef } from 'hucre/xlsx';
import type { FormLayout } from './form-layout.ts';
import { formLayout } from './form-layout.ts';
import { layOut } from './lay-out.ts';

/**
 * The sheet that is filled in. What names its rows and months is locked against slips, without a password:
 * a reporter who must mend a title unlocks it, and import knows rows and columns again wherever they are.
 */
export function formSheet(form: ReporterForm, name: string, isInvented: boolean) {
  const layout = formLayout(form, isInvented);
  const { headRows, months, rows } = layout;
  const sheet: WriteSheet = {
    name,
    ...layOut(rows),
    columns: [
      { width: 6, hidden: true },
      { width: 38 },
      { width: 34 },
      { width: 18 },
      ...form.months.map(() => ({ width: 14 })),
    ],
    freezePane: { rows: headRows, columns: months[0] },
    dataValidations: choicesOf(layout),
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true },
    pageSetup: acrossA4,
  };
  return { sheet, headRows };
}

/** Printed across A4, as wide as the paper, on as many pages as it needs. */
export const acrossA4 = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** Lists to choose an answer from; a number is asked for, and anything else is asked about. */
function choicesOf({ answers, months, figures }: FormLayout): DataValidation[] {
  const ask = (say: (words: typeof formWords.km) => string) => ({
    allowBlank: true,
    showErrorMessage: true,
    // As much as a spreadsheet shows of a message.
    errorMessage: Array.from(`${say(formWords.km)}\n${say(formWords.en)}`)
      .slice(0, 220)
      .join(''),
  });
  const range = (from: number, to = from) => rangeRef(from, months[0], to, months[1]);
  const { hasData, none } = formWords.km;
  const lists: DataValidation[] = [
    {
      type: 'list',
      range: range(answers.answer),
      values: [hasData, none],
      ...ask((words) => words.answer),
    },
    {
      type: 'list',
      range: range(answers['confirmed-by']),
      values: confirmingRoles.slice(0, 3).map((role) => termFor(role, 'km')),
      ...ask((words) => words.confirmedBy),
    },
  ];
  if (figures[1] < figures[0]) return lists;
  const whole: DataValidation = {
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    range: range(...figures),
    errorStyle: 'warning',
    ...ask((words) => words.howToFill),
  };
  return [...lists, whole];
}
