import type { Language, ReporterForm } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatSemester } from '@chhamas/core/language';
import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { definitionRows } from './definition-rows.ts';
import { noticeOf } from './form-layout.ts';
import { acrossA4, formSheet } from './form-sheet.ts';
import { formFont, layOut } from './lay-out.ts';

/** The sheets of a form; names of one word need no quotes when a cell is named. */
const [formName, definitionsName] = ['ទម្រង់', 'និយមន័យ'];

/** A workbook notes when it was changed: this is the first moment that its archive can say. */
const properties = { modified: new Date(Date.UTC(1980, 0, 1)) };

/** Names of splits, by dimension. */
export type DimensionNames = ReadonlyMap<
  string,
  { readonly km: string; readonly en?: string | undefined }
>;

/**
 * The form of one reporter as an Excel workbook: to be filled in on the first sheet, with definitions on the
 * second. The same form gives the same bytes on any day.
 */
export async function writeForm(
  form: ReporterForm,
  dimensions: DimensionNames,
  isInvented: boolean,
): Promise<Uint8Array> {
  const splitsOf = ({ splits }: (typeof form.indicators)[number], language: Language) =>
    splits
      .flatMap((id) => {
        const name = dimensions.get(id);
        return name === undefined ? [] : [textIn(name, language).text];
      })
      .join(language === 'km' ? ' ' : ', ');
  const definitions: WriteSheet = {
    name: definitionsName,
    ...layOut(definitionRows(form, splitsOf)),
    columns: [30, 56, 66, 24].map((width) => ({ width })),
    freezePane: { rows: 2 },
    pageSetup: acrossA4,
  };
  const headerFooter = marginsOf(form, isInvented);
  const { sheet, headRows } = formSheet(form, formName, isInvented);
  return writeXlsx({
    sheets: [sheet, definitions].map((each) => ({ ...each, headerFooter })),
    namedRanges: [onEachPage(formName, headRows), onEachPage(definitionsName, 2)],
    defaultFont: formFont,
    properties,
  });
}

/**
 * The last two rows of the head stand on every page. The library’s own setting leaves out the quotes that a
 * name with Khmer vowels may need.
 */
function onEachPage(sheet: string, headRows: number) {
  const range = `'${sheet}'!$${headRows - 1}:$${headRows}`;
  return { name: '_xlnm.Print_Titles', range, scope: sheet };
}

/**
 * What stands above and below each page: whose form it is, and whose paper it is not; 255 signs each, as
 * much as Excel takes.
 */
function marginsOf({ name, semester }: ReporterForm, isInvented: boolean) {
  const owner = (language: Language) =>
    [textIn(name, language).text, formatSemester(semester, language)].join(
      language === 'km' ? ' ' : ', ',
    );
  const notice = (language: Language) => plain(noticeOf(language, isInvented));
  return {
    oddHeader: `&L&9${plain(`${owner('km')} · ${owner('en')}`)}&R&8${notice('en')}`,
    oddFooter: `&L&9${notice('km')}&R&9&P / &N`,
  };
}

/** The sign of a margin’s commands is written twice where it is meant itself. */
function plain(text: string): string {
  return Array.from(text.replaceAll('&', '&&')).slice(0, 120).join('');
}
