import type { Language, ReporterForm } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatSemester } from '@chhamas/core/language';
import { unzipSync, zipSync } from 'fflate';
import type { Sheet } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { definitionRows } from './definition-rows.ts';
import { formFeature } from './form-feature.ts';
import { formLayout, noticeOf } from './form-layout.ts';

/** Offices in Cambodia write with it; where it is not there, the program takes another. */
const fontFamily = 'Khmer OS Siemreap';

/** The sheets of a form; names of one word need no quotes when a cell is named. */
const sheetNames = ['ទម្រង់', 'និយមន័យ'] as const;

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
  const layout = formLayout(form, isInvented);
  const splitsOf = ({ splits }: (typeof form.indicators)[number], language: Language) =>
    splits
      .flatMap((id) => {
        const name = dimensions.get(id);
        return name === undefined ? [] : [textIn(name, language).text];
      })
      .join(language === 'km' ? ' ' : ', ');
  const sheets: Sheet<never>[] = [
    {
      sheet: sheetNames[0],
      data: [...layout.rows],
      columns: [
        { width: 6 },
        { width: 38 },
        { width: 34 },
        { width: 18 },
        ...form.months.map(() => ({ width: 14 })),
      ],
      stickyRowsCount: layout.headRows,
      stickyColumnsCount: layout.months[0],
      orientation: 'landscape',
    },
    {
      sheet: sheetNames[1],
      data: [...definitionRows(form, splitsOf)],
      columns: [{ width: 30 }, { width: 56 }, { width: 66 }, { width: 24 }],
      stickyRowsCount: 2,
      orientation: 'landscape',
    },
  ];
  const owner = (language: Language) =>
    `${textIn(form.name, language).text}, ${formatSemester(form.semester, language)}`;
  const margin = {
    owner: `${owner('km')} · ${owner('en')}`,
    notice: { km: noticeOf('km', isInvented), en: noticeOf('en', isInvented) },
  };
  const features = [formFeature(layout, sheetNames, margin)];
  const options = { fontFamily, fontSize: 10, features };
  return withoutTime(await writeExcelFile(sheets, options).toBuffer());
}

/** The archive notes when each of its files was written: this is the first moment that it can say. */
function withoutTime(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
}
