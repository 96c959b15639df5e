import type { Language } from '@chhamas/core';
import { confirmingRoles, formWords } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';
import type { Blob, Buffer } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { FormLayout } from './form-layout.ts';

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** What stands on every printed page: whose form it is, and whose paper it is not. */
export interface PageMargin {
  readonly owner: string;
  readonly notice: Readonly<Record<Language, string>>;
}

/**
 * What the library leaves to its features: the hidden column and row, lists to choose an answer from, and
 * how the workbook is printed: on A4, as wide as the paper, the months on every page.
 *
 * No sheet is locked: the library has no cells that stay open on a locked one, and what is locked cannot be
 * mended by whoever fills it in. Import knows rows and columns again wherever they were moved.
 *
 * @param sheets the names of the sheets, in their order; the first is the form
 */
export function formFeature(
  layout: FormLayout,
  sheets: readonly string[],
  margin: PageMargin,
): Feature<Stream | Buffer | Blob> {
  const headerFooter = marginsOf(margin);
  const { hiddenRows, headRows } = layout;
  return {
    files: {
      transform: {
        [sheetFile]: {
          transformElementAttributes: (name, attributes, index, _options, { sheetIndex }) => {
            const isForm = sheetIndex === 0;
            if (name === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            const isHidden =
              (name === 'col' && index === 0) ||
              (name === 'row' && index !== undefined && hiddenRows.includes(index));
            return isForm && isHidden ? { ...attributes, hidden: 1 } : attributes;
          },
          transform: (xml, _options, { sheetIndex }) => {
            const parts = [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              ...(sheetIndex === 0 ? [choices(layout)] : []),
              headerFooter,
            ];
            return parts.reduce((text, part) => inserted(text, part), xml);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.map((sheet, index) => {
              const last = index === 0 ? headRows : 2;
              const range = sanitizeTextContent(`'${sheet}'!$${last - 1}:$${last}`);
              return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`;
            });
            const markup = `<definedNames>${names.join('')}</definedNames>`;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              markup,
              getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [],
              'workbook',
            );
          },
        },
      },
    },
  };
}

/** What stands above and below each page: 255 signs each, as much as Excel takes. */
function marginsOf({ owner, notice }: PageMargin): string {
  // The sign of its commands is written twice where it is meant itself.
  const plain = (text: string) => Array.from(text.replaceAll('&', '&&')).slice(0, 120).join('');
  const above = `&L&9${plain(owner)}&R&8${plain(notice.en)}`;
  const below = `&L&9${plain(notice.km)}&R&9&P / &N`;
  return (
    `<headerFooter><oddHeader>${sanitizeTextContent(above)}</oddHeader>` +
    `<oddFooter>${sanitizeTextContent(below)}</oddFooter></headerFooter>`
  );
}

function inserted(xml: string, markup: string): string {
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** Lists to choose from in the rows of answers; a number is asked for, and anything else is asked about. */
function choices({ answers, months, figures }: FormLayout): string {
  const words = (['km', 'en'] as const).map((language) => formWords[language]);
  const ask = (say: (each: (typeof words)[number]) => string) => words.map(say).join('\n');
  const answer = [formWords.km.hasData, formWords.km.none];
  const roles = confirmingRoles.slice(0, 3).map((role) => termFor(role, 'km' satisfies Language));
  const range = (from: number, to = from) =>
    `${getCellAddress(from, months[0])}:${getCellAddress(to, months[1])}`;
  const list = (row: number, options: readonly string[], prompt: string) =>
    validation(`type="list" sqref="${range(row)}"`, prompt, `"${options.join(',')}"`);
  const items = [
    list(
      answers.answer,
      answer,
      ask((each) => each.answer),
    ),
    list(
      answers['confirmed-by'],
      roles,
      ask((each) => each.confirmedBy),
    ),
    ...(figures[1] < figures[0]
      ? []
      : [
          validation(
            `type="whole" operator="greaterThanOrEqual" errorStyle="warning" sqref="${range(...figures)}"`,
            ask((each) => each.howToFill),
            '0',
          ),
        ]),
  ];
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function validation(attributes: string, message: string, formula: string): string {
  // As much as a spreadsheet shows of a message.
  const shown = sanitizeAttributeValue(Array.from(message).slice(0, 220).join(''));
  return (
    `<dataValidation allowBlank="1" showErrorMessage="1" ${attributes} error="${shown}">` +
    `<formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`
  );
}
