import type { Language } from '@chhamas/core';
import type { FileChild, IParagraphOptions, TextRun } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { LetterCell, LetterPart } from './letter.ts';
import type { RunLook } from './letter-styles.ts';
import { lineHeight, lineWidth, runOf, strong } from './letter-styles.ts';

/** The parts of a letter as Word lays them out. */
export function bodyOf(parts: readonly LetterPart[], language: Language): readonly FileChild[] {
  return parts.flatMap((part) => blocksOf(part, language));
}

/** A line of a letter. */
export function lineOf(
  text: string | readonly TextRun[],
  language: Language,
  options: IParagraphOptions = {},
): Paragraph {
  const children = typeof text === 'string' ? [runOf(text, language)] : text;
  return new Paragraph({
    ...options,
    children: [...children],
    spacing: { line: lineHeight[language], after: 80, ...options.spacing },
  });
}

function blocksOf(part: LetterPart, language: Language): readonly FileChild[] {
  const run = (text: string) => runOf(text, language);
  const stressed = (text: string, look: RunLook = {}) =>
    runOf(text, language, { ...look, ...strong[language] });
  switch (part.kind) {
    case 'title':
      return [
        lineOf([stressed(part.text, { size: 32 })], language, {
          alignment: AlignmentType.CENTER,
          spacing: { before: 200, after: 200 },
        }),
      ];
    case 'field':
      return [lineOf([stressed(`${part.label}${colon[language]}`), run(part.text)], language)];
    case 'paragraph':
      return [lineOf(part.text, language, { spacing: { before: 80 } })];
    case 'lead':
      return [lineOf(part.text, language, { keepNext: true, spacing: { before: 80, after: 60 } })];
    case 'list':
      return part.items.map((item, index) =>
        lineOf([run(`${part.marks?.[index] ?? '–'}\t${item}`)], language, {
          indent: { left: 680, hanging: 396 },
          tabStops: [{ type: 'left', position: 680 }],
          spacing: { after: 20 },
        }),
      );
    case 'table':
      return [tableOf(part, language), lineOf('', language, { spacing: { after: 0, line: 120 } })];
    case 'form':
      return [
        lineOf('', language, { spacing: { after: 0, line: 120 } }),
        frameOf([[stressed(part.title)], ...part.lines.map((line) => [run(line)])], language),
      ];
  }
}

const colon = { km: '៖ ', en: ': ' };

function tableOf(
  { shares, head, rows }: Extract<LetterPart, { kind: 'table' }>,
  language: Language,
): Table {
  const widths = shares.map((share) => Math.round(share * lineWidth));
  const row = (cells: readonly LetterCell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (lines, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: cellMargins,
            ...(isHead ? { shading: { fill: 'EEEEEE' } } : {}),
            children: lines.map((text) =>
              lineOf(
                [runOf(text, language, { size: 20, ...(isHead ? strong[language] : {}) })],
                language,
                {
                  spacing: { after: 0 },
                },
              ),
            ),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        head.map((each) => [each]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const cellMargins = { top: 40, bottom: 40, left: 100, right: 100 };

function frameOf(lines: readonly (readonly TextRun[])[], language: Language): Table {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: [lineWidth],
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: lineWidth, type: WidthType.DXA },
            margins: { top: 80, bottom: 80, left: 160, right: 160 },
            children: lines.map((line) => lineOf(line, language, { spacing: { after: 40 } })),
          }),
        ],
      }),
    ],
  });
}
