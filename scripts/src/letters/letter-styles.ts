import type { Language } from '@chhamas/core';
import type { IRunOptions } from 'docx';
import { Tab, TextRun } from 'docx';

/** Offices in Cambodia write with it; where it is not there, the program takes another. */
const khmerFont = 'Khmer OS Siemreap';
const latinFont = 'Arial';

/** A4 with its margins, in twentieths of a point; two centimetres, and a half more on the left. */
export const sheet = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1418, footer: 454 },
};

/** How wide a line of text is, in twentieths of a point. */
export const lineWidth = sheet.size.width - sheet.margin.left - sheet.margin.right;

/** A text as Word writes it, with the stops of its tabs. */
export function runOf(text: string, language: Language, options: RunLook = {}): TextRun {
  const { size, ...look } = options;
  const parts = text.split('\t');
  return new TextRun({
    ...runIn(language, size),
    ...look,
    children: parts.flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
  });
}

/** How a run looks beside the others of its language; its size in half points. */
export type RunLook = Pick<IRunOptions, 'bold' | 'boldComplexScript' | 'color'> & {
  readonly size?: number;
};

/** What holds of every run of a language; the size is in half points. */
export function runIn(language: Language, size = 22): IRunOptions {
  return {
    font: { ascii: latinFont, hAnsi: latinFont, cs: khmerFont, eastAsia: khmerFont },
    size,
    sizeComplexScript: size,
    language: { value: 'en-GB', bidirectional: 'km-KH' },
  };
}

/**
 * What stands out: bold in English. Khmer fonts have no bold of their own, and letters that a program
 * thickens run into each other.
 */
export const strong: Readonly<Record<Language, RunLook>> = {
  km: {},
  en: { bold: true, boldComplexScript: false },
};

/**
 * The height of a line in 240ths of it: Khmer writes two vowels and subscripts below a letter and signs
 * above it, and is clipped where lines stand closer than one and a half.
 */
export const lineHeight: Readonly<Record<Language, number>> = { km: 360, en: 300 };
