import type { CalendarDate, Language } from '@chhamas/core';
import type { TextRun } from 'docx';
import { AlignmentType, BorderStyle, Document, Footer, Packer, Paragraph } from 'docx';
import { textsFor } from '../text/texts.ts';
import { bodyOf, lineOf } from './letter-body.ts';
import type { LetterIn } from './letter.ts';
import { lineHeight, lineWidth, runIn, runOf, sheet } from './letter-styles.ts';
import { withoutTime } from './without-time.ts';

/** A letter, first in Khmer, then its translation on a page of its own. */
export interface LetterToWrite {
  readonly km: LetterIn['parts'];
  readonly en: LetterIn['parts'];
  /** Of the invented country, whose letters say so. */
  readonly isInvented: boolean;
  /** The day for which it is drafted. */
  readonly day: CalendarDate;
}

/**
 * A letter as a Word document on a blank letterhead: nothing on it belongs to a state, and every page
 * says what made it. The same letter gives the same bytes on any day.
 *
 * @source minutes, paragraphs G7.2 and D5; brief
 */
export async function writeLetter(letter: LetterToWrite): Promise<Uint8Array> {
  const { km, en, isInvented, day } = letter;
  const [title] = km.flatMap((part) => (part.kind === 'title' ? [part.text] : []));
  const document = new Document({
    creator: 'Chhamas',
    lastModifiedBy: 'Chhamas',
    title: title ?? '',
    styles: { default: { document: { run: runIn('km') } } },
    sections: [
      {
        properties: { page: sheet },
        footers: { default: footer(isInvented) },
        children: [
          lineOf([grey(textsFor('km').letter.letterhead, 'km', 20)], 'km', {
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
          }),
          numberAndDate('km'),
          ...bodyOf(km, 'km'),
          lineOf([grey(textsFor('en').letter.translation ?? '', 'en', 20)], 'en', {
            pageBreakBefore: true,
            alignment: AlignmentType.CENTER,
          }),
          numberAndDate('en'),
          ...bodyOf(en, 'en'),
        ],
      },
    ],
  });
  return withoutTime(await Packer.toBuffer(document), day);
}

/** The number at the left and the day at the right, to be filled in by whoever sends the letter. */
function numberAndDate(language: Language): Paragraph {
  const { number, date } = textsFor(language).letter;
  return lineOf(`${number}\t${date}`, language, {
    tabStops: [{ type: 'right', position: lineWidth }],
  });
}

/** At the foot of every page, in both languages: what made it, and that it is nobody's document. */
function footer(isInvented: boolean): Footer {
  const languages: readonly Language[] = ['km', 'en'];
  const edge = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0', space: 4 };
  return new Footer({
    children: languages.map((language, index) => {
      const { madeWith } = textsFor(language).letter;
      const text = madeWith[isInvented ? 'invented' : 'real'];
      return new Paragraph({
        children: [grey(text, language, 16)],
        alignment: AlignmentType.CENTER,
        spacing: { line: lineHeight[language], after: 0 },
        ...(index === 0 ? { border: { top: edge } } : {}),
      });
    }),
  });
}

function grey(text: string, language: Language, size: number): TextRun {
  return runOf(text, language, { size, color: '595959' });
}
